using System.Globalization;

namespace FactCheck.Benchmarks.Generation;

/// <summary>
/// A controversy that goes on for long and is briefly told: each day an article alleges some ten things of a dozen companies, quoting somebody; every second
/// allegation is answered some days later. The same seed gives the same claim set.
/// </summary>
internal static class DailyReports
{
    private const int Companies = 12;
    private const int Outlets = 10;

    public static ClaimSet Of(int allegations, int days, int seed = 1)
    {
        var prose = new Prose(seed);
        var numbers = Enumerable.Range(0, allegations).ToList();
        return new()
        {
            Id = "daily-reports",
            Title = "A long controversy",
            Language = "en",
            Parties =
            [
                .. Enumerable.Range(0, Companies).Select(i => new Party { Id = Named("company", i), Kind = PartyKind.Company, Name = prose.Words(1, 2) }),
                .. Enumerable.Range(0, Outlets).Select(i => new Party { Id = Named("outlet", i), Kind = PartyKind.NewsOrganisation, Name = prose.Words(1, 2) }),
            ],
            Sources = [.. Enumerable.Range(0, days).Select(day => Article(prose, day))],
            Allegations = [.. numbers.Select(i => Alleged(prose, i, day: (int)((long)i * days / allegations)))],
            Responses = [.. numbers.Where(int.IsEvenInteger).Select(i => Answered(prose, i, day: Math.Min(days - 1, (int)((long)i * days / allegations) + 3)))],
        };
    }

    private static Source Article(Prose prose, int day) => new()
    {
        Id = Named("article", day),
        Kind = SourceKind.NewsArticle,
        Title = prose.Words(3, 6),
        Publisher = Named("outlet", day % Outlets),
        Published = new EdtfDate(new DateOnly(2031, 1, 1).AddDays(day)),
    };

    private static Allegation Alleged(Prose prose, int i, int day) => new()
    {
        Id = Named("allegation", i),
        Statement = prose.Words(5, 10),
        Against = [Named("company", i % Companies)],
        Cites = [new() { Source = Named("article", day), Quotes = [prose.Words(4, 10)], Via = [new Actor.Unnamed { Label = prose.Words(1, 2) }], Modality = Modality.Asserted }],
    };

    private static Response Answered(Prose prose, int i, int day) => new()
    {
        Id = Named("answer", i),
        By = Named("company", i % Companies),
        Issued = new EdtfDate(new DateOnly(2031, 1, 1).AddDays(day)),
        Summary = prose.Words(5, 10),
        Points = [new() { To = [Named("allegation", i)], Kind = AnswerKind.Denial, Coverage = Coverage.Full }],
        Cites = [new() { Source = Named("article", day), Quotes = [prose.Words(4, 10)], Via = [Named("company", i % Companies)] }],
    };

    private static Id Named(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
