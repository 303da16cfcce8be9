using System.Reflection;
using System.Text.Json;
using FactCheck.Comparison;
using FactCheck.Json;

namespace FactCheck.Tests.Laws;

/// <summary>That a difference is all that differs and nothing else, and that a merge loses nothing and takes no side.</summary>
public class ComparisonLaws
{
    private static readonly JsonSerializerOptions Compact = new(FactCheckJson.Options) { WriteIndented = false };

    [Fact]
    public void A_difference_applied_to_the_first_gives_the_second() => HoldsForSides((set, one, other) =>
    {
        foreach (var (first, second) in new[] { (set, one), (one, set), (one, other) })
            Assert.Equal(ClaimSetJson.Write(second), ClaimSetJson.Write(first.DifferenceTo(second).ApplyTo(first)));
    });

    [Fact]
    public void A_difference_of_claim_sets_that_have_nothing_to_do_with_each_other_is_one_too()
    {
        var sets = Law.Sample(Law.WellFormed, 30);
        foreach (var (first, second) in sets.Zip(sets.Skip(1)))
            Assert.Equal(ClaimSetJson.Write(second), ClaimSetJson.Write(first.DifferenceTo(second).ApplyTo(first)));
    }

    [Fact]
    public void A_claim_set_does_not_differ_from_itself_or_from_what_was_written_and_read() => Law.HoldsForAll((set, _) =>
    {
        var again = set.DifferenceTo(Examples.Read(set.ToJson()));
        Assert.True(again.IsEmpty);
        Assert.Equal((0, 0, ""), (again.Items.Length, again.Members.Length, again.ToString()));
    });

    [Fact]
    public void A_difference_says_only_what_differs() => HoldsForSides((set, one, _) =>
    {
        var difference = set.DifferenceTo(one);
        Assert.Equal(set.Equals(one), difference.IsEmpty);
        Assert.Equal(difference.IsEmpty, difference.Sentences.IsEmpty);
        Assert.DoesNotContain(difference.Sentences, sentence => sentence.Contains('\n', StringComparison.Ordinal));
        foreach (var item in difference.Items.Where(item => !item.IsAdded && !item.IsRemoved))
            Assert.Equal(item.Before!.Equals(item.After), item.Members.IsEmpty);
        foreach (var member in difference.Items.SelectMany(item => item.Members).Concat(difference.Members).Where(member => member.Kind == DifferenceKind.Changed))
            Assert.NotEqual(member.Old, member.New);
    });

    [Fact]
    public void What_a_difference_says_is_found_where_it_says() => HoldsForSides((set, one, _) =>
    {
        foreach (var item in set.DifferenceTo(one).Items)
            foreach (var member in item.Members)
            {
                Assert.Equal(member.Old, At(item.Before!, member.PointerBefore));
                Assert.Equal(member.New, At(item.After!, member.PointerAfter));
            }
    });

    [Fact]
    public void A_merge_with_what_did_not_change_is_the_other_side() => HoldsForSides((set, one, _) =>
    {
        foreach (var merging in new[] { ClaimSetMerge.Merge(set, one, set), ClaimSetMerge.Merge(set, set, one), ClaimSetMerge.Merge(set, one, one) })
        {
            Assert.Equal(one, merging.ClaimSet);
            Assert.Empty(merging.Conflicts);
        }
    });

    [Fact]
    public void A_merge_is_the_same_whichever_side_is_called_ours() => HoldsForSides((set, one, other) =>
    {
        var (merging, exchanged) = (ClaimSetMerge.Merge(set, one, other), ClaimSetMerge.Merge(set, other, one));
        Assert.Equal(ClaimSetJson.Write(merging.ClaimSet), ClaimSetJson.Write(exchanged.ClaimSet));
        Assert.True(merging.Conflicts.SequenceEqual(exchanged.Conflicts));
        Assert.Equal(merging.Conflicts.Select(conflict => conflict.ToString()), exchanged.Conflicts.Select(conflict => conflict.ToString()));
    });

    [Fact]
    public void What_is_merged_can_be_written_and_read() => HoldsForSides((set, one, other) =>
    {
        var merged = ClaimSetMerge.Merge(set, one, other).ClaimSet;
        Assert.Equal(merged, Examples.Read(ClaimSetJson.Write(merged)));
    });

    [Fact]
    public void What_only_one_side_changed_is_taken_from_it_and_is_no_conflict() => HoldsForSides((set, one, other) =>
    {
        var merging = ClaimSetMerge.Merge(set, one, other);
        foreach (var (id, sides) in SinglesOf(set, one, other, merging.ClaimSet))
            if (Equals(sides[0], sides[1]) || Equals(sides[0], sides[2]))
            {
                Assert.Equal(Equals(sides[0], sides[1]) ? sides[2] : sides[1], sides[3]);
                Assert.DoesNotContain(merging.Conflicts, conflict => conflict.Item?.Id == id && conflict.Item.GetType() == sides[3]?.GetType());
            }
    });

    [Fact]
    public void A_member_that_only_one_side_changed_is_taken_from_it() => HoldsForSides((set, one, other) =>
    {
        foreach (var (_, sides) in SinglesOf(set, one, other, ClaimSetMerge.Merge(set, one, other).ClaimSet))
            if (sides is [{ } before, { } left, { } right, { } merged])
                foreach (var member in Model.Members(merged.GetType()).Where(member => member.Name != nameof(Item.Ext) && !IsChangedApart(before, left, right, member)))
                    if (member.GetValue(before) is var was && (AreSame(was, member.GetValue(left)) || AreSame(was, member.GetValue(right))))
                        Assert.True(AreSame(AreSame(was, member.GetValue(left)) ? member.GetValue(right) : member.GetValue(left), member.GetValue(merged)), $"{merged}: {member.Name}");
    });

    [Fact]
    public void Nobody_is_accused_of_what_no_side_says_of_them() => HoldsForSides((set, one, other) =>
    {
        var merging = ClaimSetMerge.Merge(set, one, other);
        foreach (var (id, sides) in SinglesOf(set, one, other, merging.ClaimSet))
            if (sides is [Allegation before, Allegation left, Allegation right, Allegation merged])
            {
                Assert.True(Accusation(merged) == Accusation(left) || Accusation(merged) == Accusation(right) || OnlyTheAccusedDiffer(left, right), $"{merged}");
                Assert.Equal(
                    AccusationMembers.Any(member => IsChangedApart(before, left, right, member)),
                    merging.Conflicts.Any(conflict => conflict.Kind == ConflictKind.ChangedTogether && conflict.Pointer.Length == 0 && conflict.Item?.Id == id));
            }
    });

    [Fact]
    public void No_value_that_a_side_wrote_is_lost() => HoldsForSides((set, one, other) =>
    {
        var kept = Values(ClaimSetMerge.Merge(set, one, other).ClaimSet);
        var before = Values(set);
        Assert.Empty(Values(one).Except(before).Except(kept));
        Assert.Empty(Values(other).Except(before).Except(kept));
    });

    [Fact]
    public void Every_conflict_is_noted_where_it_is() => HoldsForSides((set, one, other) =>
    {
        var merging = ClaimSetMerge.Merge(set, one, other);
        foreach (var conflict in merging.Conflicts)
        {
            using var ext = JsonDocument.Parse((conflict.Item is null ? merging.ClaimSet.Ext : conflict.Item.Ext)!.ToString());
            Assert.Contains(ext.RootElement.GetProperty(MergeConflict.ExtensionMember).EnumerateArray(), note => note.GetProperty("at").GetString() == conflict.Pointer);
            Assert.True(conflict.Item is null || merging.ClaimSet.Items.Contains(conflict.Item));
        }
    });

    [Fact]
    public void The_laws_are_tried_on_every_kind_of_difference_and_of_conflict()
    {
        var (differences, conflicts) = (new HashSet<DifferenceKind>(), new HashSet<(ConflictKind, bool IsItem)>());
        var clean = 0;
        HoldsForSides((set, one, other) =>
        {
            differences.UnionWith(set.DifferenceTo(one).Items.Concat(set.DifferenceTo(other).Items).SelectMany(item => item.Members).Select(member => member.Kind));
            var merging = ClaimSetMerge.Merge(set, one, other);
            conflicts.UnionWith(merging.Conflicts.Select(conflict => (conflict.Kind, conflict.Pointer.Length == 0)));
            clean += merging.IsClean && !merging.ClaimSet.Equals(one) && !merging.ClaimSet.Equals(other) ? 1 : 0;
        });
        Assert.Equal(Enum.GetValues<DifferenceKind>(), differences.Order());
        Assert.Equal([(ConflictKind.BothChanged, false), (ConflictKind.BothAdded, false), (ConflictKind.BothAdded, true), (ConflictKind.RemovedAndChanged, false), (ConflictKind.RemovedAndChanged, true), (ConflictKind.ChangedTogether, false), (ConflictKind.ChangedTogether, true)], conflicts.Order());
        Assert.True(clean > 20, $"{clean}");
    }

    private static readonly PropertyInfo[] AccusationMembers =
        [.. Model.Members(typeof(Allegation)).Where(member => member.Name is nameof(Allegation.Statement) or nameof(Allegation.Kind) or nameof(Allegation.Against))];

    private static (string Statement, AllegationKind? Kind, string Against) Accusation(Allegation allegation) =>
        (allegation.Statement, allegation.Kind, string.Join(' ', allegation.Against));

    private static bool OnlyTheAccusedDiffer(Allegation one, Allegation other) => Accusation(one with { Against = other.Against }) == Accusation(other);

    /// <summary>Whether it is a member of an accusation in which the sides differ in several members, and each of them changed one of those.</summary>
    private static bool IsChangedApart(Item before, Item left, Item right, PropertyInfo member)
    {
        if (before is not Allegation || !AccusationMembers.Contains(member) || AreSame(member.GetValue(left), member.GetValue(right)))
            return false;
        var differing = AccusationMembers.Where(one => !AreSame(one.GetValue(left), one.GetValue(right))).ToArray();
        return differing.Length > 1 && new[] { left, right }.All(side => differing.Any(one => !AreSame(one.GetValue(before), one.GetValue(side))));
    }

    private static void HoldsForSides(Action<ClaimSet, ClaimSet, ClaimSet> law) => Law.HoldsForAll((set, random) =>
    {
        for (var i = 0; i < 10; i++)
        {
            var (one, other) = RandomEdits.Sides(set, random);
            law(set, one, other);
        }
        law(set, Recoding.Of(set, random), Recoding.Of(set, random));
    });

    /// <summary>The items that no claim set has twice, by kind and id, as each of the claim sets has them.</summary>
    private static IEnumerable<(Id Id, Item?[] Items)> SinglesOf(params ClaimSet[] sets)
    {
        var lookUps = sets.Select(set => set.Items.ToLookup(item => (item.GetType(), item.Id))).ToArray();
        return from key in lookUps.SelectMany(items => items.Select(same => same.Key)).Distinct()
               where lookUps.All(items => items[key].Count() < 2)
               select (key.Id, lookUps.Select(items => items[key].SingleOrDefault()).ToArray());
    }

    private static bool AreSame(object? one, object? other) =>
        one is System.Collections.IList && other is System.Collections.IList ? Model.Items(one).SequenceEqual(Model.Items(other)) : Equals(one, other);

    /// <summary>Every text, number and name that a claim set is written with.</summary>
    private static HashSet<string> Values(ClaimSet set)
    {
        using var document = JsonDocument.Parse(ClaimSetJson.WriteUtf8(set));
        var values = new HashSet<string>(StringComparer.Ordinal);
        Collect(document.RootElement);
        return values;

        void Collect(JsonElement json)
        {
            if (json.ValueKind == JsonValueKind.Object)
                foreach (var property in json.EnumerateObject())
                {
                    values.Add(property.Name);
                    Collect(property.Value);
                }
            else if (json.ValueKind == JsonValueKind.Array)
                foreach (var element in json.EnumerateArray())
                    Collect(element);
            else
                values.Add(json.ToString());
        }
    }

    private static string? At(Item item, string? pointer)
    {
        if (pointer is null)
            return null;
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(item, item.GetType(), Compact));
        var json = document.RootElement;
        foreach (var step in pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
            json = json.ValueKind == JsonValueKind.Array ? json[int.Parse(step, null)] : json.GetProperty(step);
        return json.GetRawText();
    }
}
