using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Quotation;

/// <summary>What statements that several sources carry suggest: that two responses are one, or that two sources have an origin in common.</summary>
/// <remarks>Of the statements that suggest the same of the same items the longest is shown.</remarks>
internal sealed class StatementFindings(ValidClaimSet set, int minWords)
{
    private const int MostIds = 4;

    private readonly FindingPlaces _places = new(set.ClaimSet);
    private readonly Dictionary<string, (DiagnosticDescriptor Descriptor, Item About, string Message, int More)> _found = new(StringComparer.Ordinal);

    /// <summary>What was found, in the order of the claim set.</summary>
    public IEnumerable<Diagnostic> All => _found.Values
        .Select(found => _places.ToDiagnostic(found.Descriptor, found.Descriptor.Severity, new(found.About, "", found.Message + And(found.More))))
        .Order(DocumentOrder.Instance);

    /// <summary>Looks at a statement; the longer ones come first.</summary>
    public void Take(ReusedStatement statement, IReadOnlyList<Quoting> quoting)
    {
        Responses(statement, quoting);
        Sources(statement, quoting);
    }

    /// <summary>
    /// Two responses that quote the statement from one source were told apart by somebody who looked at it. Those that quote the same words from two sources may be one that was coded twice.
    /// </summary>
    private void Responses(ReusedStatement statement, IReadOnlyList<Quoting> quoting)
    {
        foreach (var responses in new QuotedAlike(statement, minWords).Among(quoting))
            Add(QuotationCodes.StatementInSeveralResponses, responses, responses[^1], $"{Names(responses)} quote the same words of a statement of {Shown(statement)}, and may be one response");
    }

    private void Sources(ReusedStatement statement, IReadOnlyList<Quoting> quoting)
    {
        var sources = statement.Places.Select(place => set.Get<Source>(place.Source)).DistinctBy(source => source.Id).ToList();
        var told = UnconnectedSources.Among(sources, statement, quoting);
        if (told.Count > 1)
            Add(QuotationCodes.StatementInSeveralSources, told, told.FindLast(source => source.Published is not null) ?? told[^1], $"{Names(told)} share a statement of {Shown(statement)}, and nothing in the record connects them");
    }

    private void Add(DiagnosticDescriptor descriptor, IReadOnlyCollection<Item> items, Item about, string message)
    {
        var key = $"{descriptor.Code} {string.Join(' ', items.Select(item => item.Id).Order())}";
        _found[key] = _found.TryGetValue(key, out var longer) ? longer with { More = longer.More + 1 } : (descriptor, about, message, 0);
    }

    private static string Shown(ReusedStatement statement) =>
        FormattableString.Invariant($"{statement.Words} words") + (statement.IsOffTheRecord ? "" : $" (“{Visible.Shorten(statement.Text)}”)");

    private static string And(int more) => more switch
    {
        0 => ".",
        1 => "; so with one more statement.",
        _ => FormattableString.Invariant($"; so with {more} more statements."),
    };

    private static string Names(IReadOnlyCollection<Item> items)
    {
        var names = items.Take(items.Count > MostIds ? MostIds - 1 : MostIds).Select(item => $"'{item.Id}'").ToList();
        if (items.Count > MostIds)
            names.Add(FormattableString.Invariant($"{items.Count - names.Count} more"));
        return $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
