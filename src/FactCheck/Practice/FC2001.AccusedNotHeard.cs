using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Whoever is accused has been heard, or has been asked: right of reply. Each of several accused has it.</summary>
internal sealed class AccusedNotHeard()
    : PracticeRule("FC2001", nameof(AccusedNotHeard), Severity.Warning, "Ask them, and record the request with its outcome; or code the answer if there is one.")
{
    public override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        var heard = new Hearings(set);
        var around = new Dictionary<Id, HashSet<Id>>();
        foreach (var allegation in set.Allegations)
            for (var i = 0; i < allegation.Against.Length; i++)
            {
                var party = allegation.Against[i];
                if (!around.TryGetValue(party, out var circle))
                    around.Add(party, circle = set.Around(party));
                if (!circle.Overlaps(heard.On(allegation.Id)))
                    yield return new(
                        allegation,
                        FormattableString.Invariant($"/against/{i}"),
                        $"No answer of '{party}' to '{allegation.Id}' is recorded, and no request to them for one.");
            }
    }

    /// <summary>Who answered each allegation, or was asked about it: by name or in general. Each allegation is looked at once.</summary>
    private sealed class Hearings(ValidClaimSet set)
    {
        private readonly Dictionary<Id, HashSet<Id>> _heard = [];

        public HashSet<Id> On(Id allegation)
        {
            var open = new Stack<Id>([allegation]);
            while (open.TryPeek(out var id))
            {
                Id[] generals = _heard.ContainsKey(id) ? [] : [.. set.Get<Allegation>(id).Generals()];
                var unknown = Array.FindAll(generals, general => !_heard.ContainsKey(general));
                if (unknown.Length == 0)
                    _heard.TryAdd(open.Pop(), Together(id, generals));
                else
                    Array.ForEach(unknown, open.Push);
            }
            return _heard[allegation];
        }

        /// <summary>Those who were heard on the allegation itself and on the ones that it specialises; in most cases the same as on the latter.</summary>
        private HashSet<Id> Together(Id id, Id[] generals)
        {
            var own = set.AnswersTo(id).SelectMany(answer => answer.Response.By.Parties).Concat(set.RequestsAbout(id).Select(request => request.To)).ToHashSet();
            if (generals.Length == 1 && own.IsSubsetOf(_heard[generals[0]]))
                return _heard[generals[0]];
            foreach (var general in generals)
                own.UnionWith(_heard[general]);
            return own;
        }
    }
}
