using FactCheck.Chronology;
using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>What became of an allegation, in the order of dates: when it was made, by whom, and what was taken back, corrected or changed in the record.</summary>
internal static class HistoryOf
{
    /// <summary>The makings in the order in which they were said, or else published; undated ones last.</summary>
    public static (Making Making, EdtfDate? On)[] Makings(Allegation allegation, ValidClaimSet set) =>
        [.. allegation.Cites.Select(making => (making, On: Events.Made(making, set))).OrderBy(each => each.On is null).ThenBy(each => each.On)];

    /// <summary>Whether it is certain that the earliest of several was the first. Dates that overlap, are in doubt or are not known tell of no first.</summary>
    public static bool TellOfFirst((Making Making, EdtfDate? On)[] makings) =>
        makings is [{ On: { } first }, .. { Length: > 0 } others] && Array.TrueForAll(others, other => other.On is { } later && first.IsCertainlyBefore(later));

    public static IEnumerable<Line> Lines(AllegationEvaluation each, Reading reading) =>
        Entries(each, reading).OrderBy(entry => entry.On is null).ThenBy(entry => entry.On).Select(entry => Line.Of($"{entry.On.InWords().Capital()}: {entry.What}"));

    private static IEnumerable<(EdtfDate? On, Line What)> Entries(AllegationEvaluation each, Reading reading)
    {
        var (names, set) = (reading.Names, reading.ClaimSet);
        var makings = Makings(each.Allegation, set);
        var hasFirst = TellOfFirst(makings);
        for (var i = 0; i < makings.Length; i++)
        {
            var (making, on) = makings[i];
            yield return (on, Line.Of($"{(i == 0 && hasFirst ? "first made" : "made")}, {making.Modality.InWords()} by {names.Of(reading.Evaluation.Tracing.OriginOf(making))}, in {names.Mention(making.Source)}"));
        }
        foreach (var source in each.Sourcing.Carriers.Select(set.Get<Source>))
            foreach (var correction in source.Corrections)
                yield return (correction.On, TimelineWords.Corrected(source, correction, names));
        if (each.Allegation.Withdrawn is { } withdrawn)
            yield return (withdrawn.On, $"withdrawn by {names.Of(withdrawn.By)}: {withdrawn.Why}");
        foreach (var change in reading.ChangesOf(each.Id))
            yield return (change.On, $"this record was changed: {change.What}");
    }
}
