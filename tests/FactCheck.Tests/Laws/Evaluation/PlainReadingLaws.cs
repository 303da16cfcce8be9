namespace FactCheck.Tests.Laws.Evaluation;

// The laws, held by the plain reading. Another reading is held to them by five classes like these, and by one that derives from AgreementLaws.
public sealed class PlainReadingStatusLaws : StatusLaws
{
    private protected override IReading Reading { get; } = new PlainReading();
}

public sealed class PlainReadingOriginLaws : OriginLaws
{
    private protected override IReading Reading { get; } = new PlainReading();
}

public sealed class PlainReadingAnswerLaws : AnswerLaws
{
    private protected override IReading Reading { get; } = new PlainReading();
}

public sealed class PlainReadingStandingLaws : StandingLaws
{
    private protected override IReading Reading { get; } = new PlainReading();
}

public sealed class PlainReadingSpellingLaws : SpellingLaws
{
    private protected override IReading Reading { get; } = new PlainReading();
}
