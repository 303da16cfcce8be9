namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>"The accused", read word by word: the parties in <c>against</c>, their members, and the bodies they are members of.</summary>
internal sealed class PlainAccused(ValidClaimSet set)
{
    public IReadOnlyList<Id> Of(Allegation allegation) => [.. set.Parties.Select(party => party.Id).Where(id => allegation.Against.Any(accused => SpeaksFor(id, accused)))];

    /// <summary>Whether the one can speak for the other: it is the same, a member of it, or a body that it is a member of.</summary>
    public bool SpeaksFor(Id voice, Id party) => voice == party || IsMember(voice, party) || IsMember(party, voice);

    private bool IsMember(Id member, Id body) => set.Get<Party>(member).MemberOf.Any(next => next == body || IsMember(next, body));
}
