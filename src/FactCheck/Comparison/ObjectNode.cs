using System.Collections.Immutable;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>An object of the format by its members. It is taken apart only when somebody looks into it.</summary>
internal sealed class ObjectNode : Node
{
    private ImmutableArray<Node?> _members;
    private object? _value;
    private string? _text;

    public ObjectNode(Shape shape, ImmutableArray<Node?> members) => (Shape, _members) = (shape, members);

    public ObjectNode(Shape shape, object value) => (Shape, _value) = (shape, value);

    public Shape Shape { get; }

    /// <summary>The item that the object is; null where it is none.</summary>
    public Item? Item => Shape.IsItem ? (Item)Value : null;

    /// <summary>The object itself, made of its members where these were changed.</summary>
    public object Value => _value ??= Shape.Make([.. Shape.Members.Zip(_members, (member, node) => node?.ValueFor(member.Value))]);

    /// <summary>The values of the members in the order of the shape; null where one is absent.</summary>
    public ImmutableArray<Node?> Members =>
        _members.IsDefault ? _members = [.. Shape.Members.Select(member => Of(member, member.Of(_value!)))] : _members;

    public override string Text =>
        _text ??= $"{{{string.Join(',', Shape.Members.Zip(Members).Where(pair => pair.Second is not null).Select(pair => Named(pair.First.Encoded, pair.Second!)))}}}";

    public override string Key => Item is { } item ? item.Id.Value : string.Join('\n', Shape.Keys.Select(member => At(member)?.Text));

    public Node? At(Member member) => Members[member.Index];

    public override object ValueFor(Slot slot) => Value;

    /// <summary>The object with these members alone.</summary>
    public ObjectNode Only(int[] members) => new(Shape, [.. Members.Select((member, i) => Array.IndexOf(members, i) < 0 ? null : member)]);

    public ObjectNode With(Member member, Node? value) => new(Shape, Members.SetItem(member.Index, value));

    private protected override bool IsSame(Node other) => other is ObjectNode node && ReferenceEquals(Shape, node.Shape)
        && (_value is not null && node._value is not null
            ? _value.Equals(node._value)
            : Members.Zip(node.Members).All(pair => AreSame(pair.First, pair.Second)));
}
