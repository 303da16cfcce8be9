using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Practice;

/// <summary>A statement uses no word that decides for the reader. English only.</summary>
/// <remarks>Words that as often tell plainly what happened, such as refused, exposed or claims, are not among them.</remarks>
internal sealed class LoadedWordInStatement()
    : PracticeRule("FC2008", nameof(LoadedWordInStatement), Severity.Warning, "Use a word that leaves it open, such as said or stated, or leave it out.")
{
    private static readonly Words Loaded = new(
        "proved", "proven", "proves", "admitted", "admits", "confessed", "revealed", "reveals", "claimed", "insisted", "insists", "conceded", "concedes", "boasted",
        "so-called", "notorious", "infamous", "scandal", "bombshell", "obviously", "clearly", "undeniably", "finally");

    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) => Loaded.InStatements(evaluation.ClaimSet, "takes a side", (_, _) => true);
}
