namespace FactCheck.Reporting;

/// <summary>Which element of the page an item has its place at, so that mentions lead there: its card, or else the first row that is about it.</summary>
internal sealed class Places
{
    private readonly Dictionary<Id, Element> _of = [];

    public Places(OverDays page)
    {
        foreach (var element in page.Elements)
            Find(element, part => (part as Card)?.Item);
        foreach (var element in page.Elements)
            Find(element, part => (part as Row)?.Item);
    }

    public bool Has(Id item) => _of.ContainsKey(item);

    public bool Is(Id item, Element element) => _of.TryGetValue(item, out var place) && place == element;

    /// <summary>The id of the element. An item may be called as a section is, so it begins with what no section begins with.</summary>
    public static string IdOf(Id item) => $"i-{item}";

    private void Find(Element element, Func<object, Id?> itemOf)
    {
        if (itemOf(element.Part) is { } item)
            _of.TryAdd(item, element);
        if (element.Part is not Line)
            foreach (var list in element.Lists)
                foreach (var child in list.All)
                    Find(child, itemOf);
    }
}
