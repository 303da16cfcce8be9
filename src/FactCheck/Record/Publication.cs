namespace FactCheck;

/// <summary>What of a claim set can be published: an <see cref="Excerpt"/> without what came off the record, and without what is for editors only.</summary>
internal sealed class Publication
{
    private readonly ValidClaimSet _set;
    private readonly HashSet<Id> _out = [];

    private Publication(ValidClaimSet set)
    {
        _set = set;
        foreach (var allegation in set.Allegations)
            if (!allegation.Cites.Any(IsPublic) || allegation.Withdrawn?.By.IsOffTheRecord == true)
                _out.Add(allegation.Id);
        foreach (var development in set.Developments)
            if (development.Cites.IsEmpty ? !development.By.IsEmpty && development.By.All(actor => actor.IsOffTheRecord) : !development.Cites.Any(IsPublic))
                _out.Add(development.Id);
        TakeOutEvidence();
        // What answers or asks depends on what there is to be answered.
        foreach (var response in set.Responses)
            if (response.By.IsOffTheRecord || !IsCarried(response))
                _out.Add(response.Id);
        foreach (var request in set.Requests)
            if (request.Cites.IsEmpty ? request.By?.IsOffTheRecord == true || (!request.About.IsEmpty && request.About.All(_out.Contains)) : !request.Cites.Any(IsPublic))
                _out.Add(request.Id);
        foreach (var assessment in set.Assessments)
            if (assessment.By.IsOffTheRecord)
                _out.Add(assessment.Id);
    }

    public static ValidClaimSet Of(ValidClaimSet set)
    {
        var publication = new Publication(set);
        var excerpt = Excerpt.Of(set, item => !publication._out.Contains(item.Id), IsPublic);
        return new PublicForm(set, excerpt).Make();
    }

    private static bool IsPublic(Citation citation)
    {
        foreach (var link in citation.Via)
            if (link.IsOffTheRecord)
                return false;
        return true;
    }

    /// <summary>
    /// Evidence goes with its last citation. Evidence that never had one goes with the last of what it bears on: its summary speaks of that. That may be evidence
    /// again, so what goes is followed from item to item.
    /// </summary>
    private void TakeOutEvidence()
    {
        foreach (var evidence in _set.Evidence)
            if (!evidence.Cites.IsEmpty && !evidence.Cites.Any(IsPublic))
                _out.Add(evidence.Id);
        var open = new Queue<Id>(_out);
        var left = new Dictionary<Id, int>();
        while (open.TryDequeue(out var gone))
            foreach (var evidence in _set.EvidenceOn(gone).Select(bearing => bearing.Evidence).Where(evidence => evidence.Cites.IsEmpty).DistinctBy(evidence => evidence.Id))
            {
                var now = (left.TryGetValue(evidence.Id, out var count) ? count : evidence.Bears.SelectMany(bearing => bearing.On).Distinct().Count()) - 1;
                left[evidence.Id] = now;
                if (now == 0 && _out.Add(evidence.Id))
                    open.Enqueue(evidence.Id);
            }
    }

    /// <summary>Whether a response is still told of: by a citation of its own, or by a point that stays; one that nobody cites, by a point or by having none.</summary>
    private bool IsCarried(Response response)
    {
        if (response.Cites.Any(IsPublic))
            return true;
        var isCited = !response.Cites.IsEmpty || response.Points.Any(point => !point.Cites.IsEmpty);
        return response.Points.Any(point => Stays(point) && (isCited ? point.Cites.Any(IsPublic) : point.Cites.IsEmpty)) || (!isCited && response.Points.IsEmpty);
    }

    private bool Stays(Point point) =>
        (point.To.IsEmpty || !point.To.All(_out.Contains)) && !(point.Alleges is { } alleged && _out.Contains(alleged));
}
