using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Goes through all references of a claim set and gathers what is found at them.</summary>
internal abstract class FindingWalker(ItemIndex set) : ReferenceWalker
{
    private readonly List<Finding> _findings = [];
    private Item? _item;

    protected ItemIndex Set => set;

    public IEnumerable<Finding> Findings()
    {
        foreach (var item in set.ClaimSet.Items)
        {
            _item = item;
            Walk(item);
        }
        _item = null;
        Walk(set.ClaimSet.Changes);
        return _findings;
    }

    protected void Found(string message, string? remedy = null) => _findings.Add(new(_item, At, message, remedy));
}
