using System.Collections.Immutable;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>
/// Finds who of the accused confirmed an allegation: by name, in full, as somebody who is named, in a response that somebody other than the makers tells of and
/// that not only retracted sources carry.
/// </summary>
internal sealed class Confirming(ValidClaimSet set, Circles circles)
{
    public Confirmed Of(Allegation allegation, ImmutableArray<Answer> answers, Origins makers, SourceTracing tracing)
    {
        var claimed = answers.RemoveAll(static answer => answer is not { InGeneral: false, Point: { Kind: AnswerKind.Confirmation, Coverage: Coverage.Full } });
        if (claimed.IsEmpty)
            return Confirmed.Nothing;
        var points = Carried(tracing);
        var isByEach = IsByEach(points);
        return new(points, isByEach, isByEach || IsByEach(Carried(tracing.AsIfOthers)));

        ImmutableArray<Answer> Carried(SourceTracing tracing)
        {
            var isApart = tracing.ApartFromAll(makers.All);
            return claimed.RemoveAll(answer =>
                !Named(answer.Response.By).Any()
                || !answer.Response.Cites.Concat(answer.Point.Cites).Any(IsFromOthers));

            bool IsFromOthers(Citation citation) => !set.Get<Source>(citation.Source).IsRetracted && isApart(tracing.OriginOf(citation));
        }

        bool IsByEach(ImmutableArray<Answer> points) =>
            !points.IsEmpty
            && circles.OfAccused(allegation).All(circle => points.Any(answer => Named(answer.Response.By).Any(circle.Contains)));
    }

    /// <summary>The parties that answer by name. Of somebody unnamed it is not known whether they speak for their body.</summary>
    private static IEnumerable<Id> Named(Actor by) => ActorIdentity.Each(by).OfType<Actor.Party>().Select(party => party.Id);
}
