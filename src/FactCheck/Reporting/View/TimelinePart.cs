using System.Collections.Immutable;
using FactCheck.Chronology;

namespace FactCheck.Reporting;

/// <summary>What was alleged, happened and was answered, in the order of dates.</summary>
internal static class TimelinePart
{
    public static Section Of(Reading reading) => new("timeline", "In the order of dates",
    [
        new Figure("timeline"),
        new Listing("timeline-list", true, new([.. Entries(reading).Select(entry => reading.Cache.Kept(entry.Item.Id, (entry.Kind, entry.On, entry.Correction), () => TimelineWords.Of(entry, reading)))])),
    ]);

    /// <summary>The entries that are shown: all, or those that have to do with the allegations that were asked for.</summary>
    public static ImmutableArray<TimelineEntry> Entries(Reading reading)
    {
        var entries = Events.In(reading.ClaimSet);
        if (reading.IsWhole)
            return entries;
        var concerned = Concerned(reading);
        return entries.RemoveAll(entry => !concerned.Contains(entry.Item.Id));
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
