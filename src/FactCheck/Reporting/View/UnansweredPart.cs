using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>What no answer is recorded to, by each of the accused, and what was answered that nobody is recorded to have alleged.</summary>
internal static class UnansweredPart
{
    public static Section Of(Reading reading) => new("unanswered", "No answer recorded",
    [
        new Paragraph("unanswered-meaning", ["An answer may have been given elsewhere. Nothing follows from this about the accused."]),
        .. Missing(reading),
        new Facts("nothing-alleged", "Answers to what nobody is recorded to have alleged", new([.. reading.Evaluation.AnswersToNothingAlleged.Select(answer => (Line)AnsweredSide.Said(answer, reading.Names)).DefaultIfEmpty("none")])),
    ]);

    private static IEnumerable<Block> Missing(Reading reading)
    {
        var missing = from each in reading.Allegations
                      from answer in each.Answer.Parties
                      where !answer.IsAnswered
                      group (each, answer) by answer.Party into accused
                      select new Facts($"unanswered:{accused.Key}", reading.Names.OfParty(accused.Key), new([.. accused.Select(pair => reading.Cache.Kept(pair.each.Id, (nameof(UnansweredPart), accused.Key), () => Unanswered(pair.each, pair.answer, reading.Names)))]));
        return missing.DefaultIfEmpty(new Facts("unanswered:none", "Accused", ["Each of the accused has answered everything, by name or in general."]));
    }

    private static Line Unanswered(AllegationEvaluation each, PartyAnswer answer, Names names) =>
        Line.Of($"Alleged: {new Mention(each.Statement, each.Id)} {AnswerPhrase.Of(answer, names).Capital()}", Facets.Of(answer, names));
}
