using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>Names that lead to what they name.</summary>
internal static class Mentions
{
    /// <summary>The title, as a mention of the source.</summary>
    public static Inline Mention(this Names names, Id source) => new Mention(names.OfSource(source), source);
}
