using System.Text.RegularExpressions;

namespace FactCheck.Tests.Conventions;

/// <summary>The page on mutation testing explains changes that no test notices. Each explanation is of code that is there.</summary>
public partial class MutationPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Repository.PathOf("docs", "mutation.md"));

    [Fact]
    public void The_code_that_is_explained_is_in_the_file_that_is_named()
    {
        var explained = Explained().ToArray();
        Assert.NotEmpty(explained);
        Assert.All(explained, row => Assert.Contains(row.Code, OnLine(File.ReadAllText(Assert.Single(Directory.GetFiles(Repository.PathOf("src", "FactCheck", row.Layer), row.File, SearchOption.AllDirectories)))), StringComparison.Ordinal));
    }

    /// <summary>The rows of the tables: under the heading of a layer a file, code of it, what it was changed to, and why no test notices.</summary>
    private static IEnumerable<(string Layer, string File, string Code)> Explained()
    {
        var layer = "";
        foreach (var line in Page)
            if (line.StartsWith("### ", StringComparison.Ordinal))
                layer = line[4..];
            else if (Row().Match(line) is { Success: true } row)
                yield return (layer, row.Groups["file"].Value, OnLine(row.Groups["code"].Value.Replace("\\|", "|", StringComparison.Ordinal)));
    }

    private static string OnLine(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex("""^\| `(?<file>\S+\.cs)` \| `+ ?(?<code>.+?) ?`+ \|""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex("""\s+""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}
