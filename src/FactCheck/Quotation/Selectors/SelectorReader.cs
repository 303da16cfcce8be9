using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>Reads annotations, their targets and what stands in them. Members that say nothing about what is selected, such as the body of an annotation, are passed over.</summary>
internal sealed class SelectorReader
{
    private const int MostDiagnostics = 200;

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
    public void Root(JsonElement root)
    {
        foreach (var node in new SelectorNode(root, "", this).Each())
            Top(node);
    }

    /// <summary>One thing that is to be said.</summary>
    public static Diagnostic Said(DiagnosticDescriptor descriptor, string pointer, string message, string? remedy) => new()
    {
        Descriptor = descriptor,
        Severity = descriptor.Severity,
        Pointer = pointer,
        Message = message,
        Remedy = remedy ?? descriptor.Remedy,
    };

    public void Report(DiagnosticDescriptor descriptor, string pointer, string message, string? remedy)
    {
        var diagnostic = Said(descriptor, pointer, message, remedy);
        if (_diagnostics.Count < MostDiagnostics)
            _diagnostics.Add(diagnostic);
        else if (_more is null || (_more.Descriptor != descriptor && descriptor == QuotationCodes.InvalidSelector))
            _more = diagnostic with { Message = $"More than {MostDiagnostics} things are to be said; the rest, of which this is one, is not.", Remedy = "Mend what is reported and read again." };
    }

    private void Top(SelectorNode node)
    {
        const string Belongs = "a selector, a specific resource or an annotation";
        if (node.Kind != JsonValueKind.Object)
            node.IsMisplaced(Belongs);
        else if (node["target"] is { Kind: not JsonValueKind.Undefined } targets)
        {
            if (node.IsObject(Belongs))
                foreach (var target in targets.Each())
                    Target(target);
        }
        else if (node["selector"].Kind != JsonValueKind.Undefined)
            Target(node);
        else
        {
            if (_loose is null)
                (_loose, _looseAt) = (new(), _targets.Count);
            _loose.Read(node);
        }
    }

    private void Target(SelectorNode target)
    {
        if (target.Text is { } address)
            _targets.Add(new() { Source = address });
        if (target.Text is not null || !target.IsObject("the address of a source or a specific resource"))
            return;
        foreach (var name in target.Names.Where(name => name is "state" or "hasState" or "items"))
            target.At(name).IsNotRead($"\"{name}\" has a say in what is selected, and is not read.");
        var selectors = new SelectorValues();
        foreach (var selector in target["selector"].Each())
            selectors.Read(selector);
        if (TrySourceOf(target, out var source))
            _targets.Add(selectors.In(source));
    }

    /// <summary>The address of a source, which may be written as an object with an <c>id</c>; of a target without a source, its own. False where the object has a member twice.</summary>
    private static bool TrySourceOf(SelectorNode target, out string? address)
    {
        var source = target["source"];
        if (source.Kind == JsonValueKind.Undefined)
            source = source with { Value = target["id"].Value };
        var isObject = source.Kind == JsonValueKind.Object;
        address = isObject ? source["id"].Text : source.Text;
        return !isObject || source.IsObject("a source");
    }
}
