using FactCheck.Json;

namespace FactCheck.Reporting;

/// <summary>The sources that an item names, each once: where it is cited, and the works that its words come out of.</summary>
internal sealed class SourceUses : ReferenceWalker
{
    private readonly List<Id> _sources = [];

    public static Id[] Of(Item item)
    {
        var uses = new SourceUses();
        uses.Walk(item);
        return [.. uses._sources.Distinct()];
    }

    public override void Reference(Id to, ItemKinds fits)
    {
        if (fits == ItemKinds.Source)
            _sources.Add(to);
    }
}
