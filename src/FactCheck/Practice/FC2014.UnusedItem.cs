using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Json;

namespace FactCheck.Practice;

/// <summary>Parties, sources and scales are there because something refers to them.</summary>
internal sealed class UnusedItem()
    : PracticeRule("FC2014", nameof(UnusedItem), Severity.Warning, "Use it, or take it out.")
{
    public override IEnumerable<Finding> Check(ClaimSetEvaluation evaluation)
    {
        var set = evaluation.ClaimSet;
        var used = new Used(set.ClaimSet.Items);
        return from item in set.Parties.Cast<Item>().Concat(set.Sources).Concat(set.ClaimSet.Scales)
               where !used.Contains(item)
               select new Finding(item, "", $"Nothing refers to the {item}.");
    }

    /// <summary>What is referred to, each as what it is: a party may have the name of a built-in scale.</summary>
    private sealed class Used : ReferenceWalker
    {
        private readonly HashSet<(Id, bool IsScale)> _ids = [];

        public Used(IEnumerable<Item> items)
        {
            foreach (var item in items)
                Walk(item);
        }

        public bool Contains(Item item) => _ids.Contains((item.Id, item is Scale));

        public override void Reference(Id to, ItemKinds fits)
        {
            _ids.Add((to, fits == ItemKinds.Scale));
            if (fits == ItemKinds.Any)
                _ids.Add((to, true));
        }
    }
}
