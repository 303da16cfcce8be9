using System.Collections.Immutable;
using System.Reflection;

namespace FactCheck.Tests.Laws;

/// <summary>
/// Small edits of a claim set, as people make them: a member gets another value, comes or goes; an element of a list comes, goes, moves or is edited. Where an
/// edit strikes is chosen by one source of chance and what it puts there by another, so that two people can be made to edit the same places.
/// </summary>
internal sealed class RandomEdits(Random where, Random what)
{
    private static readonly ILookup<Type, object> Donors = Enumerable.Range(1, 12)
        .SelectMany(seed => Records(WellFormedSets.Make(seed, 100))).ToLookup(record => record.GetType());

    private static readonly Type[] ItemTypes = [.. Model.Types.Where(type => type.IsSubclassOf(typeof(Item)))];

    /// <summary>The claim set after some edits.</summary>
    public static ClaimSet Of(ClaimSet set, int count, Random where, Random what)
    {
        var edits = new RandomEdits(where, what);
        for (var i = 0; i < count; i++)
            set = (ClaimSet)edits.Edit(set);
        return set;
    }

    /// <summary>Two sides of a claim set: each edits by itself, and half of the edits strike the same places with something else.</summary>
    public static (ClaimSet One, ClaimSet Other) Sides(ClaimSet set, Random random)
    {
        var place = random.Next();
        return (Side(), Side());

        ClaimSet Side() => Of(Of(set, 1 + random.Next(4), new Random(place), new Random(random.Next())), random.Next(4), new Random(random.Next()), new Random(random.Next()));
    }

    private object Edit(object record)
    {
        PropertyInfo[] members = [.. Model.Members(record.GetType()).Where(member => member.CanWrite)];
        var member = record is ClaimSet && where.Next(4) > 0 ? where.Of([.. members.Where(member => Array.IndexOf(ItemTypes, Model.ItemOf(member.PropertyType)) >= 0)]) : where.Of(members);
        return Model.ItemOf(member.PropertyType) is { } element
            ? Model.With(record, member, Model.ListOf(element, Edited(member, element, Model.Items(member.GetValue(record)!))))
            : Model.With(record, member, Edited(record.GetType(), member, member.GetValue(record)));
    }

    private object? Edited(Type type, PropertyInfo member, object? value)
    {
        if (value is not null && value is not Actor && Model.IsRecord(value.GetType()) && where.Next(2) == 0)
            return Edit(value);
        if (value is not null && !Model.IsRequired(member) && Either().Next(3) == 0)
            return null;
        return member.GetValue(what.Of([.. Donors[type]])) ?? value;
    }

    private List<object> Edited(PropertyInfo member, Type element, IReadOnlyList<object> list)
    {
        var edited = list.ToList();
        var at = edited.Count == 0 ? 0 : where.Next(edited.Count);
        switch (edited.Count == 0 ? 0 : Either().Next(9))
        {
            case 0 or 1:
                edited.Insert(at, Donor(member, element));
                break;
            case 2 when edited.Count > 1 || !Model.IsRequired(member):
                edited.RemoveAt(at);
                break;
            case 3 or 4 when edited.Count > 1:
                var moved = edited[at];
                edited.RemoveAt(at);
                edited.Insert((at + 1 + what.Next(edited.Count)) % (edited.Count + 1), moved);
                break;
            case var _ when edited[at] is not Actor && Model.IsRecord(edited[at].GetType()):
                edited[at] = what.Next(5) == 0 ? Edit(Edit(edited[at])) : Edit(edited[at]);
                break;
            default:
                edited[at] = Donor(member, element);
                break;
        }
        return edited;
    }

    /// <summary>Chance that both people share, or not; so that they do now the same, now different things in one place.</summary>
    private Random Either() => where.Next(3) > 0 ? where : what;

    private object Donor(PropertyInfo member, Type element)
    {
        object[] records = [.. Donors[element]];
        if (records.Length > 0)
            return where.Next(2) == 0 ? where.Of(records) : what.Of(records);
        object[] values = [.. Donors[member.DeclaringType!].SelectMany(record => Model.Items(member.GetValue(record)!))];
        return what.Of(values);
    }

    private static IEnumerable<object> Records(object record) =>
        Model.Members(record.GetType()).Select(member => (member, value: member.GetValue(record))).Where(pair => pair.value is not null)
            .SelectMany(pair => Model.ItemOf(pair.member.PropertyType) is null ? ImmutableArray.Create(pair.value!) : Model.Items(pair.value!))
            .Where(value => value is not Actor && Model.IsRecord(value.GetType()))
            .SelectMany(Records).Append(record);
}
