using System.Runtime.CompilerServices;
using System.Text;
using FactCheck.Evaluation;
using FactCheck.Json;
using FactCheck.Reporting;

namespace FactCheck.Sample.Web;

/// <summary>What everybody may see of a claim set. Made once for each that is loaded, and gone with it.</summary>
internal sealed class Published
{
    private static readonly ConditionalWeakTable<ValidClaimSet, Published> OfClaimSets = [];

    // For reports alone: they leave out what is for editors only, and say how much that is.
    private readonly ValidClaimSet _whole;
    private readonly ValidClaimSet _public;
    private readonly EvaluationPolicy _policy;
    private readonly Lazy<byte[]> _json;
    private readonly Lazy<byte[]> _html;

    private Published(ServedClaimSet served)
    {
        (_whole, _public, _policy) = (served.ClaimSetForEditors, served.ClaimSet, served.Evaluation.Policy);
        _json = new(() => ClaimSetJson.WriteUtf8(_public.ClaimSet));
        _html = new(() => Encoding.UTF8.GetBytes(_whole.ToHtml(new() { Policy = _policy })));
    }

    /// <summary>The canonical form.</summary>
    public byte[] Json => _json.Value;

    public byte[] Html => _html.Value;

    public static Published Of(ServedClaimSet served) => OfClaimSets.GetValue(served.ClaimSetForEditors, _ => new(served));

    /// <summary>An allegation with its answer. Null where there is none: one that is not published, or was not made by that day, is as unknown as one that never was.</summary>
    public byte[]? Allegation(string id, DateOnly? day) =>
        Id.TryParse(id, null, out var known) && AsOf(day).TryGet(known, out var item) && item is Allegation ? Written(_whole, day, known) : null;

    /// <summary>The allegations that one of the accused has not answered, not even in general, with what has to do with them, the answers of others too.</summary>
    public byte[] Unanswered(DateOnly? day)
    {
        var ids = AsOf(day).Evaluate(_policy).Unanswered.Select(allegation => allegation.Id).ToArray();
        // A report that is asked for no allegation shows all of them. What has to do with none is an excerpt without any.
        return ids.Length > 0 ? Written(_whole, day, ids) : Written(_whole.ExcerptAbout(), day);
    }

    private ValidClaimSet AsOf(DateOnly? day) => day is { } end ? _public.AsOf(end) : _public;

    private byte[] Written(ValidClaimSet set, DateOnly? day, params Id[] allegations)
    {
        using var json = new MemoryStream();
        Report.Of(set, new() { AsOf = day, Allegations = [.. allegations], Policy = _policy }).WriteJson(json, ReportView.Cards);
        return json.ToArray();
    }
}
