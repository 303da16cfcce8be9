using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Finds circles in what leads from item to item. It goes along each edge once, and has no stack of calls.</summary>
internal static class Cycles
{
    private const int Shown = 8;

    /// <summary>One finding for each circle that the walk closes, at the reference that closes it.</summary>
    /// <param name="items">The items, in the order of the claim set.</param>
    /// <param name="next">Where an item leads, and at which place: in it or, where another item says so, in that.</param>
    /// <param name="meaning">What the circle says, with {0} for its items: "{0}: each belongs to the next."</param>
    public static IEnumerable<Finding> Find<T>(IEnumerable<T> items, Func<T, IEnumerable<(T To, Item In, string At)>> next, string meaning)
        where T : Item
    {
        var done = new HashSet<Id>();
        var path = new List<T>();
        var onPath = new Dictionary<Id, int>();
        var open = new Stack<IEnumerator<(T To, Item In, string At)>>();
        foreach (var start in items)
        {
            Enter(start);
            while (open.TryPeek(out var branch))
            {
                if (!branch.MoveNext())
                {
                    open.Pop();
                    onPath.Remove(path[^1].Id);
                    path.RemoveAt(path.Count - 1);
                }
                else if (onPath.TryGetValue(branch.Current.To.Id, out var from))
                {
                    yield return new(branch.Current.In, branch.Current.At, string.Format(null, meaning, Circle(path, from)));
                }
                else
                {
                    Enter(branch.Current.To);
                }
            }
        }

        void Enter(T item)
        {
            if (!done.Add(item.Id))
                return;
            onPath.Add(item.Id, path.Count);
            path.Add(item);
            open.Push(next(item).GetEnumerator());
        }
    }

    /// <summary>The members of a circle. Of a large one the first and the last, so that a message stays short however long the way is.</summary>
    private static string Circle<T>(List<T> path, int from)
        where T : Item
    {
        var more = path.Count - from - Shown;
        var members = more <= 0
            ? path.Skip(from).Select(item => item.Id.Value)
            : [.. path.Skip(from).Take(Shown - 1).Select(item => item.Id.Value), $"({more} more)", path[^1].Id.Value];
        return string.Join(" → ", members.Append(path[from].Id.Value));
    }
}
