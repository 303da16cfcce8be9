using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>A value in a text with selectors, where it stands, and whoever is told what is to be said of it.</summary>
internal readonly record struct SelectorNode(JsonElement Value, string Pointer, SelectorReader Reader)
{
    public JsonValueKind Kind => Value.ValueKind;

    /// <summary>The text that it is; null where it is none.</summary>
    public string? Text => Kind == JsonValueKind.String ? Value.GetString() : null;

    /// <summary>The names of the members of an object.</summary>
    public IEnumerable<string> Names => Value.EnumerateObject().Select(member => member.Name);

    /// <summary>A member of an object; nothing (<see cref="JsonValueKind.Undefined"/>) where it has none of that name.</summary>
    public SelectorNode this[string name] => At(name) with { Value = Value.TryGetProperty(name, out var member) ? member : default };

    private string Description => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    /// <summary>The place of a member. To look for its value costs the time of all of them.</summary>
    public SelectorNode At(string name) =>
        new(default, $"{Pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", Reader);

    /// <summary>Each value of a list, or the one that is none; none where there is nothing.</summary>
    public IEnumerable<SelectorNode> Each()
    {
        if (Kind is not (JsonValueKind.Array or JsonValueKind.Undefined))
            yield return this;
        if (Kind != JsonValueKind.Array)
            yield break;
        var index = 0;
        foreach (var item in Value.EnumerateArray())
            yield return new(item, FormattableString.Invariant($"{Pointer}/{index++}"), Reader);
    }

    /// <summary>Whether it is an object that has each of its members once; what is wrong is reported.</summary>
    /// <param name="belongs">What belongs here.</param>
    public bool IsObject(string belongs)
    {
        if (Kind != JsonValueKind.Object)
        {
            IsMisplaced(belongs);
            return false;
        }
        var names = new HashSet<string>(StringComparer.Ordinal);
        var twice = Names.Where(name => !names.Add(name)).ToList();
        foreach (var name in twice)
        {
            var message = $"The member \"{Visible.Shorten(name)}\" is here a second time.";
            At(name).IsWrong(message, "Keep one of them; until then what holds it is left out.");
        }
        return twice.Count == 0;
    }

    public void IsMisplaced(string belongs) => IsWrong($"This is {Description}; {belongs} belongs here.");

    public void IsWrong(string message, string? remedy = null) => Reader.Report(QuotationCodes.InvalidSelector, Pointer, message, remedy);

    public void IsNotRead(string message, string? remedy = null) => Reader.Report(QuotationCodes.SelectorNotRead, Pointer, message, remedy);
}
