using FactCheck.Chronology;

namespace FactCheck.Reporting;

/// <summary>What was alleged, happened and was answered, in the order of dates.</summary>
internal static class TimelinePart
{
    public static Section Of(Reading reading) => new("timeline", "In the order of dates",
    [
        new Figure("timeline"),
        new Listing("timeline-list", true, new([.. Entries(reading).Select(entry => entry.Line)])),
    ]);

    /// <summary>The entries that are shown: all, or those that have to do with the allegations that were asked for.</summary>
    public static IEnumerable<(TimelineEntry Entry, Line Line)> Entries(Reading reading)
    {
        var concerned = reading.IsWhole ? [] : Concerned(reading);
        var items = reading.ClaimSet.ClaimSet.Items;
        if (!reading.IsWhole)
            items = items.Where(item => concerned.Contains(item.Id));
        return Events.InOrder(items.SelectMany(item => reading.Cache.TimelineOf(item, reading)), each => each.Entry);
    }

    private static HashSet<Id> Concerned(Reading reading)
    {
        var concerned = new HashSet<Id>();
        foreach (var each in reading.Allegations)
        {
            concerned.Add(each.Id);
            concerned.UnionWith(each.Sourcing.Carriers);
            concerned.UnionWith(reading.ClaimSet.EvidenceOn(each.Id).Select(bearing => bearing.Evidence.Id));
            concerned.UnionWith(each.Answer.Parties.SelectMany(party => party.Answers).Concat(reading.ClaimSet.AnswersTo(each.Id)).Select(answer => answer.Response.Id));
            concerned.UnionWith(each.Answer.Parties.SelectMany(party => party.Requests).Select(request => request.Id));
            concerned.UnionWith(reading.PremisedOn(each.Id).Select(development => development.Id));
            concerned.UnionWith(each.Assessments.Select(assessment => assessment.Id));
        }
        return concerned;
    }
}
