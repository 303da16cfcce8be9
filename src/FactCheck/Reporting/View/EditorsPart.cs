namespace FactCheck.Reporting;

/// <summary>What editors noted of the record itself and of the items that have no place of their own in the rest.</summary>
internal static class EditorsPart
{
    public static IEnumerable<Block> Of(Reading reading)
    {
        if (!reading.IsEditorial)
            yield break;
        var told = Told(reading);
        var lines = EditorialPart.Lines(reading.ClaimSet.ClaimSet.Note, reading.ClaimSet.ClaimSet.Ext)
            .Concat(reading.ClaimSet.ClaimSet.Items.Where(item => !told.Contains(item.Id) && (item is Party or Scale || reading.IsShown(item))).SelectMany(item => Lines(item, reading)));
        yield return new Section("editors", "For editors only", [new Listing("editors-list", false, new([.. lines.DefaultIfEmpty("nothing beside what stands above")]))]);
    }

    private static IEnumerable<Line> Lines(Item item, Reading reading) =>
        EditorialPart.Lines(item)
            .Concat(reading.CitationsOf(item).SelectMany(place => EditorialPart.Lines(place.Citation)))
            .Concat(item is Response response ? response.Points.SelectMany(point => EditorialPart.Lines(point.Note, point.Ext)) : [])
            .Select(line => Line.Of($"{item.ToString()}: {line}"));

    /// <summary>The items that are told of elsewhere, with what is for editors.</summary>
    private static HashSet<Id> Told(Reading reading)
    {
        var told = reading.Sources.Select(source => source.Id).ToHashSet();
        foreach (var each in reading.Allegations)
        {
            told.Add(each.Id);
            told.UnionWith(each.Assessments.Select(assessment => assessment.Id));
            told.UnionWith(reading.ClaimSet.EvidenceOn(each.Id).Select(bearing => bearing.Evidence.Id));
            told.UnionWith(each.Answer.Parties.SelectMany(party => party.Answers).Concat(each.AnswersOfOthers).Select(answer => answer.Response.Id));
            told.UnionWith(each.Answer.Parties.SelectMany(party => party.Requests).Concat(reading.ClaimSet.RequestsAbout(each.Id)).Select(request => request.Id));
        }
        told.UnionWith(reading.ClaimSet.Developments.Where(reading.IsShown).Select(development => development.Id));
        return told;
    }
}
