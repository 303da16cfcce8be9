using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Json;

namespace FactCheck.Tests.Corpus;

/// <summary>The pages of the codes of reading tell the truth: the wrong example gives the diagnostic that stands there, the right one gives none.</summary>
public partial class ReadingPageTests
{
    public static TheoryData<string, string> Codes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var descriptor in ReadingDescriptors.All)
                data.Add(descriptor.Code, descriptor.Name);
            return data;
        }
    }

    [Theory, MemberData(nameof(Codes))]
    public void The_examples_of_a_page_give_what_the_page_says(string code, string name)
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics", code + ".md")).ReplaceLineEndings("\n");
        Assert.StartsWith($"# {code} {name}\n", page, StringComparison.Ordinal);
        var blocks = Block().Matches(page).Select(match => match.Groups["text"].Value).ToArray();
        Assert.Equal(3, blocks.Length);

        var wrong = ClaimSetJson.Read(Whole(blocks[0]), options: LimitsOf(code)).Diagnostics;
        var reported = Assert.Single(wrong, diagnostic => diagnostic.Code == code);
        Assert.Equal(blocks[1], (reported with { Position = null, Pointer = "" }).ToString());
        Assert.Equal(code == "FC0007" ? 2 : 1, wrong.Length);

        Assert.Empty(ClaimSetJson.Read(Whole(blocks[2]), options: LimitsOf(code)).Diagnostics);
    }

    /// <summary>The limits that a page names.</summary>
    private static ClaimSetReadOptions LimitsOf(string code) => code switch
    {
        "FC0003" => new() { MaxBytes = 200 },
        "FC0004" => new() { MaxDepth = 4 },
        "FC0005" => new() { MaxItems = 1 },
        "FC0006" => new() { MaxStringLength = 60 },
        "FC0007" => new() { MaxDiagnostics = 1 },
        _ => ClaimSetReadOptions.Default,
    };

    /// <summary>An example as bytes, with the rest of the claim set where the page leaves that out; <c>\xE9</c> is a byte.</summary>
    private static byte[] Whole(string example)
    {
        var json = example.StartsWith('{') ? example : Unit.Json.SmallTexts.With("\n" + example + "\n");
        return json.Split(@"\xE9") is [var before, var after]
            ? [.. Encoding.UTF8.GetBytes(before), 0xE9, .. Encoding.UTF8.GetBytes(after)]
            : Encoding.UTF8.GetBytes(json);
    }

    [GeneratedRegex("^```[a-z]+\n(?<text>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Block();
}
