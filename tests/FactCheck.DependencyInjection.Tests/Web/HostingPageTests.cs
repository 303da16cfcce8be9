using System.Text.RegularExpressions;

namespace FactCheck.DependencyInjection.Tests.Web;

/// <summary>docs/hosting.md shows what is answered.</summary>
public class HostingPageTests(Site site) : IClassFixture<Site>
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "hosting.md")).ReplaceLineEndings("\n");

    private static readonly Regex Asked = new("```console\n\\$ curl (-i )?localhost:5000(?<address>\\S+)\n(?<answer>[^`]*)\n```", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Code = new("```csharp\n(?<code>[^`]*)\n```", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Served = new("(served|Get\\(\"[^\"]+\"\\))\\.(?<member>[A-Z]\\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly Regex Trace = new("\"traceId\":\"[^\"]*\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    public static IEnumerable<object[]> Requests => Asked.Matches(Page).Select(match => new object[] { match.Groups["address"].Value, match.Groups["answer"].Value });

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Every_answer_on_the_page_is_the_one_that_is_given(string address, string shown)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        var told = $"HTTP/1.1 {(int)response.StatusCode} {response.ReasonPhrase}\n{response.Headers}{response.Content.Headers}\n{await response.Content.ReadAsStringAsync()}";
        told = Trace.Replace(told.ReplaceLineEndings("\n"), "\"traceId\":\"…\"").Replace("no-cache, public", "public, no-cache", StringComparison.Ordinal);
        // The site of the tests has one claim set more, which the page does not.
        told = told.Replace(",{\"name\":\"off-the-record\"", "]\n", StringComparison.Ordinal);
        Assert.All(shown.Split('\n').Where(line => line.Trim() is not ("" or "…")), line => Assert.Contains(line, told, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_answers_on_the_page() => Assert.Equal(4, Requests.Count());

    [Theory]
    [InlineData("PublishedRecords.cs", 1)]
    [InlineData("FrontPageTests.cs", 2)]
    public void The_code_on_the_page_is_that_of_the_tests(string file, int count)
    {
        var code = Unindented(File.ReadAllText(Repository.PathOf("tests", "FactCheck.DependencyInjection.Tests", "Strangers", file)));
        Assert.Equal(count, Code.Matches(Page).Count(block => code.Contains(Unindented(block.Groups["code"].Value), StringComparison.Ordinal)));

        static string Unindented(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));
    }

    [Theory]
    [InlineData("docs/hosting.md")]
    [InlineData("src/FactCheck.DependencyInjection/README.md")]
    public void What_a_page_takes_of_a_served_claim_set_is_there(string page)
    {
        var taken = Served.Matches(File.ReadAllText(Repository.PathOf(page.Split('/')))).Select(match => match.Groups["member"].Value).ToArray();
        Assert.NotEmpty(taken);
        Assert.All(taken, member => Assert.NotEmpty(typeof(ServedClaimSet).GetMember(member)));
    }

    [Theory]
    [InlineData("`factcheck.claim_set.loads`")]
    [InlineData("`factcheck.claim_set.load.duration`")]
    [InlineData("`factcheck.claim_set.allegations`")]
    [InlineData("`factcheck.claim_set.load`")]
    [InlineData("| 1 Loaded | Information |")]
    [InlineData("| 2 Unchanged | Debug |")]
    [InlineData("| 3 LastGoodKept | Warning |")]
    [InlineData("| 4 NotLoaded | Error |")]
    [InlineData("| 5 ReloadFailed | Error |")]
    [InlineData("| 6 ListenerFailed | Error |")]
    [InlineData("| 7 SourceFailed | Warning |")]
    [InlineData("| FC4001 | ClaimSetFileMissing | error |")]
    [InlineData("| FC4002 | ClaimSetFileUnreadable | error |")]
    [InlineData("| FC4003 | ClaimSetSourceFailed | error |")]
    public void What_is_told_to_operators_stands_on_the_page(string words) => Assert.Contains(words, Page, StringComparison.Ordinal);
}
