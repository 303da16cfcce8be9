using FactCheck.Json;
using FactCheck.Provenance;

namespace FactCheck.Reporting;

/// <summary>How much of a record is for editors only.</summary>
internal static class HeldBack
{
    public static string Of(ReportState report)
    {
        if (report.Options.Editorial)
            return "Nothing is held back: this report is for editors.";
        var held = Counts(report).Where(each => each.Number > 0).Select(each => Wording.Count(each.Number, each.Kind == "evidence" ? "piece of evidence" : each.Kind)).ToArray();
        return held is []
            ? "Nothing of the record is held back but what editors note for themselves."
            : $"Not for publication, and so not shown on any day: {string.Join(", ", held)}. What is called recorded here is so in what is shown.";
    }

    /// <summary>
    /// Of each kind how many are in the record and not in what is shown, on whatever day. Where that is none of any kind, what is shown is the record without notes,
    /// data of other programs, and reasons for not naming somebody.
    /// </summary>
    public static (int Number, string Kind)[] Counts(ReportState report)
    {
        var (whole, shown) = (report.Whole, report.Published);
        return
        [
            (whole.Citations.Count() - shown.Citations.Count(), "citation"),
            (whole.Allegations.Length - shown.Allegations.Length, "allegation"),
            (whole.Evidence.Length - shown.Evidence.Length, "evidence"),
            (whole.Responses.Length - shown.Responses.Length, "response"),
            (Points(whole) - Points(shown), "point"),
            (whole.Requests.Length - shown.Requests.Length, "request"),
            (whole.Developments.Length - shown.Developments.Length, "development"),
            (whole.Assessments.Length - shown.Assessments.Length, "assessment"),
            (whole.Sources.Length - shown.Sources.Length, "source"),
            (whole.Parties.Length - shown.Parties.Length, "party"),
            (whole.ClaimSet.Changes.Length - shown.ClaimSet.Changes.Length, "change"),
            (report.Options.Editorial ? 0 : NamesIn(whole, shown), "name"),
        ];
    }

    private static int Points(ValidClaimSet set) => set.Responses.Sum(response => response.Points.Length);

    /// <summary>Those in what is shown of whom it is not said who they are: who asked or acted off the record, and whoever spoke on deep background.</summary>
    private static int NamesIn(ValidClaimSet whole, ValidClaimSet shown) =>
        whole.ClaimSet.Items.Where(item => shown.TryGet(item.Id, out _)).SelectMany(ItemShape.AllActorsOf).Select(place => place.Actor).Where(actor => actor.IsOffTheRecord)
            .Concat(shown.ClaimSet.Items.SelectMany(ItemShape.AllActorsOf).Select(place => place.Actor))
            .Concat(shown.Citations.SelectMany(place => place.Citation.Via))
            .SelectMany(actor => actor is Actor.Jointly jointly ? jointly.Actors : [actor])
            .Where(actor => actor.IsWithheld)
            .Distinct(ActorIdentity.Comparer)
            .Count();
}
