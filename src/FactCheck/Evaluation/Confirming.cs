using System.Collections.Immutable;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>
/// Finds who of the accused confirmed an allegation: by name, in full, as somebody who is named, in a response that somebody other than the makers tells of and
/// that not only retracted sources carry.
/// </summary>
internal sealed class Confirming(ValidClaimSet set, Circles circles)
{
    public Confirmed Of(Allegation allegation, ImmutableArray<Answer> answers, Lens lens)
    {
        var claimed = answers.RemoveAll(static answer => answer is not { InGeneral: false, Point: { Kind: AnswerKind.Confirmation, Coverage: Coverage.Full } });
        if (claimed.IsEmpty)
            return Confirmed.Nothing;
        var makers = lens.Tracing.Among(Weighing.MakersOf(lens.SourcingOf(allegation))).All;
        var points = Carried(lens.Tracing);
        var isByEach = IsByEach(points);
        return new(claimed, points, isByEach, isByEach || IsByEach(Carried(lens.Tracing.AsIfOthers)));

        ImmutableArray<Answer> Carried(SourceTracing tracing) =>
            claimed.RemoveAll(answer => !Named(answer.Response.By).Any() || !IsCarried(answer, makers, tracing));

        bool IsByEach(ImmutableArray<Answer> points) =>
            !points.IsEmpty
            && circles.OfAccused(allegation).All(circle => points.Any(answer => Named(answer.Response.By).Any(circle.Contains)));
    }

    /// <summary>The parties that answer by name. Of somebody unnamed it is not known whether they speak for their body.</summary>
    private static IEnumerable<Id> Named(Actor by) => by switch
    {
        Actor.Party party => [party.Id],
        Actor.Jointly jointly => jointly.Actors.OfType<Actor.Party>().Select(party => party.Id),
        _ => [],
    };

    private bool IsCarried(Answer answer, ImmutableArray<Origin> makers, SourceTracing tracing)
    {
        foreach (var citation in answer.Response.Cites.Concat(answer.Point.Cites))
            if (!set.Get<Source>(citation.Source).IsRetracted && makers.All(maker => tracing.CanBeToldApart(tracing.OriginOf(citation), maker)))
                return true;
        return false;
    }
}
