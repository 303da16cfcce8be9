using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>What was found of a source or a quotation, and which kind of thing it is.</summary>
internal readonly record struct TextFinding(DiagnosticDescriptor Descriptor, Finding Finding);
