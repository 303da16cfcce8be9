using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>Reads annotations, their targets and what stands in them. Members that say nothing about what is selected, such as the body of an annotation, are passed over.</summary>
internal sealed class SelectorReader
{
    private const string Belongs = "a selector, a specific resource or an annotation belongs here";
    private const int MostDiagnostics = 200;

    private static readonly HashSet<string> Chooses = new(StringComparer.Ordinal) { "state", "hasState", "items" };

    private readonly List<SelectedTarget> _targets = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private Diagnostic? _more;
    private SelectorValues? _loose;
    private int _looseAt;

    /// <summary>The targets that were read; the selectors that stand in none are one, in the place of the first of them.</summary>
    public IEnumerable<SelectedTarget> Targets => _loose is null or { IsEmpty: true } ? _targets : [.. _targets.Take(_looseAt), _loose.In(null), .. _targets.Skip(_looseAt)];

    /// <summary>What is to be said; of more than is told, that there is more, as the gravest of that.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _more is null ? _diagnostics : [.. _diagnostics, _more];

    /// <summary>Reads whatever the text is, or each of the things that it is a list of.</summary>
    public void Root(JsonElement root) => Each(root, "", Top);

    /// <summary>Reports what is wrong.</summary>
    public void Wrong(string pointer, string message, string? remedy = null) => Report(QuotationCodes.InvalidSelector, pointer, message, remedy);

    /// <summary>Reports what is not read.</summary>
    public void NotRead(string pointer, string message, string? remedy = null) => Report(QuotationCodes.SelectorNotRead, pointer, message, remedy);

    /// <summary>One thing that is to be said.</summary>
    public static Diagnostic Said(DiagnosticDescriptor descriptor, string pointer, string message, string? remedy) =>
        new() { Descriptor = descriptor, Severity = descriptor.Severity, Pointer = pointer, Message = message, Remedy = remedy ?? descriptor.Remedy };

    private void Report(DiagnosticDescriptor descriptor, string pointer, string message, string? remedy)
    {
        var diagnostic = Said(descriptor, pointer, message, remedy);
        if (_diagnostics.Count < MostDiagnostics)
            _diagnostics.Add(diagnostic);
        else if (_more is null || (_more.Descriptor != descriptor && descriptor == QuotationCodes.InvalidSelector))
            _more = diagnostic with { Message = $"More than {MostDiagnostics} things are to be said; the rest, of which this is one, is not.", Remedy = "Mend what is reported and read again." };
    }

    /// <summary>The members of an object, each once; null where one is there twice, which is reported.</summary>
    public Dictionary<string, JsonElement>? MembersOf(JsonElement value, string pointer)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var isRight = true;
        foreach (var member in value.EnumerateObject())
        {
            if (members.TryAdd(member.Name, member.Value))
                continue;
            Wrong(Pointer(pointer, member.Name), $"The member \"{Visible.Shorten(member.Name)}\" is here a second time.", "Keep one of them; until then what holds it is left out.");
            isRight = false;
        }
        return isRight ? members : null;
    }

    public static string Pointer(string pointer, string member) =>
        $"{pointer}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static void Each(JsonElement value, string pointer, Action<JsonElement, string> read)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            read(value, pointer);
            return;
        }
        var index = 0;
        foreach (var item in value.EnumerateArray())
            read(item, FormattableString.Invariant($"{pointer}/{index++}"));
    }

    private void Top(JsonElement value, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Object)
            Wrong(pointer, $"This is {Describe(value)}; {Belongs}.");
        else if (value.TryGetProperty("target", out _))
            Annotation(value, pointer);
        else if (value.TryGetProperty("selector", out _))
            Target(value, pointer);
        else
            Loose(value, pointer);
    }

    private void Annotation(JsonElement value, string pointer)
    {
        if (MembersOf(value, pointer) is { } members)
            Each(members["target"], Pointer(pointer, "target"), Target);
    }

    private void Loose(JsonElement value, string pointer)
    {
        if (_loose is null)
            (_loose, _looseAt) = (new(this), _targets.Count);
        _loose.Read(value, pointer);
    }

    private void Target(JsonElement value, string pointer)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            _targets.Add(new() { Source = value.GetString() });
            return;
        }
        if (value.ValueKind != JsonValueKind.Object)
        {
            Wrong(pointer, $"This is {Describe(value)}; the address of a source or a specific resource belongs here.");
            return;
        }
        if (MembersOf(value, pointer) is not { } members)
            return;
        foreach (var name in members.Keys.Where(Chooses.Contains))
            NotRead(Pointer(pointer, name), $"\"{name}\" has a say in what is selected, and is not read.");
        var selectors = new SelectorValues(this);
        if (members.TryGetValue("selector", out var selector))
            Each(selector, Pointer(pointer, "selector"), selectors.Read);
        if (TrySourceOf(members, pointer, out var source))
            _targets.Add(selectors.In(source));
    }

    /// <summary>The address of a source, which may be written as an object with an <c>id</c>; of a target without a source, its own. False where the object has a member twice.</summary>
    private bool TrySourceOf(Dictionary<string, JsonElement> members, string pointer, out string? address)
    {
        address = null;
        var source = members.TryGetValue("source", out var named) ? named : members.GetValueOrDefault("id");
        if (source.ValueKind == JsonValueKind.Object)
        {
            if (MembersOf(source, Pointer(pointer, "source")) is not { } ofSource)
                return false;
            source = ofSource.GetValueOrDefault("id");
        }
        address = source.ValueKind == JsonValueKind.String ? source.GetString() : null;
        return true;
    }
}
