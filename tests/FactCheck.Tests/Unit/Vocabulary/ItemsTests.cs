using System.Collections.Immutable;
using FactCheck.Tests.Laws;

namespace FactCheck.Tests.Unit.Vocabulary;

/// <summary>How records hold lists and values: they compare by what they hold, and hold nothing that could not be written and read back.</summary>
public class ItemsTests
{
    private static readonly ILookup<Type, object> Sample = EveryRecord(), SameSample = EveryRecord();

    public static TheoryData<Type> Records => [.. Model.Types.Where(type => Model.IsRecord(type))];

    [Theory]
    [MemberData(nameof(Records))]
    public void Records_compare_by_what_they_hold(Type type)
    {
        foreach (var (left, right) in Sample[type].Zip(SameSample[type]).Take(50))
        {
            Assert.False(ReferenceEquals(left, right));
            Assert.Equal(left, right);
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Records_that_differ_in_one_member_are_not_equal(Type type)
    {
        foreach (var member in Model.Members(type).Where(member => member.CanWrite))
        {
            var one = Sample[type].First();
            var other = Sample[type].Select(record => member.GetValue(record)).First(value => !Same(value, member.GetValue(one)));
            Assert.False(one.Equals(Model.With(one, member, other)), $"{type.Name}.{member.Name}");
        }
    }

    [Fact]
    public void A_list_that_was_not_given_is_empty()
    {
        var party = new Party { Id = "a", Kind = PartyKind.Person, Name = "A" };
        Assert.False(party.Aliases.IsDefault || party.MemberOf.IsDefault || party.Reliability.IsDefault);
        Assert.Empty(party.Aliases);
        Assert.Equal(party, party with { Aliases = default });
        Assert.Equal(party, party with { Aliases = [] });
        Assert.Equal(party.GetHashCode(), (party with { Aliases = [] }).GetHashCode());
    }

    [Fact]
    public void Lists_compare_item_by_item_and_in_order()
    {
        var party = new Party { Id = "a", Kind = PartyKind.Person, Name = "A", Aliases = ["B", "C"] };
        Assert.Equal(party, party with { Aliases = ["B", "C"] });
        Assert.NotEqual(party, party with { Aliases = ["C", "B"] });
        Assert.NotEqual(party, party with { Aliases = ["B"] });
        Assert.NotEqual(party, party with { Aliases = ["B", "C", "C"] });
    }

    [Fact]
    public void A_copy_changes_one_member_and_leaves_the_first_as_it_was()
    {
        var party = new Party { Id = "a", Kind = PartyKind.Person, Name = "A", MemberOf = ["b"] };
        var renamed = party with { Name = "B" };
        Assert.Equal(("A", "B"), (party.Name, renamed.Name));
        Assert.Equal(party.MemberOf, renamed.MemberOf);
        Assert.Equal(party, renamed with { Name = "A" });
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void No_list_takes_in_what_is_missing(Type type)
    {
        foreach (var member in Model.Members(type).Where(member => member.CanWrite && Model.ItemOf(member.PropertyType) is not null))
        {
            var item = Model.ItemOf(member.PropertyType)!;
            var missing = Model.ListOf(item, [item.IsValueType ? Activator.CreateInstance(item)! : null!]);
            var refused = Refusal(type, member, missing);
            Assert.True(refused is ArgumentException && refused.Message.StartsWith($"Item 0 of {member.Name} is missing", StringComparison.Ordinal), $"{type.Name}.{member.Name}: {refused}");
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void No_member_that_is_required_takes_null_and_no_list_that_is_required_is_empty(Type type)
    {
        foreach (var member in Model.Members(type).Where(member => member.CanWrite && Model.IsRequired(member)))
        {
            if (Model.ItemOf(member.PropertyType) is { } item)
                Assert.IsAssignableFrom<ArgumentException>(Refusal(type, member, Model.ListOf(item, [])));
            else if (!member.PropertyType.IsValueType)
                Assert.IsAssignableFrom<ArgumentException>(Refusal(type, member, null));
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void No_text_is_empty_or_has_half_of_a_surrogate_pair(Type type)
    {
        foreach (var member in Model.Members(type).Where(member => member.CanWrite))
            foreach (var text in (string[])["", " \t\n", "a\uD83D", "\uDC08a"])
            {
                if (member.PropertyType == typeof(string))
                    Assert.True(Refusal(type, member, text) is ArgumentException, $"{type.Name}.{member.Name}");
                else if (Model.ItemOf(member.PropertyType) == typeof(string))
                    Assert.True(Refusal(type, member, ImmutableArray.Create("a", text)) is ArgumentException, $"{type.Name}.{member.Name}");
            }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void No_id_is_the_default_and_no_choice_is_one_that_there_is_not(Type type)
    {
        foreach (var member in Model.Members(type).Where(member => member.CanWrite))
        {
            var held = Model.Underlying(member.PropertyType);
            if (held == typeof(Id))
                Assert.True(Refusal(type, member, default(Id)) is ArgumentException, $"{type.Name}.{member.Name}");
            else if (held.IsEnum)
                foreach (var number in (int[])[-1, 99])
                    Assert.True(Refusal(type, member, Enum.ToObject(held, number)) is ArgumentOutOfRangeException, $"{type.Name}.{member.Name}");
        }
    }

    private static ILookup<Type, object> EveryRecord() => Law.Sample(Law.WellFormed, 20).SelectMany(set => All(set)).ToLookup(record => record.GetType());

    private static bool Same(object? left, object? right) =>
        left is System.Collections.IEnumerable and not string && right is not null ? Model.Items(left).SequenceEqual(Model.Items(right)) : Equals(left, right);

    /// <summary>A record and all records in it.</summary>
    private static IEnumerable<object> All(object record) => new[] { record }.Concat(
        from member in Model.Members(record.GetType())
        let value = member.GetValue(record)
        where value is not null
        from inner in Model.ItemOf(member.PropertyType) is null ? [value] : Model.Items(value)
        where Model.IsRecord(inner.GetType())
        from found in All(inner)
        select found);

    private static Exception? Refusal(Type type, System.Reflection.PropertyInfo member, object? value)
    {
        try
        {
            member.SetValue(Activator.CreateInstance(type), value);
            return null;
        }
        catch (System.Reflection.TargetInvocationException refused)
        {
            return refused.InnerException;
        }
    }
}
