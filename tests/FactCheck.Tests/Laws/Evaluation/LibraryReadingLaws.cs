namespace FactCheck.Tests.Laws.Evaluation;

// The same laws, held by the evaluation of the library; and that it says what the plain reading says.
public sealed class LibraryReadingStatusLaws : StatusLaws
{
    private protected override IReading Reading { get; } = new LibraryReading();
}

public sealed class LibraryReadingOriginLaws : OriginLaws
{
    private protected override IReading Reading { get; } = new LibraryReading();
}

public sealed class LibraryReadingAnswerLaws : AnswerLaws
{
    private protected override IReading Reading { get; } = new LibraryReading();
}

public sealed class LibraryReadingStandingLaws : StandingLaws
{
    private protected override IReading Reading { get; } = new LibraryReading();
}

public sealed class LibraryReadingSpellingLaws : SpellingLaws
{
    private protected override IReading Reading { get; } = new LibraryReading();
}

public sealed class LibraryReadingAgreementLaws : AgreementLaws
{
    private protected override IReading Reading { get; } = new LibraryReading();
}
