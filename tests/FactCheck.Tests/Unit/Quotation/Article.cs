using System.Collections.Immutable;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>An invented article, and a claim set that quotes it.</summary>
internal static class Article
{
    public const string Text = """
        Utility discharged at night, engineers say

        The pumps at the harbour works were run after midnight on four nights in March, two engineers of the utility said.

        “The water was treated,” Harbour Water said in a statement. “Every litre of it passed the screens.”

        Fishermen saw foam in the inner harbour on the mornings that followed. A diver found silt at the outfall.

        The harbour board has asked for the logs of the pumps. It expects them by May.

        """;

    public const string Midnight = "were run after midnight on four nights in March";

    public const string Treated = "The water was treated";

    public const string Foam = "saw foam in the inner harbour";

    public const string Logs = "asked for the logs of the pumps";

    /// <summary>The example with these quotations of the article in the citation of its allegation, in the citation of its response, or in either.</summary>
    public static ValidClaimSet Set(ImmutableArray<Quote> alleged, ImmutableArray<Quote> answered = default, SourceText? recorded = null, Actor? via = null)
    {
        var harbour = Examples.Harbour;
        var (allegation, response) = (harbour.Allegations[0], harbour.Responses[0]);
        return (harbour with
        {
            Sources = [harbour.Sources[0] with { Text = recorded }],
            Allegations = [allegation with { Cites = [allegation.Cites[0] with { Quotes = alleged, Via = via is null ? allegation.Cites[0].Via : [via] }] }],
            Responses = [response with { Cites = [response.Cites[0] with { Quotes = answered }] }],
        }).Validate();
    }

    public static SourceText Fingerprint { get; } = SuppliedText.FromString(Text).Fingerprint;

    /// <summary>All four quotations, taken from the article as it is above.</summary>
    public static ValidClaimSet Coded { get; } = Set([Midnight, Foam, Logs], [Treated], Fingerprint);

    public static ISourceTexts Supplied(string text, string? name = null) => SourceTexts.From(_ => SuppliedText.FromString(text, name));

    /// <summary>The check of all four quotations against a text, beside the earlier one.</summary>
    public static QuotationCheck Check(string text, bool earlierIsKept = true) =>
        Coded.CheckQuotations(Supplied(text, "now.txt"), new() { Earlier = earlierIsKept ? Supplied(Text, "earlier.txt") : null });

    /// <summary>The paragraphs in another order, or without some of them.</summary>
    public static string Paragraphs(params int[] order)
    {
        var paragraphs = Text.TrimEnd('\n').Split("\n\n");
        return string.Join("\n\n", order.Select(i => paragraphs[i])) + "\n";
    }

    public static string[] Codes(this QuotationCheck check) => [.. check.Diagnostics.Select(diagnostic => diagnostic.Code)];

    public static string Message(this QuotationCheck check, string code) => Assert.Single(check.Diagnostics, diagnostic => diagnostic.Code == code).Message;
}
