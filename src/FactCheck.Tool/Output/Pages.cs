using System.Collections.Immutable;

namespace FactCheck.Tool;

/// <summary>The pages of docs/diagnostics, one for each code.</summary>
internal static class Pages
{
    private const string Ending = ".md";

    /// <summary>All codes, in order.</summary>
    public static ImmutableArray<string> Codes { get; } =
        [.. typeof(Pages).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Select(name => name[..^Ending.Length]).Order(StringComparer.Ordinal)];

    /// <summary>The page of a code, as Markdown; null where there is no such code.</summary>
    public static string? Of(string code)
    {
        using var stream = typeof(Pages).Assembly.GetManifestResourceStream(code + Ending);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Code and name: the heading of the page.</summary>
    public static string TitleOf(string code) => Of(code)!.Split('\n')[0].TrimStart('#', ' ');

    /// <summary>The first paragraph of the page.</summary>
    public static string SummaryOf(string code) => Of(code)!.Split("\n\n")[1].ReplaceLineEndings(" ").Replace("**", "", StringComparison.Ordinal).Trim();
}
