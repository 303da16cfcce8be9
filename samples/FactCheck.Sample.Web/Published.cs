using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Evaluation;
using FactCheck.Json;
using FactCheck.Reporting;

namespace FactCheck.Sample.Web;

/// <summary>What everybody may see of a claim set. Made once for each that is loaded, and gone with it.</summary>
internal sealed class Published
{
    private static readonly ConditionalWeakTable<ValidClaimSet, Published> OfClaimSets = [];

    // The same bytes everywhere is what canonical means; within a text of the record quotation marks have a backslash.
    private static ReadOnlySpan<byte> DeepBackground => "\"terms\": \"deepBackground\""u8;

    private readonly ValidClaimSet _whole;
    private readonly ValidClaimSet _public;
    private readonly EvaluationPolicy _policy;
    private readonly Lazy<byte[]?> _json;
    private readonly Lazy<byte[]> _html;

    private Published(ServedClaimSet served)
    {
        (_whole, _public, _policy) = (served.ClaimSet, served.ClaimSet.ForPublication(), served.Evaluation.Policy);
        Fingerprint = _public.ClaimSet.Fingerprint();
        _json = new(() => ClaimSetJson.WriteUtf8(_public.ClaimSet) is var json && json.AsSpan().IndexOf(DeepBackground) < 0 ? json : null);
        _html = new(() => Encoding.UTF8.GetBytes(_whole.ToHtml(new() { Policy = _policy })));
    }

    public string Fingerprint { get; }

    /// <summary>The canonical form; null where it would attribute what was said on deep background, which pages and reports show without.</summary>
    public byte[]? Json => _json.Value;

    public byte[] Html => _html.Value;

    public static Published Of(ServedClaimSet served) => OfClaimSets.GetValue(served.ClaimSet, _ => new(served));

    /// <summary>An allegation with its answer. One that is not published, or was not made by that day, is as unknown as one that never was.</summary>
    public byte[] Allegation(string id, DateOnly? day)
    {
        var shown = day is { } asOf ? _public.AsOf(asOf) : _public;
        if (Id.TryParse(id, null, out var known) && shown.TryGet(known, out var item) && item is Allegation)
            return Written(Report.Of(_whole, new() { AsOf = day, Allegations = [known], Policy = _policy }));
        var near = Nearest.To(id, shown.Allegations.Select(allegation => allegation.Id.Value));
        throw new KeyNotFoundException("There is no such allegation" + (day is null ? "." : " as of that day.") + (near is null ? "" : $" Did you mean '{near}'?"));
    }

    /// <summary>The report as of a day, with nothing but the allegations that one of the accused has not answered, not even in general.</summary>
    public byte[] Unanswered(DateOnly? day)
    {
        var report = JsonNode.Parse(Written(Report.Of(_whole, new() { AsOf = day, Policy = _policy })))!.AsObject();
        report["allegations"]!.AsArray().RemoveAll(allegation => allegation!["unansweredBy"]!.AsArray().Count == 0);
        foreach (var list in new[] { "responses", "developments", "answersToNothingAlleged" })
            report.Remove(list);
        return Encoding.UTF8.GetBytes(report.ToJsonString());
    }

    private static byte[] Written(Report report)
    {
        using var json = new MemoryStream();
        report.WriteJson(json, ReportView.Cards);
        return json.ToArray();
    }
}
