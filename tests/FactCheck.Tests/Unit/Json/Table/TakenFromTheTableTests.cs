using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Comparison;
using FactCheck.Json;
using FactCheck.Tests.Approvals;

namespace FactCheck.Tests.Unit.Json.Table;

/// <summary>
/// What is taken away from the table is gone everywhere: each member of each shape is taken away in turn, and whatever goes by the table
/// no longer knows it, though the record still has it. With the whole shape each of these is seen to be the other way round.
/// </summary>
public class TakenFromTheTableTests
{
    private const int Most = 12;

    public static TheoryData<string, string> All => Those((_, _) => true);

    /// <summary>The members that can have one value or another. The name of the format is always the same.</summary>
    public static TheoryData<string, string> Varying => Those((_, member) => member.Value is not FormatSlot);

    public static TheoryData<string, string> Compared =>
        Those((shape, member) => member.Value is not FormatSlot && Shapes.Compared.Contains(shape));

    /// <summary>The members that are merged for themselves. A withdrawal is taken whole from one side.</summary>
    public static TheoryData<string, string> Merged =>
        Those((shape, member) => member.Value is not FormatSlot && Shapes.Compared.Contains(shape) && !shape.IsMergedWhole);

    public static TheoryData<string, string> Keys => Those((_, member) => member.Has(Traits.Key));

    /// <summary>The members that are not published as they are. Joint actors become others as a whole.</summary>
    public static TheoryData<string, string> Unpublished =>
        Those((shape, member) => shape != ActorShape.Jointly && IsUnpublished(member, []));

    [Theory]
    [MemberData(nameof(All))]
    public void Reading_does_not_know_it(string shape, string member)
    {
        var taken = Taken.From(Shapes.All[shape], member);
        Assert.All(ThatHave(taken), value =>
        {
            var json = taken.Write(taken.Whole, value);
            var (read, faults) = taken.Read(taken.Whole, json);
            Assert.Empty(faults);
            Assert.Equal(value, read);
            Assert.Equal([$"FC0101 /{member}"], taken.Read(taken.Less, json).Faults);
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Writing_leaves_it_out_and_nothing_else(string shape, string member)
    {
        var taken = Taken.From(Shapes.All[shape], member);
        Assert.All(ThatHave(taken), value =>
        {
            using var json = JsonDocument.Parse(taken.Write(taken.Whole, value), new JsonDocumentOptions { MaxDepth = 1_000 });
            var written = json.RootElement.EnumerateObject().ToArray();
            Assert.Contains(written, one => one.Name == member);
            var others = written.Where(one => one.Name != member).Select(one => $"\"{one.Name}\":{one.Value.GetRawText()}");
            Assert.Equal($"{{{string.Join(',', others)}}}", taken.Write(taken.Less, value));
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_schema_has_no_such_property(string shape, string member)
    {
        var taken = Taken.From(Shapes.All[shape], member);
        var expected = SchemaGenerator.Of(taken.Whole);
        Assert.True(expected["properties"]!.AsObject().Remove(member));
        var required = expected["required"]!.AsArray();
        Assert.Equal(taken.Member.IsRequired ? 1 : 0, required.RemoveAll(name => name!.GetValue<string>() == member));
        Assert.True(JsonNode.DeepEquals(expected, SchemaGenerator.Of(taken.Less)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_in_it_refers_to_anything(string shape, string member)
    {
        var taken = Taken.From(Shapes.All[shape], member);
        var within = 0;
        foreach (var (value, _) in Shapes.ObjectsOf(taken.Whole))
        {
            var all = Visits.To(taken.Whole, value);
            var others = all.Where(visit => !$"{visit.At}/".StartsWith($"/{member}/", StringComparison.Ordinal)).ToArray();
            Assert.Equal(others, Visits.To(taken.Less, value));
            within += all.Count - others.Length;
        }
        Assert.Equal(taken.Member.Value.Refers, within > 0);
    }

    [Theory]
    [MemberData(nameof(Compared))]
    public void A_difference_does_not_see_it(string shape, string member)
    {
        var taken = Taken.From(Shapes.All[shape], member);
        Assert.All(ThatDiffer(taken), pair =>
        {
            Assert.Equal([taken.Member.Index], Changed(taken.Whole));
            Assert.Empty(Changed(taken.Less));

            IEnumerable<int> Changed(Shape of) =>
                DifferenceTeller.Tell("It", new(of, pair.One), new(of, pair.Other)).Select(one => one.Member.Index).Distinct();
        });
    }

    [Theory]
    [MemberData(nameof(Merged))]
    public void A_merge_loses_what_one_side_changed_in_it(string shape, string member)
    {
        var taken = Taken.From(Shapes.All[shape], member);
        var merges = 0;
        foreach (var (one, other) in ThatDiffer(taken))
            if (Elsewhere(taken, one) is var (elsewhere, now))
            {
                var standing = taken.With(one, elsewhere, now);
                var both = taken.With(other, elsewhere, now);
                Assert.Equal(TextOf(taken.Whole, both), Merge(taken.Whole));
                Assert.Equal(TextOf(taken.Less, standing), Merge(taken.Less));
                merges++;

                string Merge(Shape of)
                {
                    var conflicts = new List<PendingConflict>();
                    var sides = Array.ConvertAll([one, standing, other], side => new ObjectNode(of, side));
                    var merged = new NodeMerge().Objects(sides[0], sides[1], sides[2], conflicts);
                    Assert.Empty(conflicts);
                    return merged.Text;
                }
            }
        Assert.True(merges > 0);
    }

    [Theory]
    [MemberData(nameof(Varying))]
    public void The_canonical_form_and_so_the_fingerprint_does_not_depend_on_it(string shape, string member)
    {
        var taken = Taken.From(Shapes.All[shape], member);
        Assert.All(ThatDiffer(taken), pair =>
        {
            Assert.NotEqual(taken.Write(taken.Whole, pair.One), taken.Write(taken.Whole, pair.Other));
            Assert.Equal(taken.Write(taken.Less, pair.One), taken.Write(taken.Less, pair.Other));
        });
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Elements_of_a_list_are_not_told_apart_by_it(string shape, string member)
    {
        var taken = Taken.From(Shapes.All[shape], member);
        Assert.All(ThatDiffer(taken), pair =>
        {
            Assert.NotEqual(new ObjectNode(taken.Whole, pair.One).Key, new ObjectNode(taken.Whole, pair.Other).Key);
            Assert.Equal(new ObjectNode(taken.Less, pair.One).Key, new ObjectNode(taken.Less, pair.Other).Key);
        });
    }

    [Theory]
    [MemberData(nameof(Unpublished))]
    public void The_public_form_keeps_what_it_should_leave_out(string shape, string member)
    {
        var taken = Taken.From(Shapes.All[shape], member);
        var kept = 0;
        foreach (var (value, set) in Shapes.ObjectsOf(taken.Whole))
        {
            var (bare, editing) = (taken.Bare(value), new PublicActors(set));
            if (Visits.To(taken.Whole, bare).Any(visit => visit.To is Actor { IsOffTheRecord: true }))
                continue; // An excerpt comes before, and takes out what came off the record.
            var published = taken.Rewrite(taken.Whole, bare, editing);
            if (taken.Whole.Members.Where(one => !one.IsUntouched(bare, published)).SequenceEqual([taken.Member]))
            {
                Assert.True(!taken.Member.Has(Traits.ForEditors) || taken.Member.Of(published) is null);
                Assert.Same(bare, taken.Rewrite(taken.Less, bare, editing));
                kept++;
            }
        }
        Assert.True(kept > 0);
    }

    [Fact]
    public void Every_shape_is_in_a_claim_set() => Assert.All(Shapes.All.Values, shape => Assert.NotEmpty(Shapes.ObjectsOf(shape)));

    [Fact]
    public void A_member_of_every_kind_of_slot_is_taken_away()
    {
        var declared = typeof(Slot).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Slot)) && !type.IsAbstract && !type.IsNested);
        var taken = from member in Members
                    from slot in new[] { member.Value, member.Value.Given, member.Value.Element }
                    where slot is not null
                    select slot.GetType() into type
                    select type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        Assert.Empty(declared.Except(taken));
        foreach (var kind in (Func<Slot, bool>[])
        [
            slot => slot is TextSlot,
            slot => slot is IdSlot,
            slot => slot.Element is IdSlot,
            slot => slot is ActorSlot,
            slot => slot is DateSlot,
            slot => slot is IChoices,
            slot => slot.Shape is not null,
        ])
            Assert.Contains(Members, member => kind(member.Value.Given));
    }

    [Fact]
    public void Actors_quotations_and_texts_of_sources_are_compared_as_one_value() => Assert.Equal(
        ["ActorShape.Jointly", "ActorShape.Unnamed", "ActorShape.Work", "CitationShape.Quote", "SourceShape.Text"],
        Shapes.All.Where(shape => !Shapes.Compared.Contains(shape.Value)).Select(shape => shape.Key).Order(StringComparer.Ordinal));

    private static IEnumerable<Member> Members => Shapes.All.Values.SelectMany(shape => shape.Members);

    private static TheoryData<string, string> Those(Func<Shape, Member, bool> applies)
    {
        var data = new TheoryData<string, string>();
        foreach (var (name, shape) in Shapes.All)
            foreach (var member in shape.Members.Where(member => applies(shape, member)))
                data.Add(name, member.Name);
        return data;
    }

    private static bool IsUnpublished(Member member, HashSet<Shape> seen)
    {
        var slot = member.Value.Element ?? member.Value;
        return member.Has(Traits.ForEditors) || slot is ActorSlot
            || (slot.Shape is { } inner && seen.Add(inner) && inner.Members.Any(part => IsUnpublished(part, seen)));
    }

    private static object[] ThatHave(Taken taken)
    {
        var all = Shapes.ObjectsOf(taken.Whole).Select(found => found.Value).Where(value => taken.Member.Of(value) is not null);
        Assert.NotEmpty(all);
        return [.. all.Take(Most)];
    }

    /// <summary>Objects that have the member, each with one that differs from it there and nowhere else.</summary>
    private static (object One, object Other)[] ThatDiffer(Taken taken)
    {
        var all = Array.ConvertAll(ThatHave(taken), one => (One: one, Other: Changed(one)));
        Assert.All(all, pair => Assert.NotEqual(pair.One, pair.Other));
        return all;

        object Changed(object one) => taken.With(one, taken.Member, AnotherValue(taken.Whole, taken.Member, one));
    }

    /// <summary>A value that another object has for a member, and this one has not; null where others have none.</summary>
    private static object? AnotherValue(Shape shape, Member member, object value) =>
        Shapes.ObjectsOf(shape).Select(found => member.Of(found.Value)).First(other => !Taken.AreSame(member, member.Of(value), other));

    /// <summary>A member in which another side can change the object without contradicting, and what it becomes there.</summary>
    private static (Member Member, object? Now)? Elsewhere(Taken taken, object value) => Others(taken)
        .Where(other => other.Value is not FormatSlot && !(other.Has(Traits.Together) && taken.Member.Has(Traits.Together)))
        .Select(other => ((Member, object?)?)(other, AnotherValue(taken.Whole, other, value)))
        .LastOrDefault();

    private static IEnumerable<Member> Others(Taken taken) => taken.Whole.Members.Where(other => other != taken.Member);

    private static string TextOf(Shape shape, object value) => new ObjectNode(shape, value).Text;

    private sealed class Visits : ReferenceWalker
    {
        private readonly List<(string At, object To)> _all = [];

        public static List<(string At, object To)> To(Shape shape, object value)
        {
            var walker = new Visits();
            shape.WalkAny(value, walker);
            return walker._all;
        }

        public override void Reference(Id to, ItemKinds fits) => _all.Add((At, (to, fits)));

        public override void Actor(Actor actor) => _all.Add((At, actor));
    }
}
