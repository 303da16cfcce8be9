namespace FactCheck;

/// <summary>Who the accused of an allegation are: the parties that it is against, their members, and the bodies that they are members of.</summary>
internal sealed class Accused
{
    private readonly Dictionary<Id, List<Id>> _members = [];
    private readonly Dictionary<Id, Party> _parties;

    public Accused(ClaimSet claimSet)
    {
        _parties = claimSet.Parties.ToDictionary(party => party.Id);
        foreach (var party in claimSet.Parties)
            foreach (var body in party.MemberOf)
            {
                if (!_members.TryGetValue(body, out var members))
                    _members.Add(body, members = []);
                members.Add(party.Id);
            }
    }

    public HashSet<Id> Of(Allegation allegation) => Around(allegation.Against);

    /// <summary>Those who can answer for parties: themselves, their members, and the bodies that they are members of.</summary>
    public HashSet<Id> Around(IEnumerable<Id> parties)
    {
        var given = parties.ToArray();
        var around = Reach(given, party => _members.GetValueOrDefault(party) ?? []);
        around.UnionWith(Reach(given, party => _parties[party].MemberOf));
        return around;
    }

    private static HashSet<Id> Reach(IEnumerable<Id> start, Func<Id, IEnumerable<Id>> next)
    {
        var reached = new HashSet<Id>(start);
        var open = new Stack<Id>(reached);
        while (open.TryPop(out var id))
            foreach (var further in next(id))
                if (reached.Add(further))
                    open.Push(further);
        return reached;
    }
}
