using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>What has to do with the allegations that are shown: whatever their cards tell of, and the sources in which it stands.</summary>
internal sealed class Concerned
{
    private readonly Reading _reading;
    private readonly HashSet<Id> _ids = [];

    private Concerned(Reading reading) => _reading = reading;

    public static HashSet<Id> In(Reading reading)
    {
        var concerned = new Concerned(reading);
        foreach (var each in reading.Allegations)
            concerned.Add(each);
        foreach (var id in concerned._ids.ToArray())
            concerned._ids.UnionWith(reading.Cache.SourcesOf(reading.ClaimSet[id]));
        return concerned._ids;
    }

    private void Add(AllegationEvaluation each)
    {
        _ids.Add(each.Id);
        AddAnswers(each.Answer.Parties.SelectMany(party => party.Answers));
        AddAnswers(_reading.ClaimSet.AnswersTo(each.Id));
        _ids.UnionWith(each.Answer.Parties.SelectMany(party => party.Requests).Select(request => request.Id));
        _ids.UnionWith(each.Assessments.Select(assessment => assessment.Id));
        foreach (var bearing in _reading.ClaimSet.EvidenceOn(each.Id))
            AddEvidence(bearing.Evidence);
        foreach (var development in _reading.PremisedOn(each.Id))
        {
            _ids.Add(development.Id);
            AddAnswers(_reading.ClaimSet.AnswersTo(development.Id));
        }
    }

    // A card also says by what its evidence is attacked, and what was answered to it.
    private void AddEvidence(Evidence evidence)
    {
        _ids.Add(evidence.Id);
        _ids.UnionWith(_reading.ClaimSet.EvidenceOn(evidence.Id).Select(bearing => bearing.Evidence.Id));
        AddAnswers(_reading.ClaimSet.AnswersTo(evidence.Id));
    }

    private void AddAnswers(IEnumerable<Answer> answers) => _ids.UnionWith(answers.Select(answer => answer.Response.Id));
}
