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
    public abstract object ValueFor(Slot slot);

    /// <summary>The value of a member; null where it is absent.</summary>
    public static Node? Of(Member member, object? value) => (value, member.Value) switch
    {
        (null, _) => null,
        (Extension extension, _) => OfExtension(extension),
        (_, { Element: { } element } list) when !member.Has(Traits.Sequence) => new List([.. list.ElementsOf(value).Select(one => Of(element, one))]),
        (_, var slot) => Of(slot, value),
    };

    private static Node Of(Slot slot, object value) => slot.Shape is { IsOneValue: false } shape ? new ObjectNode(shape, value) : new Whole(slot, value);

    /// <summary>What other programs store is JSON, and is told by its members. The conflicts that a merge noted there are told one by one.</summary>
    private static List OfExtension(Extension extension)
    {
        using var document = JsonDocument.Parse(extension.ToString(), new JsonDocumentOptions { MaxDepth = 1_000 });
        return new List([.. document.RootElement.EnumerateObject().Select(Entry.Of)], isExtension: true);
    }

    /// <summary>Whether two values are the same; absent ones are.</summary>
    public static bool AreSame(Node? one, Node? other) => ReferenceEquals(one, other) || (one is not null && other is not null && one.IsSame(other));

    private protected abstract bool IsSame(Node other);

    /// <summary>A value that is compared as a whole.</summary>
    internal sealed class Whole(Slot slot, object value) : Node
    {
        private string? _text;

        public Slot Slot => slot;

        public object Value => value;

        public override string Text => _text ??= slot.TextOf(value);

        public override object ValueFor(Slot slot) => value;

        private protected override bool IsSame(Node other) => other is Whole whole && slot.AreSame(value, whole.Value);
    }

    /// <summary>A piece of what another program stores.</summary>
    internal sealed class Stored(string json) : Node
    {
        public override string Text => json;

        public override object ValueFor(Slot slot) => throw new InvalidOperationException("What another program stores is a value only as a whole.");

        private protected override bool IsSame(Node other) => other is Stored stored && string.Equals(json, stored.Text, StringComparison.Ordinal);
    }

    /// <summary>A member of <c>ext</c>, with its name.</summary>
    internal sealed class Entry(string name, Node value) : Node
    {
        public string Name => name;

        public Node Value => value;

        public override string Text => Named(JsonEncodedText.Encode(name, CanonicalEncoder.Instance), value);

        public override string Key => name;

        public static Entry Of(JsonProperty property) => new(
            property.Name,
            property.NameEquals(MergeConflict.ExtensionMember) && property.Value.ValueKind == JsonValueKind.Array
                ? new List([.. property.Value.EnumerateArray().Select(element => new Stored(element.GetRawText()))])
                : new Stored(property.Value.GetRawText()));

        public override object ValueFor(Slot slot) => value.ValueFor(slot);

        private protected override bool IsSame(Node other) => other is Entry entry && name == entry.Name && AreSame(value, entry.Value);
    }

    /// <summary>A list whose elements are told by their keys; or <c>ext</c>, whose elements are its members.</summary>
    internal sealed class List(ImmutableArray<Node> elements, bool isExtension = false) : Node
    {
        public ImmutableArray<Node> Elements => elements;

        public bool IsExtension => isExtension;

        public override string Text
        {
            get
            {
                var inner = string.Join(',', elements.Select(element => element.Text));
                return isExtension ? $"{{{inner}}}" : $"[{inner}]";
            }
        }

        public override object ValueFor(Slot slot) =>
            isExtension ? ExtensionSlot.Parse(Text) : slot.ListOf(elements.Select(element => element.ValueFor(slot.Element!)));

        /// <summary>A list of the same sort; null where a list, which is absent when it is empty, would be.</summary>
        public List? With(ImmutableArray<Node> others) => others.IsEmpty && !isExtension ? null : new List(others, isExtension);

        private protected override bool IsSame(Node other) =>
            other is List list && elements.Length == list.Elements.Length && elements.Zip(list.Elements).All(pair => AreSame(pair.First, pair.Second));
    }

    private protected static string Named(JsonEncodedText name, Node value) => $"\"{name}\":{value.Text}";
}
