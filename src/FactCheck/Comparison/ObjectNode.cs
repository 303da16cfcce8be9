using System.Collections.Immutable;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>An object of the format by its members. That of an item is taken apart only when somebody looks into it.</summary>
internal sealed class ObjectNode : Node
{
    private static readonly string[] ById = ["id"];

    private static readonly Dictionary<Type, string[]> KeyMembers = new()
    {
        [typeof(Citation)] = ["source", "quotes"],
        [typeof(Making)] = ["source", "quotes"],
        [typeof(Point)] = ["to", "kind"],
        [typeof(Relation)] = ["kind", "to"],
        [typeof(Bearing)] = ["on"],
        [typeof(Correction)] = ["on", "kind"],
        [typeof(Reliability)] = ["on"],
        [typeof(Due)] = ["what"],
        [typeof(Change)] = ["on", "what"],
    };

    private ImmutableArray<Node?> _members;
    private string? _text;

    public ObjectNode(Shape shape, ImmutableArray<Node?> members) => (Shape, _members) = (shape, members);

    public ObjectNode(Shape shape, Item item) => (Shape, Item) = (shape, item);

    public Shape Shape { get; }

    /// <summary>The item that the object was made of; null where it was not made of one, or changed.</summary>
    public Item? Item { get; }

    /// <summary>The values of the members in the order of the shape; null where one is absent.</summary>
    public ImmutableArray<Node?> Members => _members.IsDefault ? _members = ItemNodes.MembersOf(Item!, Shape) : _members;

    public override string Text => _text ??= $"{{{string.Join(',', Shape.Members.Zip(Members).Where(pair => pair.Second is not null).Select(pair => Named(pair.First.Encoded, pair.Second!)))}}}";

    public override string Key => Item is { } item ? $"\"{item.Id}\"" : string.Join('\n', KeyMembers.GetValueOrDefault(Shape.Type, ById).Select(name => At(name)?.Text));

    public Node? At(string name) => Members[Shape.IndexOf(name, 0)];

    /// <summary>The object with these members alone.</summary>
    public ObjectNode Only(int[] members) => new(Shape, [.. Members.Select((member, i) => Array.IndexOf(members, i) < 0 ? null : member)]);

    public ObjectNode With(string name, Node? value) => new(Shape, Members.SetItem(Shape.IndexOf(name, 0), value));

    private protected override bool IsSame(Node other) => other is ObjectNode node && ReferenceEquals(Shape, node.Shape) && (Item is { } item && node.Item is { } otherItem
        ? item.Equals(otherItem)
        : Members.Zip(node.Members).All(pair => AreSame(pair.First, pair.Second)));
}
