using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Tool.Output.Findings;

/// <summary>What tells a finding from another and stays when lines or items move: its code and its place, told by the id of the item and not by numbers of lines or places in lists.</summary>
internal sealed class Fingerprints(ClaimSet? set)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Of(Diagnostic finding)
    {
        var place = $"{finding.Code}\n{Place(finding.Pointer)}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)).AsSpan(0, 16));
        var number = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{number}");
    }

    private string Place(string pointer)
    {
        if (set is null || pointer.Split('/') is not ["", var list, var place, .. var within] || !int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return pointer;
        return ItemAt(list, index) is { } item ? $"/{list}/{item.Id}/{string.Join('/', Within(item, within))}" : pointer;
    }

    /// <summary>The place within an item: a citation is told by its source and what it quotes, and of other lists no place is.</summary>
    private static IEnumerable<string> Within(Item item, string[] within)
    {
        for (var i = 0; i < within.Length; i++)
        {
            if (!int.TryParse(within[i], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                yield return within[i];
            else if (i > 0 && within[i - 1] == "cites" && Cites(item, within).ElementAtOrDefault(index) is { } citation)
                yield return $"{citation.Source} {string.Join(' ', citation.Quotes.Select(quote => quote.Exact))}";
        }
    }

    private static IEnumerable<Citation> Cites(Item item, string[] within) => item switch
    {
        Allegation allegation => allegation.Cites,
        Evidence evidence => evidence.Cites,
        Response response when within is ["points", var point, ..] => response.Points[int.Parse(point, CultureInfo.InvariantCulture)].Cites,
        Response response => response.Cites,
        Request request => request.Cites,
        Development development => development.Cites,
        _ => [],
    };

    private Item? ItemAt(string list, int index) => list switch
    {
        "parties" => At(set!.Parties, index),
        "sources" => At(set!.Sources, index),
        "allegations" => At(set!.Allegations, index),
        "evidence" => At(set!.Evidence, index),
        "responses" => At(set!.Responses, index),
        "requests" => At(set!.Requests, index),
        "developments" => At(set!.Developments, index),
        "assessments" => At(set!.Assessments, index),
        _ => null,
    };

    private static T? At<T>(ImmutableArray<T> items, int index)
        where T : Item => index < items.Length ? items[index] : null;
}
