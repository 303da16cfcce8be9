using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>Reads the selectors of one target.</summary>
internal sealed class SelectorValues(SelectorReader reader)
{
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal) { "type", "@type", "id", "@id", "@context" };
    private static readonly HashSet<string> OfQuote = new(Common, StringComparer.Ordinal) { "exact", "prefix", "suffix" };
    private static readonly HashSet<string> OfPosition = new(Common, StringComparer.Ordinal) { "start", "end" };

    /// <summary>What the names of types are short for; a name may be written in full.</summary>
    private static readonly string[] Namespaces = ["http://www.w3.org/ns/oa#", "oa:"];

    private readonly List<Quote> _quotes = [];
    private readonly List<TextPositionSelector> _positions = [];

    public bool IsEmpty => _quotes.Count + _positions.Count == 0;

    public SelectedTarget In(string? source) => new() { Source = source, Quotes = [.. _quotes], Positions = [.. _positions] };

    /// <summary>Reads one selector; what is wrong with it leaves it out.</summary>
    public void Read(JsonElement value, string pointer)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            reader.NotRead(pointer, $"The selector '{Visible.Shorten(value.GetString()!)}' is named by its address, and is not read.");
            return;
        }
        if (value.ValueKind != JsonValueKind.Object)
        {
            reader.Wrong(pointer, $"This is {SelectorReader.Describe(value)}; a selector belongs here.");
            return;
        }
        if (reader.MembersOf(value, pointer) is not { } members)
            return;
        var types = TypesOf(members);
        if (types.Length == 0)
            reader.Wrong(pointer, "The member \"type\" is missing, or is no text.", "Say which selector it is: TextQuoteSelector or TextPositionSelector.");
        else if (types.Contains("TextQuoteSelector", StringComparer.Ordinal))
            Quote(members, pointer);
        else if (types.Contains("TextPositionSelector", StringComparer.Ordinal))
            Position(members, pointer);
        else
            reader.NotRead(pointer, $"'{Visible.Shorten(string.Join(", ", types))}' is not read.", types.Any(type => type is "AnnotationPage" or "AnnotationCollection") ? "Give its annotations themselves, in a list." : null);
    }

    private static string[] TypesOf(Dictionary<string, JsonElement> members)
    {
        var type = members.TryGetValue("type", out var named) ? named : members.GetValueOrDefault("@type");
        var types = type.ValueKind switch { JsonValueKind.String => [type], JsonValueKind.Array => type.EnumerateArray().ToArray(), _ => [] };
        return [.. types.Where(each => each.ValueKind == JsonValueKind.String).Select(each => Short(each.GetString()!))];
    }

    private static string Short(string type) =>
        Namespaces.FirstOrDefault(name => type.StartsWith(name, StringComparison.Ordinal)) is { } prefix ? type[prefix.Length..] : type;

    private void Quote(Dictionary<string, JsonElement> members, string pointer)
    {
        var areTexts = TryText(members, "exact", pointer, out var exact)
            & TryContext(members, "prefix", pointer, out var prefix) & TryContext(members, "suffix", pointer, out var suffix);
        if (areTexts && exact is null)
            reader.Wrong(pointer, "The member \"exact\" is missing.");
        else if (areTexts && string.IsNullOrWhiteSpace(exact))
            reader.Wrong(SelectorReader.Pointer(pointer, "exact"), "The text is empty.");
        else if (areTexts)
            _quotes.Add(new() { Exact = exact!, Prefix = prefix, Suffix = suffix });
        ReportRest(members, OfQuote, pointer);
    }

    private void Position(Dictionary<string, JsonElement> members, string pointer)
    {
        var start = Number(members, "start", pointer);
        var end = Number(members, "end", pointer);
        if (end < start)
            reader.Wrong(SelectorReader.Pointer(pointer, "end"), FormattableString.Invariant($"The end, {end}, lies before the start, {start}."));
        else if (start is { } from && end is { } to)
            _positions.Add(new(from, to));
        ReportRest(members, OfPosition, pointer);
    }

    /// <summary>A text before or after the passage. One that is empty or null is none, as programs write it at the ends of a text.</summary>
    private bool TryContext(Dictionary<string, JsonElement> members, string name, string pointer, out string? text)
    {
        var isText = TryText(members, name, pointer, out text);
        if (!string.IsNullOrWhiteSpace(text))
            return isText;
        if (text is { Length: > 0 })
            reader.NotRead(SelectorReader.Pointer(pointer, name), $"A {name} that is white space alone is not kept.", "Give some of the words beside the passage.");
        text = null;
        return isText;
    }

    private bool TryText(Dictionary<string, JsonElement> members, string name, string pointer, out string? text)
    {
        var value = members.GetValueOrDefault(name);
        text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        if (text is not null || value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            return true;
        reader.Wrong(SelectorReader.Pointer(pointer, name), $"This is {SelectorReader.Describe(value)}; a text belongs here.");
        return false;
    }

    private int? Number(Dictionary<string, JsonElement> members, string name, string pointer)
    {
        if (!members.TryGetValue(name, out var value))
            reader.Wrong(pointer, $"The member \"{name}\" is missing.");
        else if (value.ValueKind != JsonValueKind.Number)
            reader.Wrong(SelectorReader.Pointer(pointer, name), $"This is {SelectorReader.Describe(value)}; a whole number belongs here.");
        else if (value.TryGetDouble(out var number) && number is >= 0 and <= int.MaxValue && number == Math.Floor(number))
            return (int)number;
        else
            reader.Wrong(SelectorReader.Pointer(pointer, name), $"{Visible.Shorten(value.GetRawText())} is not a whole number from 0 to {int.MaxValue}.");
        return null;
    }

    /// <summary>Reports the members that are not read: one of them may select less than what was read.</summary>
    private void ReportRest(Dictionary<string, JsonElement> members, HashSet<string> read, string pointer)
    {
        foreach (var name in members.Keys.Where(name => !read.Contains(name)))
            reader.NotRead(SelectorReader.Pointer(pointer, name), name == "refinedBy"
                ? "\"refinedBy\" selects a part of what this selector selects, and is not read."
                : $"The member \"{Visible.Shorten(name)}\" is not read.");
    }
}
