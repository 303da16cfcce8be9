namespace FactCheck.Reporting;

/// <summary>A place on the axis of dates.</summary>
/// <param name="X">How far from its beginning.</param>
/// <param name="Title">The date in full, or the stretch of time.</param>
/// <param name="Label">What is written at it.</param>
/// <param name="Row">In which line below the axis that is written; null where there is no room for it.</param>
internal sealed record DateColumn(int X, string Title, string Label, int? Row);
