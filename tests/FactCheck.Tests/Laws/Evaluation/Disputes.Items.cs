using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <content>What speaks for and against, what is answered and asked, and what moves nothing.</content>
internal sealed partial class Disputes
{
    private ImmutableArray<Evidence> Evidence()
    {
        var ids = Ids("evidence", 0, 6);
        var circle = Happens(50) ? OneOf(2, 2, 3) : 0;
        return [.. ids.Select((id, i) => Item(id, i, ids, i < circle && ids.Length >= circle ? ids[(i + 1) % circle] : default(Id?)))];
    }

    /// <summary>Evidence that attacks the next in a circle is for the allegation and against it by turns: what is contested is about the same thing.</summary>
    private Evidence Item(Id id, int i, Id[] all, Id? next)
    {
        var isAbsence = next is null && Happens(6);
        var bears = new List<Bearing>();
        if (next is { } inCircle)
            bears.AddRange([new() { On = [inCircle], As = BearingKind.Attacks }, OnAllegation(i % 2 == 0 ? BearingKind.Supports : BearingKind.Attacks)]);
        else if (Happens(85))
            bears.Add(OnAllegation(OneOf(BearingKind.Supports, BearingKind.Supports, BearingKind.Attacks, BearingKind.Attacks, BearingKind.Contextualises)));
        if (Happens(12))
            bears.Add(OnAllegation(BearingKind.Attacks));
        if (all.Length > 1 && Happens(25))
            bears.Add(new() { On = Some([.. all.Where(other => other != id)], OneOf(1, 1, 2)), As = BearingKind.Attacks });
        if (i > 0 && Happens(15))
            bears.Add(new() { On = Some(all[..i], 1), As = BearingKind.Supports });
        return new()
        {
            Id = id,
            Kind = isAbsence ? EvidenceKind.Absence : OneOf(EvidenceKind.Document, EvidenceKind.Data, EvidenceKind.Testimony, EvidenceKind.Statement, EvidenceKind.Observation),
            Summary = $"Item {i + 1}.",
            Bears = isAbsence ? [.. bears.Select(bearing => bearing with { As = BearingKind.Contextualises })] : [.. bears],
            Disclosed = Happens(40) ? Disclosure.Public : Happens(60) ? Any<Disclosure>() : null,
            Credibility = Happens(30) ? Any<Credibility>() : null,
            Cites = [.. Many(next is null ? OneOf(0, 1, 1, 1, 2, 2, 3) : OneOf(1, 2, 3), Citation).Distinct()],
        };
    }

    /// <summary>Most evidence is about the first allegation, so that there is enough on one of them.</summary>
    private Bearing OnAllegation(BearingKind kind) => new() { On = [.. Some([.. _allegations.Select(one => one.Id)], OneOf(0, 0, 1)).Append(_allegations[0].Id).Distinct()], As = kind };

    private Response Response(Id id, int i)
    {
        var allegation = OneOf(_allegations);
        return new()
        {
            Id = id,
            By = By(allegation),
            Issued = Happens(60) ? OneOf(Before) : null,
            Summary = $"Answer {i + 1}.",
            Points = [.. Many(OneOf(1, 1, 2), () => Point(allegation.Id))],
            Cites = [.. Many(OneOf(0, 1, 2), Citation).Distinct()],
        };
    }

    /// <summary>Mostly somebody who can speak for one of the accused, alone or with others, named or not; now and then anybody.</summary>
    private Actor By(Allegation allegation)
    {
        var voice = Voice(allegation);
        return OneOf(0, 1, 2, 3, 4, 5, 6, 7) switch
        {
            0 => new Actor.Unnamed { Label = OneOf(Labels), Of = voice },
            1 => new Actor.Jointly([voice, Unnamed()]),
            2 => Unnamed(),
            3 => new Actor.Work(OneOf(_sources).Id),
            _ => voice,
        };
    }

    private Id Voice(Allegation allegation) =>
        allegation.Against.IsEmpty || Happens(25) ? OneOf(_parties).Id : OneOf([.. Around(OneOf([.. allegation.Against]))]);

    private Point Point(Id allegation)
    {
        var kind = Happens(30) ? AnswerKind.Denial : Happens(55) ? AnswerKind.Confirmation : Any<AnswerKind>();
        return new()
        {
            To = [.. Some([.. _allegations.Select(one => one.Id)], OneOf(0, 0, 1)).Concat(Happens(90) ? [allegation] : []).Distinct()],
            General = Happens(30),
            Kind = kind,
            Coverage = Happens(35) ? FactCheck.Coverage.Full : Happens(75) ? Any<Coverage>() : null,
            Part = Happens(20) ? "A part." : null,
            Offers = kind == AnswerKind.Offer && Happens(50) ? Any<OfferKind>() : null,
            Alleges = kind == AnswerKind.Counterclaim ? OneOf(_allegations).Id : default(Id?),
            Cites = Happens(20) ? [Citation()] : [],
        };
    }

    private Request Request(Id id, int i)
    {
        var allegation = OneOf(_allegations);
        return new()
        {
            Id = id,
            To = Voice(allegation),
            On = Happens(50) ? OneOf(Before) : null,
            About = Happens(90) ? [allegation.Id] : [],
            Outcome = Any<RequestOutcome>(),
            Cites = [.. Many(OneOf(0, 1), Citation)],
        };
    }

    private Development Development(Id id, int i) => new()
    {
        Id = id,
        Kind = Any<DevelopmentKind>(),
        Title = $"Development {i + 1}",
        By = [Named()],
        Concerning = [OneOf(_parties).Id],
        On = Happens(50) ? OneOf([.. Before, .. Published, .. After]) : null,
        PremisedOn = Some([.. _allegations.Select(one => one.Id)], OneOf(0, 1, 2)),
        Relations = Happens(30) ? [new() { Kind = RelationKind.InTensionWith, To = OneOf(_allegations).Id }] : [],
        Cites = [.. Many(OneOf(0, 1), Citation)],
    };

    private Assessment Assessment(Id id, ClaimSet set) => new()
    {
        Id = id,
        Of = OneOf(_allegations).Id,
        By = Named(),
        On = OneOf(After),
        Scale = "truefalse",
        Rating = Scale.BuiltIn.Single(scale => scale.Id == "truefalse").Labels[0],
        Why = "It was looked into.",
        RestsOn = Some([.. set.Evidence.Select(item => item.Id), .. set.Responses.Select(response => response.Id), .. set.Requests.Select(request => request.Id)], 2),
    };
}
