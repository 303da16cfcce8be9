using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>What has to do with the allegations that are shown: whatever their cards tell of, the developments beside them, and the sources in which all of that stands.</summary>
internal sealed class Concerned
{
    private readonly Reading _reading;
    private readonly HashSet<Id> _ids = [];
    private readonly Queue<Id> _open = new();

    private Concerned(Reading reading) => _reading = reading;

    public static HashSet<Id> In(Reading reading)
    {
        var concerned = new Concerned(reading);
        foreach (var each in reading.Allegations)
            concerned.Add(each);
        while (concerned._open.TryDequeue(out var id))
            concerned.AddToldOf(id);
        foreach (var id in concerned._ids.ToArray())
            concerned._ids.UnionWith(reading.Cache.SourcesOf(reading.ClaimSet[id]));
        return concerned._ids;
    }

    private void Add(AllegationEvaluation each)
    {
        Open(each.Id);
        AddAnswers(each.Answer.Parties.SelectMany(party => party.Answers));
        _ids.UnionWith(each.Answer.Parties.SelectMany(party => party.Requests).Select(request => request.Id));
        _ids.UnionWith(each.Assessments.Select(assessment => assessment.Id));
        foreach (var development in _reading.Evaluation.PremisedOn(each.Id))
            Open(development.Id);
        foreach (var beside in each.Allegation.Relations.Select(relation => _reading.ClaimSet[relation.To]).Concat(_reading.RelatedTo(each.Id).Select(relation => relation.Item)))
            if (beside is Development)
                Open(beside.Id);
    }

    /// <summary>What bears on an item, was answered to it and asked about it. Evidence has the same in turn.</summary>
    private void AddToldOf(Id item)
    {
        AddAnswers(_reading.ClaimSet.AnswersTo(item));
        _ids.UnionWith(_reading.ClaimSet.RequestsAbout(item).Select(request => request.Id));
        foreach (var bearing in _reading.ClaimSet.EvidenceOn(item))
            Open(bearing.Evidence.Id);
    }

    private void Open(Id item)
    {
        if (_ids.Add(item))
            _open.Enqueue(item);
    }

    private void AddAnswers(IEnumerable<Answer> answers) => _ids.UnionWith(answers.Select(answer => answer.Response.Id));
}
