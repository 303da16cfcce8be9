namespace FactCheck.Evaluation;

/// <summary>Says in words what one of the accused answered.</summary>
internal static class AnswerPhrase
{
    public static string Of(PartyAnswer answer) => answer.Manner switch
    {
        AnswerManner.ToThis or AnswerManner.InGeneral => Reported(answer),
        AnswerManner.Unreported => "answered, content not reported",
        AnswerManner.Asked => string.Join("; ", answer.Requests.Select(request => $"no answer recorded; asked, {request.Outcome.InWords()}").Distinct(StringComparer.Ordinal)),
        _ => "no answer recorded; not recorded as asked",
    };

    private static string Reported(PartyAnswer answer)
    {
        var toThis = string.Join(", ", answer.Kinds(inGeneral: false).Select(kind => kind.InWords()));
        if (toThis.Length > 0 && answer.Coverage is { } coverage)
            toThis += $" ({coverage.InWords()})";
        var inGeneral = string.Join(", ", answer.Kinds(inGeneral: true).Select(InGeneral));
        var unreported = answer.Answers.Any(each => each is { InGeneral: false, Point.Coverage: Coverage.Unreported }) ? "answered, content not reported" : "";
        return string.Join("; ", new[] { toThis, toThis.Length == 0 ? unreported : "", inGeneral.Length > 0 ? $"in general {inGeneral}" : "" }.Where(part => part.Length > 0));
    }

    /// <summary>Who confirms something more general has not confirmed the particular, and must not be read as if they had.</summary>
    private static string InGeneral(AnswerKind kind) => kind switch
    {
        AnswerKind.Confirmation => "confirmation of something more general only",
        AnswerKind.PartialConfirmation => "partial confirmation of something more general only",
        _ => kind.InWords(),
    };
}
