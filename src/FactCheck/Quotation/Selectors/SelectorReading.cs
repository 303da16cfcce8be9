using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>What came of reading selectors: the targets with what selects in them, and what is wrong or was not read.</summary>
public sealed class SelectorReading
{
    internal SelectorReading(ImmutableArray<SelectedTarget> targets, ImmutableArray<Diagnostic> diagnostics) => (Targets, Diagnostics) = (targets, diagnostics);

    /// <summary>The targets, in the order in which they were written; selectors that stand in no target are one. A selector that something is wrong with is left out.</summary>
    public ImmutableArray<SelectedTarget> Targets { get; }

    /// <summary>What is wrong (FC3101, FC3102), and what was not read (FC3103), in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
