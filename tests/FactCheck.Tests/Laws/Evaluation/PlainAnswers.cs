using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>"Answer to an allegation", read word by word.</summary>
internal sealed class PlainAnswers(ValidClaimSet set)
{
    private readonly PlainAccused _accused = new(set);

    /// <summary>What one of the parties that an allegation is against has answered to it.</summary>
    public AnswerPicture Of(Allegation allegation, Id party)
    {
        var generals = GeneralsOf(allegation).ToArray();
        var points =
            (from response in set.Responses
             where response.By.Parties.Any(voice => _accused.SpeaksFor(voice, party))
             from point in response.Points
             where point.To.Contains(allegation.Id) || point.To.Any(generals.Contains)
             select new PointPicture(response.Id, point.Kind, point.Coverage, InGeneral: point.General || !point.To.Contains(allegation.Id)))
            .Distinct().ToImmutableArray();
        var outcomes =
            (from request in set.Requests
             where _accused.SpeaksFor(request.To, party) && (request.About.Contains(allegation.Id) || request.About.Any(generals.Contains))
             select request.Outcome)
            .Distinct().ToImmutableArray();
        var manner = MannerOf(points, outcomes);
        return new(party, manner, points, manner == Manner.Asked ? outcomes : []);
    }

    private static Manner MannerOf(IReadOnlyCollection<PointPicture> points, IReadOnlyCollection<RequestOutcome> outcomes)
    {
        var reported = points.Where(point => point.Coverage != Coverage.Unreported).ToArray();
        if (reported.Any(point => !point.InGeneral))
            return Manner.ToThisPoint;
        if (reported.Length > 0)
            return Manner.InGeneral;
        if (points.Count > 0)
            return Manner.Unreported;
        return outcomes.Count > 0 ? Manner.Asked : Manner.NotRecordedAsAsked;
    }

    /// <summary>The allegations that an allegation is a particular case of, however far.</summary>
    private IEnumerable<Id> GeneralsOf(Allegation allegation) =>
        from relation in allegation.Relations
        where relation.Kind == RelationKind.Specialises
        from general in GeneralsOf(set.Get<Allegation>(relation.To)).Prepend(relation.To)
        select general;
}
