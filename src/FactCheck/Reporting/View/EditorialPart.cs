using FactCheck.Json;

namespace FactCheck.Reporting;

/// <summary>What is for editors only: notes, terms and reasons of those who are not named, data of other programs.</summary>
internal static class EditorialPart
{
    /// <summary>The lines under a label that says for whom they are; nothing in a report for publication, and nothing where there are none.</summary>
    public static IEnumerable<Block> Of(string key, IEnumerable<Line> lines, Reading reading)
    {
        if (reading.IsEditorial && lines.ToArray() is { Length: > 0 } all)
            yield return new Facts(key, "For editors only", new([.. all]));
    }

    /// <summary>The same among other lines.</summary>
    public static IEnumerable<Line> Marked(IEnumerable<Line> lines, Reading reading) =>
        reading.IsEditorial ? lines.Select(line => Line.Of($"For editors only: {line}")) : [];

    public static IEnumerable<Line> Lines(Item item) => Lines(item.Note, item.Ext).Concat(ItemShape.AllActorsOf(item).SelectMany(place => Terms(place.Actor)));

    public static IEnumerable<Line> Lines(Citation citation) => Lines(citation.Note, citation.Ext).Concat(citation.Via.SelectMany(Terms));

    public static IEnumerable<Line> Lines(string? note, Extension? ext)
    {
        if (note is not null)
            yield return $"Note: {note}";
        if (ext is not null)
            yield return $"Data of another program: {ext}";
    }

    private static IEnumerable<Line> Terms(Actor actor)
    {
        switch (actor)
        {
            case Actor.Unnamed { Terms: { } terms, Reason: var reason } unnamed:
                yield return $"{unnamed.Label}: {terms.InWords()}{(reason is null ? "" : $". Not named because: {reason}")}";
                break;
            case Actor.Unnamed { Reason: { } reason } unnamed:
                yield return $"{unnamed.Label}: not named because: {reason}";
                break;
            case Actor.Jointly jointly:
                foreach (var line in jointly.Actors.SelectMany(Terms))
                    yield return line;
                break;
        }
    }
}
