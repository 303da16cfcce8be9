using System.Globalization;

namespace FactCheck.Json;

/// <summary>Goes through every place of an item in which an id stands for another item.</summary>
internal abstract class ReferenceWalker
{
    private static readonly string[] SmallNumbers = [.. Enumerable.Range(0, 64).Select(i => i.ToString(CultureInfo.InvariantCulture))];

    private readonly List<string> _path = [];

    /// <summary>The item that the walk is in; null in the record's own history.</summary>
    protected Item? Item { get; private set; }

    /// <summary>Where the walk is, as a JSON Pointer within the item.</summary>
    protected string At => string.Concat(_path.Select(step => "/" + step));

    /// <summary>Called for each id that stands for another item.</summary>
    /// <param name="to">The id.</param>
    /// <param name="fits">The kinds of item that the place is for.</param>
    public abstract void Reference(Id to, ItemKinds fits);

    /// <summary>Called for each actor, before what it refers to; not for each of those who act jointly.</summary>
    public virtual void Actor(Actor actor)
    {
    }

    /// <summary>Goes through one item.</summary>
    public void Walk(Item item)
    {
        Item = item;
        ItemShape.Of(item).WalkAny(item, this);
    }

    /// <summary>Goes through what a claim set refers to beside its items: the record's own history.</summary>
    public void Walk(ClaimSet claimSet)
    {
        Item = null;
        foreach (var member in ClaimSetShape.Shape.Referring)
            if (!ItemShape.Lists.Contains(member))
                member.Walk(claimSet, this);
    }

    /// <summary>Steps into a member.</summary>
    public void Enter(string member) => _path.Add(member);

    /// <summary>Steps into an element of a list.</summary>
    public void Enter(int index) => _path.Add(index < SmallNumbers.Length ? SmallNumbers[index] : index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Steps back out.</summary>
    public void Leave() => _path.RemoveAt(_path.Count - 1);
}
