namespace FactCheck.Tests.Laws;

/// <summary>
/// A claim set as somebody codes it anew: some of what means something only together is changed in its allegations, makings and points. Two who do so
/// change now the same, now different members of one group, now to the same and now to different values.
/// </summary>
internal sealed class Recoding(Random random)
{
    public static ClaimSet Of(ClaimSet set, Random random) => new Recoding(random).Recoded(set);

    private ClaimSet Recoded(ClaimSet set) => set with
    {
        Allegations = [.. set.Allegations.Select(Recoded)],
        Responses = [.. set.Responses.Select(response => response with { Points = [.. response.Points.Select(Recoded)] })],
    };

    private Allegation Recoded(Allegation allegation) => allegation with
    {
        Statement = Or(allegation.Statement, "Coded anew.", "Coded once more."),
        Kind = Or(allegation.Kind, null, AllegationKind.Event, AllegationKind.Causal),
        Against = Or(allegation.Against, [], ["somebody"], ["somebody", "another"]),
        Cites = [.. allegation.Cites.Select(Recoded)],
    };

    private Making Recoded(Making making) => making with
    {
        Via = Or(making.Via, [], ["somebody"]),
        Said = Or(making.Said, null, "2031-04-02"),
        Modality = Or(making.Modality, Modality.Suspected, Modality.Asked),
    };

    private Point Recoded(Point point) => point with
    {
        Coverage = Or(point.Coverage, null, Coverage.Full, Coverage.Partial),
        Part = Or(point.Part, null, "A part.", "Another part."),
    };

    /// <summary>What was there; one time in four something else.</summary>
    private T Or<T>(T value, params T[] others) => random.Next(4) > 0 ? value : random.Of(others);
}
