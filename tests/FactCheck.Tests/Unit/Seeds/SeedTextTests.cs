using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Tests.Unit.Seeds;

public class SeedTextTests
{
    private static readonly ValidClaimSet Set = ClaimSetFile.Load(Repository.PathOf("seeds", "kaspersky-2017.claims.json"));

    private static readonly Dictionary<string, string> Texts = Directory.Exists(SeedTextFactAttribute.Folder)
        ? Directory.GetFiles(SeedTextFactAttribute.Folder, "*.txt").ToDictionary(
            file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))),
            file => Encoding.UTF8.GetString(File.ReadAllBytes(file)))
        : [];

    [SeedTextFact]
    public void Each_article_has_a_source_with_its_hash_and_length()
    {
        Assert.Equal(5, Texts.Count);
        foreach (var (hash, text) in Texts)
            Assert.Equal(text.Length, Assert.Single(Set.Sources, source => source.Text?.Sha256 == hash).Text!.Length);
    }

    [SeedTextFact]
    public void Every_quotation_stands_in_its_article_letter_for_letter_and_in_one_place()
    {
        var quotations = from place in Set.Citations from quote in place.Citation.Quotes select (Place: place, Quote: quote);
        var wrong = quotations
            .Where(quotation => Occurrences(TextOf(quotation.Place.Citation.Source), $"{quotation.Quote.Prefix}{quotation.Quote.Exact}{quotation.Quote.Suffix}") != 1)
            .Select(quotation => $"{quotation.Place.Item}{quotation.Place.At}: {quotation.Quote.Exact}");
        Assert.NotEmpty(quotations);
        Assert.Empty(wrong);
    }

    [SeedTextFact]
    public void Every_citation_quotes_an_article_that_was_read()
    {
        Assert.All(Set.Citations, place => Assert.NotEmpty(place.Citation.Quotes));
        Assert.All(Set.Citations, place => Assert.NotNull(Set.Get<Source>(place.Citation.Source).Text));
    }

    private static string TextOf(Id source) => Texts[Set.Get<Source>(source).Text!.Sha256];

    private static int Occurrences(string text, string passage)
    {
        var count = 0;
        for (var at = text.IndexOf(passage, StringComparison.Ordinal); at >= 0; at = text.IndexOf(passage, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }
}
