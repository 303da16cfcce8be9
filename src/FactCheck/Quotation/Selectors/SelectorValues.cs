using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>Reads the selectors of one target.</summary>
internal sealed class SelectorValues(SelectorReader reader)
{
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal) { SelectorNames.Type, "@type", SelectorNames.Id, "@id", "@context" };
    private static readonly HashSet<string> OfQuote = new(Common, StringComparer.Ordinal) { SelectorNames.Exact, SelectorNames.Prefix, SelectorNames.Suffix };
    private static readonly HashSet<string> OfPosition = new(Common, StringComparer.Ordinal) { SelectorNames.Start, SelectorNames.End };

    private static readonly HashSet<string> Collects = new(StringComparer.Ordinal) { "AnnotationPage", "AnnotationCollection" };

    private readonly List<Quote> _quotes = [];
    private readonly List<TextPositionSelector> _positions = [];

    public bool IsEmpty => _quotes.Count + _positions.Count == 0;

    public SelectedTarget In(string? source) => new() { Source = source, Quotes = [.. _quotes], Positions = [.. _positions] };

    /// <summary>Reads one selector; what is wrong with it leaves it out.</summary>
    public void Read(JsonElement value, string pointer)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            reader.Report(SelectorCodes.SelectorNotRead, pointer, $"The selector '{Visible.Shorten(value.GetString()!)}' is named by its address, and is not read.");
            return;
        }
        if (value.ValueKind != JsonValueKind.Object)
        {
            reader.Report(SelectorCodes.InvalidSelector, pointer, $"This is {SelectorReader.Describe(value)}; a selector belongs here.");
            return;
        }
        if (reader.MembersOf(value, pointer) is not { } members)
            return;
        var types = TypesOf(members);
        if (types.Length == 0)
            reader.Report(SelectorCodes.InvalidSelector, pointer, "The member \"type\" is missing, or is no text.", "Say which selector it is: TextQuoteSelector or TextPositionSelector.");
        else if (types.Contains(SelectorNames.TextQuoteSelector, StringComparer.Ordinal))
            Quote(members, pointer);
        else if (types.Contains(SelectorNames.TextPositionSelector, StringComparer.Ordinal))
            Position(members, pointer);
        else
            reader.Report(SelectorCodes.SelectorNotRead, pointer, $"'{Visible.Shorten(string.Join(", ", types))}' is not read.", types.Any(Collects.Contains) ? "Give its annotations themselves, in a list." : null);
    }

    private static string[] TypesOf(Dictionary<string, JsonElement> members)
    {
        var type = members.TryGetValue(SelectorNames.Type, out var named) ? named : members.GetValueOrDefault("@type");
        var types = type.ValueKind switch { JsonValueKind.String => [type], JsonValueKind.Array => type.EnumerateArray().ToArray(), _ => [] };
        return [.. types.Where(each => each.ValueKind == JsonValueKind.String).Select(each => SelectorNames.Short(each.GetString()!))];
    }

    private void Quote(Dictionary<string, JsonElement> members, string pointer)
    {
        var exact = Text(members, SelectorNames.Exact, pointer, out var isRight);
        var prefix = Context(members, SelectorNames.Prefix, pointer, ref isRight);
        var suffix = Context(members, SelectorNames.Suffix, pointer, ref isRight);
        if (isRight && exact is null)
            Wrong(pointer, "The member \"exact\" is missing.");
        else if (isRight && string.IsNullOrWhiteSpace(exact))
            Wrong(SelectorReader.Pointer(pointer, SelectorNames.Exact), "The text is empty.");
        else if (isRight)
            _quotes.Add(new() { Exact = exact!, Prefix = prefix, Suffix = suffix });
        ReportRest(members, OfQuote, pointer);
    }

    private void Position(Dictionary<string, JsonElement> members, string pointer)
    {
        var start = Number(members, SelectorNames.Start, pointer);
        var end = Number(members, SelectorNames.End, pointer);
        if (end < start)
            Wrong(SelectorReader.Pointer(pointer, SelectorNames.End), FormattableString.Invariant($"The end, {end}, lies before the start, {start}."));
        else if (start is { } from && end is { } to)
            _positions.Add(new(from, to));
        ReportRest(members, OfPosition, pointer);
    }

    /// <summary>A text before or after the passage. One that is empty or null is none, as programs write it at the ends of a text.</summary>
    private string? Context(Dictionary<string, JsonElement> members, string name, string pointer, ref bool isRight)
    {
        var text = Text(members, name, pointer, out var isText);
        isRight &= isText;
        if (!string.IsNullOrWhiteSpace(text))
            return text;
        if (text is { Length: > 0 })
            reader.Report(SelectorCodes.SelectorNotRead, SelectorReader.Pointer(pointer, name), $"A {name} that is white space alone is not kept.", "Give some of the words beside the passage.");
        return null;
    }

    private string? Text(Dictionary<string, JsonElement> members, string name, string pointer, out bool isRight)
    {
        isRight = true;
        if (!members.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        isRight = false;
        Wrong(SelectorReader.Pointer(pointer, name), $"This is {SelectorReader.Describe(value)}; a text belongs here.");
        return null;
    }

    private int? Number(Dictionary<string, JsonElement> members, string name, string pointer)
    {
        if (!members.TryGetValue(name, out var value))
            Wrong(pointer, $"The member \"{name}\" is missing.");
        else if (value.ValueKind != JsonValueKind.Number)
            Wrong(SelectorReader.Pointer(pointer, name), $"This is {SelectorReader.Describe(value)}; a whole number belongs here.");
        else if (value.TryGetDouble(out var number) && number is >= 0 and <= int.MaxValue && number == Math.Floor(number))
            return (int)number;
        else
            Wrong(SelectorReader.Pointer(pointer, name), $"{Visible.Shorten(value.GetRawText())} is not a whole number from 0 to {int.MaxValue}.");
        return null;
    }

    /// <summary>Reports the members that are not read: one of them may select less than what was read.</summary>
    private void ReportRest(Dictionary<string, JsonElement> members, HashSet<string> read, string pointer)
    {
        foreach (var name in members.Keys.Where(name => !read.Contains(name)))
            reader.Report(SelectorCodes.SelectorNotRead, SelectorReader.Pointer(pointer, name), name == SelectorNames.RefinedBy
                ? "\"refinedBy\" selects a part of what this selector selects, and is not read."
                : $"The member \"{Visible.Shorten(name)}\" is not read.");
    }

    private void Wrong(string pointer, string message) => reader.Report(SelectorCodes.InvalidSelector, pointer, message);
}
