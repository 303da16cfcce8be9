using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>A card for each allegation: what is alleged, and at equal weight what was answered.</summary>
internal static class CardsPart
{
    public static Section Of(Reading reading) => new("allegations", "Each allegation, and the answer to it", new([.. reading.Allegations.Select(each => reading.Cache.Kept(each.Id, nameof(CardsPart), () => CardOf(each, reading)))]));

    private static Card CardOf(AllegationEvaluation each, Reading reading) =>
        new(each.Id, $"Alleged: {each.Statement}", new([.. new AllegedSide(each, reading).Blocks()]), new([.. new AnsweredSide(each, reading).Blocks()]));
}
