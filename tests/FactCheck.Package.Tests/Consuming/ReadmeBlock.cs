using System.Text.RegularExpressions;

namespace FactCheck.Package.Tests;

/// <summary>
/// A fenced block of C# in a page. One that begins with <c>using</c> begins a program; another continues the program of the block before it, and sees its variables. Where the next fence of the page is
/// <c>text</c>, that is what the block prints, with … for what was left out.
/// </summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="Line">The line of its first line of code.</param>
/// <param name="Code">The code.</param>
/// <param name="Output">What it prints; null where the page does not say.</param>
internal sealed partial record ReadmeBlock(string Page, int Line, string Code, string? Output)
{
    /// <summary>Whether it begins a program.</summary>
    public bool Begins => Code.StartsWith("using ", StringComparison.Ordinal);

    /// <summary>Where it is, as messages say it.</summary>
    public string Place => $"{Page}:{Line}";

    /// <summary>All blocks of the readmes of the packages, and those of the pages in docs that are whole programs of what the projects here may use.</summary>
    public static ReadmeBlock[] All() =>
    [
        .. Feed.Libraries.SelectMany(package => Of($"src/{package.Id}/README.md")),
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => Of($"docs/{Path.GetFileName(path)}")).Where(block => block.Begins && !Foreign().IsMatch(block.Code)),
    ];

    public static IEnumerable<ReadmeBlock> Of(string page)
    {
        var text = File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n");
        var fences = Fence().Matches(text);
        for (var i = 0; i < fences.Count; i++)
            if (Language(fences[i]) == "csharp")
                yield return new ReadmeBlock(
                    page,
                    text[..fences[i].Groups["block"].Index].Count(character => character == '\n') + 1,
                    Content(fences[i]),
                    i + 1 < fences.Count && Language(fences[i + 1]) == "text" ? Content(fences[i + 1]) : null);
    }

    private static string Language(Match fence) => fence.Groups["language"].Value;

    private static string Content(Match fence) => fence.Groups["block"].Value;

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<block>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    /// <summary>Namespaces of packages that the program of the readmes does not refer to.</summary>
    [GeneratedRegex(@"^using (static )?(?!System|FactCheck|Xunit|Microsoft\.)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Foreign();
}
