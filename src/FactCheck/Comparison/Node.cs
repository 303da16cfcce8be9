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

    /// <summary>Whether two values are the same; absent ones are.</summary>
    public static bool AreSame(Node? one, Node? other) => ReferenceEquals(one, other) || (one is not null && other is not null && one.IsSame(other));

    private protected abstract bool IsSame(Node other);

    /// <summary>A value that is compared as a whole.</summary>
    internal sealed class Whole(string text) : Node
    {
        public override string Text => text;

        private protected override bool IsSame(Node other) => other is Whole whole && string.Equals(text, whole.Text, StringComparison.Ordinal);
    }

    /// <summary>A member of <c>ext</c>, with its name.</summary>
    internal sealed class Entry(string name, Node value) : Node
    {
        public string Name => name;

        public Node Value => value;

        public override string Text => Named(JsonEncodedText.Encode(name, CanonicalEncoder.Instance), value);

        public override string Key => name;

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

        /// <summary>A list of the same sort; null where a list, which is absent when it is empty, would be.</summary>
        public List? With(ImmutableArray<Node> others) => others.IsEmpty && !isExtension ? null : new List(others, isExtension);

        private protected override bool IsSame(Node other) =>
            other is List list && elements.Length == list.Elements.Length && elements.Zip(list.Elements).All(pair => AreSame(pair.First, pair.Second));
    }

    private protected static string Named(JsonEncodedText name, Node value) => $"\"{name}\":{value.Text}";
}
