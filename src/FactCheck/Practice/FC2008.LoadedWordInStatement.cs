using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>A statement uses no word that decides for the reader. English only.</summary>
internal sealed class LoadedWordInStatement()
    : PracticeRule("FC2008", nameof(LoadedWordInStatement), Severity.Warning, "Use a neutral word: said, stated, according to.")
{
    private static readonly Words Loaded = new(
        "proved", "proven", "proves", "admitted", "admits", "confessed", "exposed", "revealed", "reveals", "claimed", "claims", "refused", "refuses", "insisted", "insists",
        "so-called", "notorious", "infamous", "scandal", "bombshell", "obviously", "clearly", "undeniably", "finally", "conceded", "concedes", "boasted");

    public override IEnumerable<Finding> Check(ValidClaimSet set) => Loaded.InStatements(set, "takes a side");
}
