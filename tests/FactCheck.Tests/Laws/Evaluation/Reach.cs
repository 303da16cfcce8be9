using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>What occurs in a claim set of what the definitions tell apart, each in a few words.</summary>
internal sealed class Reach(ValidClaimSet set)
{
    private readonly PlainOrigins _origins = new(set);
    private readonly Picture _newsroom = new PlainReading().Read(set, Threshold.Newsroom);
    private readonly Picture _any = new PlainReading().Read(set, Threshold.AnyEvidence);

    /// <summary>All that can occur: the sample is held to it, so that nothing is missed because it never happens.</summary>
    public static ImmutableArray<string> Expected { get; } =
    [
        .. Enum.GetNames<EvidenceStatus>().Select(status => $"status {status}"),
        .. Enum.GetNames<Manner>().Select(manner => $"answer {manner}"),
        .. Enum.GetNames<Standing>().Select(standing => $"evidence {standing}"),
        .. Enum.GetNames<RequestOutcome>().Select(outcome => $"asked: {outcome}"),
        .. Enum.GetNames<Modality>().Select(modality => $"at most {modality}"),
        .. new Reach(Examples.Harbour.Validate()).Features().Select(feature => feature.Name),
    ];

    public IEnumerable<string> Occurring() => Named().Concat(Features().Where(feature => feature.Occurs).Select(feature => feature.Name)).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Named()
    {
        foreach (var picture in _newsroom.Allegations)
        {
            yield return $"status {picture.Status}";
            yield return $"at most {picture.Strongest}";
            foreach (var answer in picture.Answers)
            {
                yield return $"answer {answer.Manner}";
                foreach (var outcome in answer.Outcomes)
                    yield return $"asked: {outcome}";
            }
        }
        foreach (var item in _newsroom.Evidence)
            yield return $"evidence {item.Standing}";
    }

    private IEnumerable<(string Name, bool Occurs)> Features() => [.. OfOrigins(), .. OfEvidence(), .. OfStatus(), .. OfAnswers()];

    private IEnumerable<(string Name, bool Occurs)> OfOrigins()
    {
        var makers = set.Allegations.Select(allegation => allegation.Cites.Where(IsOwn).Select(_origins.Of).Distinct().ToArray()).ToArray();
        var ends = set.Citations.Select(place => _origins.Of(place.Citation)).Distinct().ToArray();
        var unnamed = ends.OfType<Origin.Unnamed>().Where(origin => origin.Of is null).ToArray();
        yield return ("no maker", makers.Any(some => some.Length == 0));
        yield return ("fewer makers than origins that make", makers.Any(some => _origins.Number(some) < some.Length));
        yield return ("two makers", makers.Any(some => _origins.Number(some) == 2));
        yield return ("several together are a maker", makers.Any(some => some.OfType<Origin.Several>().Any()));
        yield return ("a work is a maker", makers.Any(some => some.OfType<Origin.Work>().Any()));
        yield return ("a party and an unnamed one of it are makers", makers.Any(some => some.OfType<Origin.Unnamed>().Any(one => one.Of is { } body && some.Contains(new Origin.Party(body)))));
        yield return ("a label of two reporters", unnamed.DistinctBy(origin => origin.Label, StringComparer.Ordinal).Count() < unnamed.Length);
        yield return ("an unnamed reporter of an unnamed one", ends.OfType<Origin.Unnamed>().Any(origin => origin.Reporter is Origin.Unnamed));
        yield return ("an item with fewer origins than ends of chains", set.Evidence.Any(item => _newsroom.OfEvidence(item.Id).Origins < item.Cites.Select(_origins.Of).Distinct().Count()));
        yield return ("a member of a member", set.Parties.Any(party => party.MemberOf.Any(body => set.Get<Party>(body).MemberOf.Length > 0)));
        yield return ("a member of two bodies", set.Parties.Any(party => party.MemberOf.Length == 2));
        yield return ("a date that is not exact", set.Sources.Any(source => source.Published is { } published && (published.Earliest != published.Latest || !published.IsCertain)));
        yield return ("a source without a date", set.Sources.Any(source => source.Published is null));
        yield return ("a source without a publisher", set.Sources.Any(source => source.Publisher is null));
    }

    private IEnumerable<(string Name, bool Occurs)> OfEvidence()
    {
        var attacks = set.Evidence.SelectMany(item => item.Bears.Where(bearing => bearing.As == BearingKind.Attacks).SelectMany(bearing => bearing.On).Select(attacked => (By: item.Id, On: attacked))).ToHashSet();
        yield return ("mutual attack", attacks.Any(attack => attacks.Contains((attack.On, attack.By))));
        yield return ("attack in a circle of three", attacks.Any(one => attacks.Any(two => two.By == one.On && two.On != one.By && attacks.Contains((two.On, one.By)))));
        yield return ("defence of what is attacked", _newsroom.Evidence.Any(item => item.Standing == Standing.Stands && attacks.Any(attack => attack.On == item.Id && _newsroom.OfEvidence(attack.By).Carriers > 0 && !IsRetracted(attack.By))));
        yield return ("all sources of an item are retracted", set.Evidence.Any(item => IsRetracted(item.Id)));
        yield return ("some sources of an item are retracted", set.Evidence.Any(item => item.Cites.Any(IsRetracted) && !item.Cites.All(IsRetracted)));
        yield return ("a retracted item attacks evidence", attacks.Any(attack => set[attack.On] is Evidence && IsRetracted(attack.By)));
        yield return ("an item bears both ways", set.Allegations.Any(allegation => set.Evidence.Any(item => Bears(item, BearingKind.Supports, allegation) && Bears(item, BearingKind.Attacks, allegation))));
        yield return ("an item without citations bears on an allegation", set.Evidence.Any(item => item.Cites.IsEmpty && item.Bears.Any(bearing => bearing.On.Any(on => set[on] is Allegation))));
        yield return ("evidence of a maker in support", DoesNotCount(BearingKind.Supports));
        yield return ("evidence of the accused against it", DoesNotCount(BearingKind.Attacks));
    }

    private IEnumerable<(string Name, bool Occurs)> OfStatus()
    {
        yield return ("documented", _newsroom.Allegations.Any(picture => picture.IsDocumented));
        yield return ("confirmed", _newsroom.Allegations.Any(picture => picture.IsConfirmed));
        yield return ("supported by two origins and no document", _newsroom.Allegations.Any(picture => picture is { Status: EvidenceStatus.Supported, IsDocumented: false, IsConfirmed: false }));
        yield return ("supported by a confirmation alone", _newsroom.Allegations.Any(picture => picture is { Status: EvidenceStatus.Supported, SupportingOrigins: 0 }));
        yield return ("disputed by what is contested", _newsroom.Allegations.Any(picture => picture.Status == EvidenceStatus.Disputed && (picture.Attacking.IsEmpty || (picture.Supporting.IsEmpty && !picture.IsConfirmed))));
        yield return ("disputed by what stands", _any.Allegations.Any(picture => picture is { Status: EvidenceStatus.Disputed, SupportingOrigins: > 0, AttackingOrigins: > 0 }));
        yield return ("the policies differ", _newsroom.Statuses != _any.Statuses);
        yield return ("withdrawn although something counts for it", _newsroom.Allegations.Any(picture => picture is { Status: EvidenceStatus.Withdrawn, SupportingOrigins: > 0 }));
        yield return ("insufficient although nothing counts", _newsroom.Allegations.Any(picture => picture is { Status: EvidenceStatus.Insufficient, SupportingOrigins: 0, AttackingOrigins: 0 }));
        yield return ("a confirmation that is not one by name and in full", set.Responses.Any(response => response.Points.Any(point => point.Kind == AnswerKind.Confirmation && (point.General || point.Coverage != Coverage.Full))));
    }

    private IEnumerable<(string Name, bool Occurs)> OfAnswers()
    {
        var accused = new PlainAccused(set);
        var answered = _newsroom.Allegations.SelectMany(picture => picture.Answers.SelectMany(answer => answer.Points.Select(point => (Allegation: picture.Id, answer.Party, Point: point)))).ToArray();
        yield return ("unanswered", _newsroom.Allegations.Any(picture => picture.IsUnanswered));
        yield return ("background", set.Allegations.Any(allegation => allegation.Against.IsEmpty));
        yield return ("one accused answers and another does not", _newsroom.Allegations.Any(picture => picture.IsUnanswered && picture.Answers.Any(answer => answer.Points.Any())));
        yield return ("co-accused of whom one is a member of the other", set.Allegations.Any(allegation => allegation.Against.Any(one => allegation.Against.Any(other => one != other && accused.SpeaksFor(one, other)))));
        yield return ("somebody else answers for a party", answered.Any(one => !set.Get<Response>(one.Point.Response).By.Parties.Contains(one.Party)));
        yield return ("a point to a general allegation", answered.Any(one => !set.Get<Response>(one.Point.Response).Points.Any(point => point.To.Contains(one.Allegation))));
        yield return ("a general point", answered.Any(one => one.Point.InGeneral && set.Get<Response>(one.Point.Response).Points.Any(point => point.General && point.To.Contains(one.Allegation))));
        yield return ("a chain of three that specialise", set.Allegations.Any(allegation => Generals(allegation).SelectMany(Generals).Any()));
        foreach (var coverage in Enum.GetValues<Coverage>())
            yield return ($"coverage {coverage}", answered.Any(one => one.Point.Coverage == coverage));
        yield return ("coverage not declared", answered.Any(one => one.Point.Coverage is null));
        yield return ("an answer that nobody among the accused gave", set.Responses.Any(response => !answered.Any(one => one.Point.Response == response.Id)));
        yield return ("several give an answer together", answered.Any(one => set.Get<Response>(one.Point.Response).By is Actor.Jointly));
        yield return ("an unnamed one of the accused answers", answered.Any(one => set.Get<Response>(one.Point.Response).By is Actor.Unnamed));
    }

    private static bool IsOwn(Making making) => making.Modality is Modality.Asserted or Modality.Suspected;

    private bool IsRetracted(Citation citation) => set.Get<Source>(citation.Source).Corrections.Any(correction => correction.Kind == CorrectionKind.Retracted);

    private bool IsRetracted(Id evidence) => set.Get<Evidence>(evidence).Cites is { IsEmpty: false } citations && citations.All(IsRetracted);

    private static bool Bears(Evidence item, BearingKind side, Allegation allegation) => item.Bears.Any(bearing => bearing.As == side && bearing.On.Contains(allegation.Id));

    /// <summary>Whether something that stands and has an origin does not count for a side: all its origins have an interest.</summary>
    private bool DoesNotCount(BearingKind side) => set.Allegations.Any(allegation => set.Evidence.Any(item =>
        Bears(item, side, allegation)
        && !item.Cites.IsEmpty
        && _newsroom.OfEvidence(item.Id).Standing == Standing.Stands
        && !(side == BearingKind.Supports ? _newsroom.Of(allegation.Id).Supporting : _newsroom.Of(allegation.Id).Attacking).Contains(item.Id)));

    private IEnumerable<Allegation> Generals(Allegation allegation) => allegation.Relations.Where(relation => relation.Kind == RelationKind.Specialises).Select(relation => set.Get<Allegation>(relation.To));
}
