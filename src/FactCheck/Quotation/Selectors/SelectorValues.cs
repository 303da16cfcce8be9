using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>Reads the selectors of one target.</summary>
internal sealed class SelectorValues
{
    /// <summary>What the names of types are short for; a name may be written in full.</summary>
    private static readonly string[] Namespaces = ["http://www.w3.org/ns/oa#", "oa:"];

    private readonly List<Quote> _quotes = [];
    private readonly List<TextPositionSelector> _positions = [];

    public bool IsEmpty => _quotes.Count + _positions.Count == 0;

    public SelectedTarget In(string? source) => new() { Source = source, Quotes = [.. _quotes], Positions = [.. _positions] };

    /// <summary>Reads one selector; what is wrong with it leaves it out.</summary>
    public void Read(SelectorNode selector)
    {
        if (selector.Text is { } address)
            selector.IsNotRead($"The selector '{Visible.Shorten(address)}' is named by its address, and is not read.");
        if (selector.Text is not null || !selector.IsObject("a selector"))
            return;
        var types = TypesOf(selector);
        if (types.Length == 0)
            selector.IsWrong(
                "The member \"type\" is missing, or is no text.", "Say which selector it is: TextQuoteSelector or TextPositionSelector.");
        else if (types.Contains("TextQuoteSelector", StringComparer.Ordinal))
            Quote(selector);
        else if (types.Contains("TextPositionSelector", StringComparer.Ordinal))
            Position(selector);
        else
        {
            var isList = types.Any(type => type is "AnnotationPage" or "AnnotationCollection");
            selector.IsNotRead(
                $"'{Visible.Shorten(string.Join(", ", types))}' is not read.", isList ? "Give its annotations themselves, in a list." : null);
        }
    }

    private static string[] TypesOf(SelectorNode selector)
    {
        var named = selector["type"];
        var types = named.Kind == JsonValueKind.Undefined ? selector["@type"] : named;
        return [.. types.Each().Select(type => type.Text).OfType<string>().Select(Short)];
    }

    private static string Short(string type) =>
        Namespaces.FirstOrDefault(name => type.StartsWith(name, StringComparison.Ordinal)) is { } prefix ? type[prefix.Length..] : type;

    private void Quote(SelectorNode selector)
    {
        var exact = selector["exact"];
        var areTexts = IsText(exact) & TryContext(selector, "prefix", out var prefix) & TryContext(selector, "suffix", out var suffix);
        if (areTexts && exact.Text is null)
            selector.IsWrong("The member \"exact\" is missing.");
        else if (areTexts && string.IsNullOrWhiteSpace(exact.Text))
            exact.IsWrong("The text is empty.");
        else if (areTexts)
            _quotes.Add(new() { Exact = exact.Text!, Prefix = prefix, Suffix = suffix });
        ReportRest(selector, "exact", "prefix", "suffix");
    }

    private void Position(SelectorNode selector)
    {
        var (start, end) = (Number(selector, "start"), Number(selector, "end"));
        if (end < start)
            selector.At("end").IsWrong(FormattableString.Invariant($"The end, {end}, lies before the start, {start}."));
        else if (start is { } from && end is { } to)
            _positions.Add(new(from, to));
        ReportRest(selector, "start", "end");
    }

    /// <summary>A text before or after the passage. One that is empty or null is none, as programs write it at the ends of a text.</summary>
    private static bool TryContext(SelectorNode selector, string name, out string? text)
    {
        var context = selector[name];
        text = string.IsNullOrWhiteSpace(context.Text) ? null : context.Text;
        if (text is null && context.Text is { Length: > 0 })
            context.IsNotRead($"A {name} that is white space alone is not kept.", "Give some of the words beside the passage.");
        return IsText(context);
    }

    private static bool IsText(SelectorNode node)
    {
        var isText = node.Kind is JsonValueKind.String or JsonValueKind.Null or JsonValueKind.Undefined;
        if (!isText)
            node.IsMisplaced("a text");
        return isText;
    }

    private static int? Number(SelectorNode selector, string name)
    {
        var node = selector[name];
        if (node.Kind == JsonValueKind.Undefined)
            selector.IsWrong($"The member \"{name}\" is missing.");
        else if (node.Kind != JsonValueKind.Number)
            node.IsMisplaced("a whole number");
        else if (node.Value.TryGetDouble(out var number) && number is >= 0 and <= int.MaxValue && number == Math.Floor(number))
            return (int)number;
        else
            node.IsWrong($"{Visible.Shorten(node.Value.GetRawText())} is not a whole number from 0 to {int.MaxValue}.");
        return null;
    }

    /// <summary>Reports the members that are not read: one of them may select less than what was read.</summary>
    private static void ReportRest(SelectorNode selector, params string[] read)
    {
        foreach (var name in selector.Names.Except([.. read, "type", "@type", "id", "@id", "@context"], StringComparer.Ordinal))
            selector.At(name).IsNotRead(name == "refinedBy"
                ? "\"refinedBy\" selects a part of what this selector selects, and is not read."
                : $"The member \"{Visible.Shorten(name)}\" is not read.");
    }
}
