using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>A statement uses no word that decides for the reader. English only.</summary>
/// <remarks>Words that as often tell plainly what happened, such as refused, exposed or claims, are not among them.</remarks>
internal sealed class LoadedWordInStatement()
    : RecordRule("FC2008", Severity.Warning, "Use a word that leaves it open, such as said or stated, or leave it out.")
{
    private static readonly Words Loaded = new(
        "proved", "proven", "proves", "admitted", "admits", "confessed", "revealed", "reveals", "claimed", "insisted", "insists", "conceded", "concedes", "boasted",
        "so-called", "notorious", "infamous", "scandal", "bombshell", "obviously", "clearly", "undeniably", "finally");

    protected override IEnumerable<Finding> Check(ValidClaimSet set) => Loaded.InStatements(set, "takes a side", (_, _) => true);
}
