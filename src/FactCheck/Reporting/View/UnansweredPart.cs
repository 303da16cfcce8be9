using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>What no answer is recorded to, by each of the accused, and what was answered that nobody is recorded to have alleged.</summary>
internal static class UnansweredPart
{
    public static Section Of(Reading reading) => new("unanswered", "No answer recorded",
    [
        new Paragraph("unanswered-meaning", ["An answer may have been given elsewhere. Nothing follows from this about the accused."]),
        .. Missing(reading),
        .. reading.IsWhole ? [NothingAlleged(reading), .. OfNothing(reading)] : Array.Empty<Block>(),
    ]);

    // What answers no allegation has nothing to do with those that were asked for.
    private static Facts NothingAlleged(Reading reading) =>
        new("nothing-alleged", "Answers to what nobody is recorded to have alleged", new([.. reading.Evaluation.AnswersToNothingAlleged.SelectMany(answer => new ToldLines(reading).Of(answer)).DefaultIfEmpty("none")]));

    /// <summary>Who was asked of nothing that is shown: what it was about may be held back, and that they were asked is told nevertheless.</summary>
    private static IEnumerable<Block> OfNothing(Reading reading)
    {
        if (reading.ClaimSet.Requests.Where(request => request.About.IsEmpty).SelectMany(request => new ToldLines(reading).Of(request)).ToArray() is { Length: > 0 } asked)
            yield return new Facts("asked-of-nothing", "Requests for comment on nothing that is shown", new([.. asked]));
    }

    private static IEnumerable<Block> Missing(Reading reading)
    {
        var missing = reading.Allegations
            .SelectMany(each => reading.Cache.PartsOf(each.Id).Unanswered ??= [.. each.Answer.Parties.Where(answer => !answer.IsAnswered).Select(answer => (answer.Party, Unanswered(each, answer, reading.Names)))])
            .GroupBy(unanswered => unanswered.Party, unanswered => unanswered.Line)
            .Select(accused => new Facts($"unanswered:{accused.Key}", reading.Names.OfParty(accused.Key), new([.. accused])));
        return missing.DefaultIfEmpty(new Facts("unanswered:", "Accused", [reading.Allegations.Any(each => each.Answer.IsOwed)
            ? "Of each of the accused an answer to every allegation shown is recorded, by name or in general."
            : "No allegation shown accuses anybody."]));
    }

    private static Line Unanswered(AllegationEvaluation each, PartyAnswer answer, Names names) =>
        Line.Of($"Alleged: {new Mention(each.Statement, each.Id)} {AnswerPhrase.Of(answer, names).Capital()}", Facets.Of(answer, names));
}
