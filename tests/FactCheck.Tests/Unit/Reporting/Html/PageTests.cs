using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting.Html;

public class PageTests
{
    private static readonly string Harbour = Examples.Harbour.Validate().ToHtml();
    private static readonly string Kaspersky = ClaimSetFile.Load(Repository.PathOf("seeds", "kaspersky-2017.claims.json")).ToHtml();

    [Theory]
    [InlineData("style")]
    [InlineData("script")]
    public void The_policy_of_the_page_lets_what_is_in_it_pass_and_nothing_else(string tag)
    {
        var content = Assert.Single(Found(Harbour, $"<{tag}[^>]*>(?<text>[^§]*?)</{tag}>"));
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        var policy = Assert.Single(Found(Harbour, "http-equiv=\"Content-Security-Policy\" content=\"(?<text>[^\"]*)\""));
        Assert.Contains($"{tag}-src 'sha256-{hash}'", policy);
        Assert.StartsWith("default-src 'none'; ", policy);
    }

    [Fact]
    public void Nothing_is_asked_of_anybody()
    {
        Assert.Empty(Found(Kaspersky, "<(?<text>(img|link|iframe|base|object|embed)\\b[^>]*)>"));
        Assert.Empty(Found(Kaspersky, "(?<text> (src|action|srcset|style|on[a-z]+)=)"));
        Assert.All(Found(Kaspersky, "<(?<text>[a-z]+ [^>]*href=[^>]*)>"), tag => Assert.StartsWith("a ", tag));
        Assert.DoesNotContain("@import", Kaspersky);
        Assert.DoesNotContain("url(", Kaspersky);
    }

    [Fact]
    public void Addresses_of_elsewhere_send_nobody_s_name() =>
        Assert.All(Found(Kaspersky, "<a (?<text>href=\"http[^>]*)>"), link => Assert.EndsWith("rel=\"noreferrer noopener\"", link));

    [Fact]
    public void Every_link_within_leads_somewhere()
    {
        var ids = Found(Kaspersky, " id=\"(?<text>[^\"]*)\"");
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(Found(Kaspersky, "href=\"#(?<text>[^\"]*)\"").Except(ids));
    }

    [Fact]
    public void The_same_claim_set_gives_the_same_page() => Assert.Equal(Harbour, Examples.Harbour.Validate().ToHtml());

    [Fact]
    public void Without_script_what_does_not_hold_at_the_end_is_hidden()
    {
        var last = ClaimSetFile.Load(Repository.PathOf("seeds", "kaspersky-2017.claims.json")) is var set ? Report.Of(set).Days.Length : 0;
        Assert.NotEmpty(Found(Kaspersky, "data-d=\"(?<text>[^\"]*)\""));
        Assert.All(Found(Kaspersky, "(?<text>data-d=\"[^\"]*\"( hidden)?)"), days => Assert.Equal(!days.Contains("-\"", StringComparison.Ordinal) && !days.Contains($"{last}\"", StringComparison.Ordinal), days.EndsWith(" hidden", StringComparison.Ordinal)));
    }

    [Fact]
    public void Quotations_say_their_language() => Assert.DoesNotContain("<blockquote><p>", Kaspersky);

    private static List<string> Found(string html, string pattern) =>
        [.. new Regex(pattern, RegexOptions.NonBacktracking).Matches(html).Select(match => match.Groups["text"].Value)];
}
