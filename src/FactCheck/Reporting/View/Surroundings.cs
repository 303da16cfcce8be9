using System.Runtime.InteropServices;

namespace FactCheck.Reporting;

/// <summary>
/// What is connected with what in the claim set of a day: allegations with what answers, bears on, judges and rests on them, through any number of references. All that
/// is said of an item rests on what it is connected with, on the sources that these name, and on the parties. While these are the same objects as on the day before, its
/// surroundings are one object.
/// </summary>
internal sealed class Surroundings
{
    private readonly Dictionary<Item, (Id[] Connected, Id[] Sources)> _connections = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Id, object[]> _of = [];
    private ValidClaimSet? _set;

    /// <summary>The surroundings of an item: equal as an object while nothing in them changes.</summary>
    public object Of(Id item) => _of[item];

    /// <summary>Turns to another claim set. Takes time in proportion to it and its references, nearly.</summary>
    public void Turn(ValidClaimSet set)
    {
        if (ReferenceEquals(set, _set))
            return;
        var before = _set is not null && _set.Parties.AsSpan().SequenceEqual(set.Parties.AsSpan(), ReferenceEqualityComparer.Instance) ? _of : [];
        _set = set;
        var items = set.ClaimSet.Items.Where(item => item is not (Party or Scale)).ToArray();
        var numbers = new Dictionary<Id, int>(items.Length);
        foreach (var item in items)
            numbers.Add(item.Id, numbers.Count);
        var parents = Enumerable.Range(0, items.Length).ToArray();
        for (var i = 0; i < items.Length; i++)
            foreach (var id in ConnectionsOf(items[i]).Connected)
                if (numbers.TryGetValue(id, out var other) && items[other] is not Source)
                    parents[Root(i)] = Root(other);
        var around = new Dictionary<int, List<object>>();
        for (var i = 0; i < items.Length; i++)
            Add(Root(i), i);
        foreach (var change in set.ClaimSet.Changes)
            foreach (var id in change.Items)
                if (numbers.TryGetValue(id, out var number))
                    around[Root(number)].Add(change);
        _of = Take(before);

        int Root(int number)
        {
            while (parents[number] != number)
                number = parents[number] = parents[parents[number]];
            return number;
        }

        void Add(int root, int number)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(around, root, out _);
            list ??= [];
            list.Add(items[number]);
            foreach (var source in ConnectionsOf(items[number]).Sources)
                if (numbers.TryGetValue(source, out var named))
                    list.Add(items[named]);
        }

        Dictionary<Id, object[]> Take(Dictionary<Id, object[]> old)
        {
            var taken = new Dictionary<int, object[]>();
            var of = new Dictionary<Id, object[]>(items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                var root = Root(i);
                if (!taken.TryGetValue(root, out var now))
                {
                    now = [.. around[root]];
                    if (old.TryGetValue(items[i].Id, out var same) && same.AsSpan().SequenceEqual(now, ReferenceEqualityComparer.Instance))
                        now = same;
                    taken.Add(root, now);
                }
                of.Add(items[i].Id, now);
            }
            return of;
        }
    }

    private (Id[] Connected, Id[] Sources) ConnectionsOf(Item item)
    {
        if (!_connections.TryGetValue(item, out var connections))
            _connections.Add(item, connections = Connections.Of(item));
        return connections;
    }
}
