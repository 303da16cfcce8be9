using FactCheck.Comparison;

namespace FactCheck.Tool;

/// <summary>A difference and what it is between.</summary>
/// <param name="First">The name of the first.</param>
/// <param name="Second">The name of the second.</param>
/// <param name="Evaluation">What differs, and how the allegations stand otherwise.</param>
/// <param name="HasMoreForEditors">Whether something differs, or may differ, that is for editors only and is not told.</param>
internal sealed record ToldDifference(string First, string Second, EvaluationDifference Evaluation, bool HasMoreForEditors)
{
    public const string MoreForEditors = "Something differs in what is for editors only; --editorial shows it.";

    public bool IsEmpty => Evaluation.ClaimSet.IsEmpty && Evaluation.IsEmpty && !HasMoreForEditors;
}
