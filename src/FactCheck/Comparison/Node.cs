using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>A value of the format as comparison sees it: something whole, an object by its members, or a list by its elements. It cannot be changed.</summary>
internal abstract class Node
{
    /// <summary>The value as canonical JSON without white space.</summary>
    public abstract string Text { get; }

    /// <summary>What tells it from the other elements of a list, and stays when it is edited.</summary>
    public virtual string Key => Text;

    /// <summary>The value itself, as a member has it.</summary>
    public virtual object Value => throw new InvalidOperationException("What another program stores is a value only as a whole.");

    /// <summary>The value of a member; null where it is absent.</summary>
    public static Node? Of(Member member, object? value) => (value, member.Value) switch
    {
        (null, _) => null,
        (Extension extension, _) => OfExtension(extension),
        (_, { Element: { } element } list) when !member.Has(Traits.Sequence) =>
            new List([.. list.ElementsOf(value).Select(one => Of(element, one))], list),
        (_, var slot) => Of(slot, value),
    };

    private static Node Of(Slot slot, object value) => slot.Shape is { IsOneValue: false } shape ? new ObjectNode(shape, value) : new Whole(slot, value);

    /// <summary>What other programs store is JSON, and is told by its members. The conflicts that a merge noted there are told one by one.</summary>
    private static List OfExtension(Extension extension)
    {
        using var document = JsonDocument.Parse(extension.ToString(), new JsonDocumentOptions { MaxDepth = 1_000 });
        var members = document.RootElement.EnumerateObject();
        return new([.. members.Select(member => new Entry(member.Name, OfStored(member)))], ExtensionSlot.Instance);
    }

    private static Node OfStored(JsonProperty member) =>
        member is { Name: MergeConflict.ExtensionMember, Value.ValueKind: JsonValueKind.Array }
            ? new List([.. member.Value.EnumerateArray().Select(element => new Stored(element.GetRawText()))])
            : new Stored(member.Value.GetRawText());

    /// <summary>Whether two values are the same; absent ones are.</summary>
    public static bool AreSame(Node? one, Node? other) => ReferenceEquals(one, other) || (one is not null && other is not null && one.IsSame(other));

    /// <summary>
    /// Whether two values are told by elements. A list that is absent is an empty one; <c>ext</c> is told so where both have it, since each
    /// program has its own member there.
    /// </summary>
    public static bool AreLists(Node? one, Node? other) =>
        (one, other) is (List, List) or (List { IsExtension: false }, null) or (null, List { IsExtension: false });

    /// <summary>The elements of a list; none where it is absent.</summary>
    public static ImmutableArray<Node> ElementsOf(Node? list) => list is List { Elements: var elements } ? elements : [];

    private protected abstract bool IsSame(Node other);

    /// <summary>A value that is compared as a whole.</summary>
    internal sealed class Whole(Slot slot, object value) : Node
    {
        private string? _text;

        public Slot Slot => slot;

        public override object Value => value;

        public override string Text => _text ??= slot.TextOf(value);

        private protected override bool IsSame(Node other) => other is Whole whole && slot.AreSame(value, whole.Value);
    }

    /// <summary>A piece of what another program stores.</summary>
    internal sealed class Stored(string json) : Node
    {
        public override string Text => json;

        private protected override bool IsSame(Node other) => other is Stored stored && json == stored.Text;
    }

    /// <summary>A member of <c>ext</c>.</summary>
    internal sealed class Entry(string name, Node content) : Node
    {
        public Node Content => content;

        public override string Key => name;

        public override string Text => content.Text;

        private protected override bool IsSame(Node other) => other is Entry entry && name == entry.Key && AreSame(content, entry.Content);
    }

    /// <summary>A list whose elements are told by their keys; or <c>ext</c>, whose elements are its members.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="slot">What the list is in the format; null where it is within <c>ext</c>.</param>
    internal sealed class List(ImmutableArray<Node> elements, Slot? slot = null) : Node
    {
        public ImmutableArray<Node> Elements => elements;

        public bool IsExtension => slot is ExtensionSlot;

        public override string Text => IsExtension
            ? InBraces(elements.Select(entry => (JsonEncodedText.Encode(entry.Key, CanonicalEncoder.Instance), entry)))
            : $"[{string.Join(',', elements.Select(element => element.Text))}]";

        public override object Value => IsExtension ? ExtensionSlot.Parse(Text) : slot!.ListOf(elements.Select(element => element.Value));

        /// <summary>A list of the same sort; null where a list, which is absent when it is empty, would be.</summary>
        public List? With(ImmutableArray<Node> others) => others.IsEmpty && !IsExtension ? null : new(others, slot);

        private protected override bool IsSame(Node other) =>
            other is List list && elements.Length == list.Elements.Length && elements.Zip(list.Elements).All(pair => AreSame(pair.First, pair.Second));
    }

    private protected static string InBraces(IEnumerable<(JsonEncodedText Name, Node Value)> members) =>
        $"{{{string.Join(',', members.Select(member => $"\"{member.Name}\":{member.Value.Text}"))}}}";
}
