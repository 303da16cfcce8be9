using System.Collections.Immutable;

namespace FactCheck.Reporting;

/// <summary>The words of citations, with who said them, how they reached the page, and where they can be read.</summary>
internal sealed class CitedWords(Reading reading)
{
    /// <summary>A block for each citation. Their keys begin alike and go on with the source, which says on every day which of them is meant.</summary>
    public IEnumerable<Block> Of<T>(string key, ImmutableArray<T> citations)
        where T : Citation
    {
        var seen = new Dictionary<Id, int>();
        foreach (var citation in citations)
        {
            var number = seen[citation.Source] = seen.GetValueOrDefault(citation.Source) + 1;
            var own = number == 1 ? $"{key}:{citation.Source}" : $"{key}:{citation.Source}:{number}";
            yield return Of(own, citation);
            foreach (var block in EditorialPart.Of($"{own}/editors", EditorialPart.Lines(citation), reading))
                yield return block;
        }
    }

    /// <summary>The same where there is room for lines only.</summary>
    public IEnumerable<Line> Lines<T>(ImmutableArray<T> citations)
        where T : Citation
    {
        foreach (var citation in citations)
        {
            var source = reading.ClaimSet.Get<Source>(citation.Source);
            var language = LanguageOf(source);
            var words = citation.Quotes.Aggregate<Quote, Line?>(null, (before, quote) => Line.Of($"{before}{(before is null ? "" : " … ")}{new Quoted(quote.Exact, language)}"));
            yield return Line.Of($"{words ?? "Without a quotation"} — {Attribution(citation, source)}");
            foreach (var line in EditorialPart.Marked(EditorialPart.Lines(citation), reading))
                yield return line;
        }
    }

    private string LanguageOf(Source source) => source.Language ?? reading.ClaimSet.ClaimSet.Language;

    private Block Of(string key, Citation citation)
    {
        var source = reading.ClaimSet.Get<Source>(citation.Source);
        var attribution = Attribution(citation, source);
        if (citation.Quotes.IsEmpty)
            return new Paragraph(key, [Line.Of($"Without a quotation: {attribution}")]);
        return new Quotation(key, new([.. citation.Quotes.Select(quote => new Quoted(quote.Exact, LanguageOf(source)))]), attribution);
    }

    // From whoever had the words first to whoever printed them.
    private Line Attribution(Citation citation, Source source)
    {
        var names = reading.Names;
        var by = citation.Via.IsEmpty
            ? source.Publisher is null ? "" : $"{names.Outlet(source.Id)}, its own reporting: "
            : string.Join(", passed on by ", citation.Via.Reverse().Select(names.Of)) + (source.Publisher is null ? ", in " : $", in {names.Outlet(source.Id)}: ");
        var strength = citation is Making making ? $"{making.Modality.InWords().Capital()} by " : "";
        var said = citation.Said is { } when ? $", said {when.InWords()}" : "";
        var locator = citation.Locator is { } place ? $", {place}" : "";
        return Line.Of($"{strength}{by}{names.Mention(source.Id)}{(by.Length == 0 ? ", its own reporting" : "")}, {source.Published.InWords()}{said}{locator}{Addresses(source)}");
    }

    /// <summary>Where a source can be read, and where a copy is kept.</summary>
    public static Line? Addresses(Source source) => (source.Url, source.ArchiveUrl) switch
    {
        ({ } url, { } archive) => Line.Of($" ({new Link("original", url)}, {new Link("archived copy", archive)})"),
        ({ } url, null) => Line.Of($" ({new Link("original", url)})"),
        (null, { } archive) => Line.Of($" ({new Link("archived copy", archive)})"),
        _ => null,
    };
}
