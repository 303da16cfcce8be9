namespace FactCheck.Reporting;

/// <summary>The ids that stand in an item: those that connect it with other items, and the sources, which do not.</summary>
internal sealed class Connections : ReferenceWalker
{
    private const ItemKinds Loose = ItemKinds.Party | ItemKinds.Scale;

    private readonly HashSet<Id> _connected = [];
    private readonly HashSet<Id> _sources = [];

    private Connections()
    {
    }

    public static (Id[] Connected, Id[] Sources) Of(Item item)
    {
        var connections = new Connections();
        connections.Walk(item);
        return ([.. connections._connected], [.. connections._sources]);
    }

    protected override void Visit(Id to, ItemKinds fits)
    {
        if (fits == ItemKinds.Source)
            _sources.Add(to);
        else if ((fits & Loose) != fits)
            _connected.Add(to);
    }
}
