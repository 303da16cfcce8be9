namespace FactCheck.Reporting;

/// <summary>By what readers filter.</summary>
internal enum FacetKind
{
    Party,
    Status,
    Answer,
}
