namespace FactCheck.Reporting;

/// <summary>That one has it from another.</summary>
/// <param name="From">The number of the node that it comes from.</param>
/// <param name="To">The number of the node that has it.</param>
/// <param name="Citations">In how many citations.</param>
internal readonly record struct OriginEdge(int From, int To, int Citations);
