namespace FactCheck.Tests.Laws;

/// <summary>Claim sets that differ from one in one thing that they lack: an item of a list, or a member. A law that fails is shown on the smallest.</summary>
internal static class Simpler
{
    public static IEnumerable<ClaimSet> Than(ClaimSet set) => Than((object)set).Cast<ClaimSet>();

    private static IEnumerable<object> Than(object record) => record is Actor.Jointly ? [] : Model.Members(record.GetType()).Where(member => member.CanWrite).SelectMany(member =>
        Model.ItemOf(member.PropertyType) is { } item ? WithFewer(record, member, item) : WithSimpler(record, member));

    private static IEnumerable<object> WithFewer(object record, System.Reflection.PropertyInfo member, Type item)
    {
        var items = Model.Items(member.GetValue(record)!);
        if (items.Count > 3 && !Model.IsRequired(member))
            yield return Model.With(record, member, Model.ListOf(item, []));
        if (items.Count > 1 || (items.Count == 1 && !Model.IsRequired(member)))
            for (var i = 0; i < items.Count; i++)
                yield return Model.With(record, member, Model.ListOf(item, items.Where((_, index) => index != i)));
        for (var i = 0; i < items.Count; i++)
            if (Model.IsRecord(items[i].GetType()))
                foreach (var simpler in Than(items[i]))
                    yield return Model.With(record, member, Model.ListOf(item, items.Select((old, index) => index == i ? simpler : old)));
    }

    private static IEnumerable<object> WithSimpler(object record, System.Reflection.PropertyInfo member)
    {
        var value = member.GetValue(record);
        if (value is null or false)
            yield break;
        if (!Model.IsRequired(member))
            yield return Model.With(record, member, value is bool ? false : null);
        if (!Model.IsRecord(value.GetType()))
            yield break;
        foreach (var simpler in Than(value))
            yield return Model.With(record, member, simpler);
    }
}
