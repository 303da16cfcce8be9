using System.Collections.Immutable;

namespace FactCheck.Pages;

/// <summary>Claim sets that try to be more than text, in every member that holds text.</summary>
internal static class HostileSets
{
    private static readonly ImmutableArray<(string Name, string Text)> Texts =
    [
        ("hostile-markup", "</script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>\"' onmouseover='alert(4)'<!-- --> {{7*7}} ${alert(5)} javascript:alert(6) </style></title>"),
        ("hostile-directions", "left \u202Eright\u202C \u2066isolated\u2069 \u200Bzero\u200Dwidth\uFEFF \u00ADsoft \u2028line \u0007bell \U000E0041tag"),
        ("hostile-letters", "раураl Кaspersky 𝐁𝐨𝐥𝐝 ﬁ Ⅷ 😀👩‍💻🇨🇭 e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308"),
        ("hostile-long", new string('W', 10_000)),
        ("hostile-right-to-left", "שלום עולם (2031) مرحبا بالعالم, 12:30"),
    ];

    public static IEnumerable<(string Name, ClaimSet Set)> All => Texts.Select(text => (text.Name, Of(text.Name, text.Text)));

    private static ClaimSet Of(string name, string text) => new()
    {
        Id = name,
        Title = text,
        Summary = text,
        Language = "en",
        Note = text,
        Parties = [new() { Id = "accused", Kind = PartyKind.Company, Name = text }, new() { Id = "outlet", Kind = PartyKind.NewsOrganisation, Name = text, Aliases = [text] }],
        Sources =
        [
            new()
            {
                Id = "article",
                Kind = SourceKind.NewsArticle,
                Title = text,
                Publisher = "outlet",
                Published = "2031-04-04",
                Url = "https://outlet.example/?q=%22%3E%3Cscript%3E&lang=en#'onclick=alert(7)",
                ArchiveUrl = "https://archive.example/?q='%22%3E#onclick=alert(8)",
                Note = text,
                Corrections = [new() { Kind = CorrectionKind.Corrected, On = "2031-04-06", What = text }],
            },
        ],
        Allegations =
        [
            new()
            {
                Id = "matrix",
                Statement = text,
                Against = ["accused"],
                Cites = [new() { Source = "article", Quotes = [text], Locator = text, Via = [new Actor.Unnamed { Label = text, Of = "outlet", Reason = text }], Note = text, Modality = Modality.Asserted },
                    new() { Source = "article", Quotes = [text], Via = [new Actor.Jointly(["outlet", new Actor.Unnamed { Label = text }])], Said = "2031-04-02", Modality = Modality.Possible }],
                Ext = FactCheckJson.ParseExtension(System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { [text] = text })),
                Note = text,
                Withdrawn = new() { On = "2031-05-01", By = "outlet", Why = text },
            },
        ],
        Evidence = [new() { Id = "evidence", Kind = EvidenceKind.Document, Summary = text, Bears = [new() { As = BearingKind.Supports, On = ["matrix"] }], Cites = [new() { Source = "article", Quotes = [text] }] }],
        Requests = [new() { Id = "request", To = "accused", By = new Actor.Unnamed { Label = text }, Outcome = RequestOutcome.DeclinedToComment, About = ["matrix"], Cites = [new() { Source = "article", Quotes = [text] }] }],
        Scales = [new() { Id = "scale", Labels = [text] }],
        Assessments = [new() { Id = "assessment", Of = "matrix", By = new Actor.Unnamed { Label = text }, On = "2031-04-07", Scale = "scale", Rating = text, Why = text }],
        Changes = [new() { On = "2031-04-08", What = text, Items = ["matrix"] }],
        Responses =
        [
            new()
            {
                Id = "answer",
                Channel = text,
                By = "accused",
                Issued = "2031-04-03",
                Summary = text,
                Points = [new() { To = ["matrix"], Kind = AnswerKind.Denial, Coverage = Coverage.Partial, Part = text }],
                Cites = [new() { Source = "article", Quotes = [text], Via = ["accused"] }],
            },
        ],
        Developments = [new() { Id = "what-happened", Kind = DevelopmentKind.Other, Title = text, On = "2031-04-05", PremisedOn = ["matrix"], Cites = [new() { Source = "article", Quotes = [text] }] }],
    };
}
