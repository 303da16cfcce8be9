namespace FactCheck.Evaluation;

/// <summary>Says in words what one of the accused answered.</summary>
internal static class AnswerPhrase
{
    public static string Of(PartyAnswer answer, Naming names) => answer.Manner switch
    {
        AnswerManner.ToThis or AnswerManner.InGeneral => Reported(answer) + Speakers(answer, names),
        AnswerManner.Unreported => "answered, content not reported" + Speakers(answer, names),
        AnswerManner.Asked => $"no answer recorded; asked: {string.Join(", ", answer.Requests.Select(request => Outcome(request.Outcome)).Distinct(StringComparer.Ordinal))}",
        _ => "no answer recorded; not recorded as asked",
    };

    /// <summary>Who spoke, where it was not the party itself alone: what a company says is not what its founder said.</summary>
    private static string Speakers(PartyAnswer answer, Naming names)
    {
        var isAlone = answer.Answers.All(each => each.Response.By is Actor.Party speaker && speaker.Id == answer.Party);
        return isAlone ? "" : $", said by {string.Join(", ", answer.Answers.Select(each => names.Of(each.Response.By)).Distinct(StringComparer.Ordinal))}";
    }

    /// <summary>What somebody said in one answer: "harbour-water: in general denial (statement, 2031-04-03, hw-0403)".</summary>
    public static string Stated(Answer answer, Naming names) =>
        $"{names.Of(answer.Response.By)}: {(answer.InGeneral ? "in general " : "")}{answer.Point.Kind.InWords()} ({answer.Response.Form?.InWords() ?? "response"}, {answer.Response.Issued.InWords()}, {answer.Response.Id})";

    private static string Reported(PartyAnswer answer)
    {
        var toThis = string.Join(", ", answer.Kinds(inGeneral: false).Select(kind => ToThis(answer, kind)));
        var inGeneral = string.Join(", ", answer.Kinds(inGeneral: true).Select(InGeneral));
        var unreported = answer.Answers.Any(each => each is { InGeneral: false, Point.Coverage: Coverage.Unreported }) ? "answered, content not reported" : "";
        return string.Join("; ", new[] { toThis, toThis.Length == 0 ? unreported : "", inGeneral.Length > 0 ? $"in general {inGeneral}" : "" }.Where(part => part.Length > 0));
    }

    /// <summary>The kind with the most that a point of that kind covers: an offer that goes with a full denial does not cover what the denial covers.</summary>
    private static string ToThis(PartyAnswer answer, AnswerKind kind) =>
        answer.Answers.Where(each => !each.InGeneral && each.Point.Kind == kind && each.Point.Coverage != Coverage.Unreported).Min(each => each.Point.Coverage) is { } coverage ? $"{kind.InWords()} ({coverage.InWords()})" : kind.InWords();

    /// <summary>That a request was answered does not put the answer on record; that it is not there must not read as silence.</summary>
    private static string Outcome(RequestOutcome outcome) => outcome == RequestOutcome.Answered ? "answered, but the record does not have the answer" : outcome.InWords();

    /// <summary>Who confirms something more general has not confirmed the particular, and must not be read as if they had.</summary>
    private static string InGeneral(AnswerKind kind) => kind switch
    {
        AnswerKind.Confirmation => "confirmation of something more general only",
        AnswerKind.PartialConfirmation => "partial confirmation of something more general only",
        _ => kind.InWords(),
    };
}
