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
    public override object Value => _value ??= Shape.Make([.. _members.Select(node => node?.Value)]);

    /// <summary>The members that are not absent, in the order of the format.</summary>
    public IEnumerable<(Member Member, Node Value)> Present =>
        Shape.Members.Where(member => At(member) is not null).Select(member => (member, At(member)!));

    public override string Text => _text ??= InBraces(Present.Select(one => (one.Member.Encoded, one.Value)));

    public override string Key => Item is { } item ? item.Id.Value : string.Join('\n', Shape.Keys.Select(member => At(member)?.Text));

    private ImmutableArray<Node?> Members =>
        _members.IsDefault ? _members = [.. Shape.Members.Select(member => Of(member, member.Of(_value!)))] : _members;

    /// <summary>The value of a member; null where it is absent.</summary>
    public Node? At(Member member) => Members[member.Index];

    /// <summary>The object with these members alone.</summary>
    public ObjectNode Only(IEnumerable<Member> members) =>
        new(Shape, [.. Shape.Members.Select(member => members.Contains(member) ? At(member) : null)]);

    public ObjectNode With(Member member, Node? value) => new(Shape, Members.SetItem(member.Index, value));

    private protected override bool IsSame(Node other) => other is ObjectNode node && ReferenceEquals(Shape, node.Shape)
        && (_value is not null && node._value is not null
            ? _value.Equals(node._value)
            : Shape.Members.All(member => AreSame(At(member), node.At(member))));
}
