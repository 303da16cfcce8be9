namespace FactCheck.Reporting;

/// <summary>What a reader has to know before the rest: what is said by whom, what the words mean, and what is not shown.</summary>
internal static class GuidePart
{
    public static Section Of(Reading reading) => new("how-to-read", "How to read this",
    [
        // A summary is of the record as it is, and would tell what was not known on an earlier day.
        .. reading is { State.Options.AsOf: null, ClaimSet.ClaimSet.Summary: { } summary } ? [new Paragraph("summary", [summary])] : Array.Empty<Block>(),
        new Paragraph("attributed", [HeadPart.Attributed]),
        new Listing("words", false,
        [
            "How strongly an allegation is put: asserted (stated as fact), suspected (held likely), raised as possible (a concern or a fear), asked (put as a question), presupposed (taken for granted).",
            "Makers are those who assert or suspect it. Whoever raises it as possible, asks or presupposes it is none.",
            "A carrier is a source in which the words stand. An origin is whoever had them first, as far as the record tells: ten outlets that repeat one agency are one origin. "
                + "Origins that can be told apart are counted; that does not make them independent.",
            $"The status says where the evidence in this record stands, and nothing else, by the policy {reading.State.Options.Policy}. \"Supported\" does not mean true, and \"refuted\" does not mean false.",
            "An answer is no evidence, and what was done and justified with an allegation does not prove it.",
            "\"No answer recorded\" is said of this record: an answer may have been given elsewhere.",
        ]),
        new Paragraph("held-back", [reading.Cache.HeldBackOf(reading.State)]),
        .. PossiblyKnown(reading),
    ]);

    private static Paragraph[] PossiblyKnown(Reading reading)
    {
        if (reading.State.Options.AsOf is not { } day)
            return [];
        var (possibly, undated) = (reading.State.Chronicle.PossiblyKnown(day).Count(IsShown), reading.State.Chronicle.Undated.Count(IsShown));
        return possibly == 0 ? [] : [new("possibly-known", [$"{Wording.Count(possibly, "item")} of what is shown, the sources among them, may have become known only later, since no date says it exactly enough; {undated} of these {(undated == 1 ? "has" : "have")} no date at all."])];

        bool IsShown(Id id) => reading.ClaimSet.TryGet(id, out var item) && (item is Source ? reading.IsNamed(id) : reading.IsShown(item));
    }
}
