using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>What statements that several sources carry suggest: that two responses are one, or that two sources have an origin in common.</summary>
/// <remarks>Of the statements that suggest the same of the same items the longest is shown.</remarks>
internal sealed class StatementFindings(ValidClaimSet set)
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
    /// Two responses that quote the same place were told apart by somebody who looked at it. Those that quote the same words from two places may be one that was coded twice.
    /// </summary>
    private void Responses(ReusedStatement statement, IReadOnlyList<Quoting> quoting)
    {
        var run = new List<Quoting>();
        var end = 0;
        foreach (var quotes in quoting.Where(quotes => quotes.Item is Response).OrderBy(quotes => quotes.Letters))
        {
            if (quotes.Letters.Start >= end)
                Told(run);
            run.Add(quotes);
            end = Math.Max(end, quotes.Letters.End);
        }
        Told(run);

        void Told(List<Quoting> sameWords)
        {
            var quoted = sameWords.Select(quotes => quotes.Item.Id).ToHashSet();
            var responses = set.Responses.Where(response => quoted.Contains(response.Id)).ToList<Item>();
            if (responses.Count > 1 && sameWords.DistinctBy(quotes => quotes.Place).Skip(1).Any())
                Add(StatementCodes.StatementInSeveralResponses, responses, $"{Names(responses)} quote one statement of {Shown(statement, quoting)}, and may be one response");
            sameWords.Clear();
        }
    }

    private void Sources(ReusedStatement statement, IReadOnlyList<Quoting> quoting)
    {
        var sources = statement.Places.Select(place => set.Get<Source>(place.Source)).DistinctBy(source => source.Id).ToList();
        if (IsCitedForOneItem(statement, sources, quoting) || sources.Count(source => !IsExplained(source, sources, statement, quoting)) < 2)
            return;
        Add(StatementCodes.StatementInSeveralSources, sources, $"{Names(sources)} share a statement of {Shown(statement, quoting)}, and where they have it from is not recorded");
    }

    private static bool IsCitedForOneItem(ReusedStatement statement, List<Source> sources, IReadOnlyList<Quoting> quoting) =>
        quoting.GroupBy(quotes => quotes.Item.Id).Any(item => item.Select(quotes => statement.Places[quotes.Place].Source).Distinct().Count() == sources.Count);

    /// <summary>Whether it is recorded that a source has its words from elsewhere: it says so, or the statement is cited to it by way of another of the sources or of its publisher.</summary>
    private static bool IsExplained(Source source, List<Source> sources, ReusedStatement statement, IReadOnlyList<Quoting> quoting) =>
        source.Originality == Originality.Syndicated
        || (from quotes in quoting
            where statement.Places[quotes.Place].Source == source.Id
            from link in quotes.Citation.Citation.Via
            from other in sources
            where other.Id != source.Id && (link.Works().Contains(other.Id) || (link is Actor.Party party && party.Id == other.Publisher))
            select link).Any();

    private void Add(DiagnosticDescriptor descriptor, IReadOnlyCollection<Item> items, string message)
    {
        var key = $"{descriptor.Code} {string.Join(' ', items.Select(item => item.Id).Order())}";
        _found[key] = _found.TryGetValue(key, out var longer) ? longer with { More = longer.More + 1 } : (descriptor, items.Last(), message, 0);
    }

    private static string Shown(ReusedStatement statement, IReadOnlyList<Quoting> quoting) =>
        FormattableString.Invariant($"{statement.Words} words") + (quoting.Any(quotes => quotes.IsOffTheRecord) ? "" : $" (“{Visible.Shorten(statement.Text)}”)");

    private static string And(int more) => more switch
    {
        0 => ".",
        1 => "; so with one more statement.",
        _ => FormattableString.Invariant($"; so with {more} more statements."),
    };

    private static string Names(IReadOnlyCollection<Item> items)
    {
        var names = items.Take(items.Count > MostIds ? MostIds - 1 : MostIds).Select(item => $"'{item.Id}'").ToList();
        var last = items.Count > MostIds ? FormattableString.Invariant($"{items.Count - names.Count} more") : names[^1];
        return $"{string.Join(", ", items.Count > MostIds ? names : names[..^1])} and {last}";
    }
}
