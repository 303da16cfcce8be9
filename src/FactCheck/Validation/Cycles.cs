using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Finds circles in what leads from item to item. It goes along each edge once, and has no stack of calls.</summary>
internal static class Cycles
{
    /// <summary>One finding for each circle that the walk closes, at the item whose reference closes it.</summary>
    /// <param name="items">The items, in the order of the claim set.</param>
    /// <param name="next">Where an item leads.</param>
    /// <param name="meaning">What the circle says, with {0} for its items: "{0}: each belongs to the next."</param>
    public static IEnumerable<Finding> Find<T>(IEnumerable<T> items, Func<T, IEnumerable<T>> next, string meaning)
        where T : Item
    {
        var done = new HashSet<Id>();
        var path = new List<T>();
        var onPath = new Dictionary<Id, int>();
        var open = new Stack<IEnumerator<T>>();
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
                else if (onPath.TryGetValue(branch.Current.Id, out var from))
                {
                    var circle = string.Join(" → ", path.Skip(from).Append(branch.Current).Select(item => item.Id.Value));
                    yield return new(path[^1], "", string.Format(null, meaning, circle));
                }
                else
                {
                    Enter(branch.Current);
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
}
