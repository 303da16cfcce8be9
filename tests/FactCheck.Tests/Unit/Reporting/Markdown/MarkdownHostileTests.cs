using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Diagnostics;
using FactCheck.Reporting;
using FactCheck.Tests.Laws;
using Markdig;

namespace FactCheck.Tests.Unit.Reporting.Markdown;

/// <summary>Markdown is read by a parser that is not ours: nothing in the record becomes an element, and every line of the report is there as text.</summary>
public class MarkdownHostileTests
{
    private static readonly MarkdownPipeline[] Dialects =
    [
        new MarkdownPipelineBuilder().UsePipeTables().Build(),
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseFootnotes().Build(),
        new MarkdownPipelineBuilder().UseAdvancedExtensions().Build(),
    ];

    private static readonly string[] Expected = ["h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "strong", "table", "thead", "tbody", "tr", "th", "td", "br"];

    private static readonly string[] LinkTexts = ["original", "archived copy", "notice"];

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- hidden -->", "<?php ?>", "&lt;b&gt; &#x3c;", "[click](javascript:alert(1))", "![](https://a.example/x.png)",
        "[a]: https://a.example", "[^1]", "[^1]: note", "https://a.example/x", "www.a.example", "WWW.A.example", "someone@a.example", "mailto:someone@a.example", "<https://a.example>",
        "*bold* **bold** _it_ __it__ ~~gone~~ ~sub~ ^sup^ ++ins++ ==mark== `code` ``co`de``", "# heading", "#heading", "- item", "+ item", "* item", "1. item", "1) item", "a. item", "iv. item", "> quote",
        "=====", "-----", "***", "```", "~~~", "| a | b |", "|---|---|", "a | b", ":--- | ---:", "    indented", "\tindented", "{.class onclick=alert(1)}", "text {#id}", "$math$ $$math$$", "[ ] task", "[x] task",
        ": definition", "^^^ figure", ":::warning", "\\", "ends with \\", "\\| \\* \\<b>", "line\nbreak", "line\r\n\r\n# heading", "a\u2028b\u2029c", "\u202Eoverride\u202C", "\u2066isolate\u2069", "zero\u200Bwidth",
        "“quotes” \"quotes\" 'quotes' -- --- ...", ":smile: :) (c) (tm)", "*[HTML]: abbreviation", "\"\"\"", "'''", "http://a.example", "ftp://a.example", "tel:123", "xn--", "שלום", "مرحبا", "👩‍🔬", "%%% x", "\0nul",
    ];

    public static TheoryData<string> Texts => [.. Hostile];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_stays_text_in_every_place(string text)
    {
        var report = Report.Of(HostileSet.With(text));
        var markdown = Outputs.Markdown(report);
        foreach (var dialect in Dialects)
            AssertPlain(report, markdown, dialect);
    }

    [Fact]
    public void Texts_that_have_given_programs_trouble_stay_text() => Law.HoldsForValid((set, _) =>
    {
        var report = Report.Of(set.Validate());
        AssertPlain(report, Outputs.Markdown(report), Dialects[1]);
    });

    [Fact]
    public void Links_lead_to_the_addresses_of_the_record_and_nowhere_else()
    {
        const string Url = "https://a.example/x?a=1&b='2'&é😀";
        var set = Examples.Harbour with { Sources = [Examples.Harbour.Sources[0] with { Url = "http://b.example/", ArchiveUrl = Url }] };
        var page = Read(Outputs.Markdown(Report.Of(set.Validate())), Dialects[1]);
        Assert.Equal(
            ["http://b.example/", "https://a.example/x?a=1&b=%272%27&%C3%A9%F0%9F%98%80"],
            page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Distinct(StringComparer.Ordinal));
    }

    private static void AssertPlain(Report report, string markdown, MarkdownPipeline dialect)
    {
        Assert.DoesNotContain(markdown, character => character < ' ' && character != '\n');
        var page = Read(markdown, dialect);
        Assert.Empty(page.Body!.QuerySelectorAll("*").Select(element => element.LocalName).Except([.. Expected, "a"], StringComparer.Ordinal));
        Assert.All(page.Body.QuerySelectorAll("*"), element => Assert.DoesNotContain(element.Attributes, attribute => !IsOurs(element, attribute)));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.TextContent, LinkTexts));
        var shown = string.Concat(page.Body.TextContent.Where(c => !char.IsWhiteSpace(c)));
        foreach (var line in Lines.Of(ReadingView.Of(report.State, ReportView.Everything)))
        {
            var text = Squeezed(string.Concat(line.Parts.Array.Select(part => part is Quoted ? $"“{part.Text}”" : part.Text)));
            Assert.True(shown.Contains(text, StringComparison.Ordinal), $"{text}\nis not shown of\n{markdown}");
        }
    }

    private static bool IsOurs(IElement element, IAttr attribute) => (element.LocalName, attribute.Name) switch
    {
        ("a", "href") => attribute.Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || attribute.Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase),
        ("h1" or "h2" or "h3" or "h4", "id") => true,
        ("ol", "start") => true,
        _ => false,
    };

    // The last character of the plane, which is none, means the end of the text to the parser.
    private static IDocument Read(string markdown, MarkdownPipeline dialect) => new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown.Replace('\uFFFF', '\uFFFD'), dialect));

    /// <summary>Text without its white space, as the characters that a reader sees: what has no look of its own is written as its code.</summary>
    private static string Squeezed(string text) => string.Concat(Visible.Text(text).Replace('\uFFFF', '\uFFFD').Where(c => !char.IsWhiteSpace(c)));
}
