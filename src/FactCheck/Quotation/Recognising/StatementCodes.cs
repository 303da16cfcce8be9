using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>What can be said of statements that several sources carry. Nothing is linked: these are suggestions.</summary>
internal static class StatementCodes
{
    public static readonly DiagnosticDescriptor StatementInSeveralResponses =
        Info("FC3010", nameof(StatementInSeveralResponses), "If they are one response, keep one of them and cite all these sources for it.");

    public static readonly DiagnosticDescriptor StatementInSeveralSources =
        Info("FC3011", nameof(StatementInSeveralSources), "See where the words come from, and record it: in \"via\", as \"originality\": \"syndicated\", or by citing each of these sources for one item.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [StatementInSeveralResponses, StatementInSeveralSources];

    private static DiagnosticDescriptor Info(string code, string name, string remedy) => new() { Code = code, Name = name, Severity = Severity.Info, Remedy = remedy };
}
