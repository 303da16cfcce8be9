using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>The sources that anything names: what they are, where they can be read, what became of them, and what they carry.</summary>
internal static class SourcesPart
{
    public static Section Of(Reading reading) => new("sources", "Sources",
    [
        new Table("sources-table", ["Source", "Published", "What became of it", "What it carries"], new([.. reading.Sources.Select(source => Row(source, reading))])),
    ]);

    /// <summary>What was corrected, and where the notice can be read.</summary>
    public static Line Told(Correction correction) => Line.Of($"{correction.What}{(correction.Url is { } url ? Line.Of($" ({new Link("notice", url)})") : null)}");

    private static Row Row(Source source, Reading reading)
    {
        Item[] uses = [.. reading.UsesOf(source.Id).Where(reading.IsShown)];
        return reading.Cache.RowOf(source, uses, () => RowOf(source, uses, reading));
    }

    private static Row RowOf(Source source, Item[] uses, Reading reading) => new(source.Id.Value, source.Id,
    [
        new([Line.Of($"{reading.Names.OfSource(source.Id)}{CitedWords.Addresses(source)}"), $"{source.Id}, {source.Kind.InWords()}{(source.Originality is { } originality ? $", {originality.InWords()}" : "")}", .. EditorialPart.Marked(EditorialPart.Lines(source), reading)]),
        new([.. Published(source, reading.Names)]),
        new([.. source.Corrections.Select(correction => Line.Of($"{correction.Kind.InWords().Capital()}, {correction.On.InWords()}: {Told(correction)}"))]),
        new([.. uses.GroupBy(item => item.ItemKind).Select(items => Line.Of($"{Noun.Of(items.Key).Capital()}: {string.Join(", ", items.Select(item => item.Id))}"))]),
    ]);

    private static IEnumerable<Line> Published(Source source, Names names)
    {
        yield return source.Published.InWords().Capital();
        yield return source.Publisher is { } publisher ? $"by {names.OfParty(publisher)}" : "publisher not recorded";
        if (!source.Authors.IsEmpty)
            yield return $"written by {string.Join(", ", source.Authors.Select(names.OfParty))}";
    }
}
