using System.Text;
using System.Text.Json;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Keeps conflicts in <c>ext</c> of the item that they are in.</summary>
internal static class ConflictNotes
{
    /// <summary>What may be nested in an extension, less what a note puts around a value.</summary>
    private const int MaxDepth = 40;

    /// <summary>The item, or the claim set, with the conflicts noted behind those that are noted already.</summary>
    public static ObjectNode AddTo(ObjectNode node, IReadOnlyCollection<PendingConflict> conflicts)
    {
        if (conflicts.Count == 0)
            return node;
        var stored = node.Shape.Extension!;
        var entries = Node.ElementsOf(node.At(stored));
        var before = entries.OfType<Node.Entry>().FirstOrDefault(entry => entry.Key == MergeConflict.ExtensionMember);
        var noted = before?.Content is null or Node.List ? Node.ElementsOf(before?.Content) : [before.Content];
        var notes = conflicts.Select(conflict => new Node.Stored(Note(conflict))).Where(note => !noted.Any(other => Node.AreSame(note, other)));
        var all = new Node.Entry(MergeConflict.ExtensionMember, new Node.List([.. noted, .. notes]));
        return node.With(stored, new Node.List(before is null ? entries.Add(all) : entries.Replace(before, all), stored.Value));
    }

    private static string Note(PendingConflict conflict)
    {
        var isWhole = conflict.IsOfItem;
        (string Name, string? Json)[] members =
        [
            ("at", Quoted(conflict.Pointer)),
            ("conflict", Quoted(DataWords.Of(conflict.Kind))),
            ("was", isWhole ? null : Shallow(conflict.Ancestor)),
            ("stands", isWhole ? null : Shallow(conflict.Standing)),
            ("other", Shallow(conflict.Other)),
        ];
        return $"{{{string.Join(',', members.Where(member => member.Json is not null).Select(member => $"\"{member.Name}\":{member.Json}"))}}}";
    }

    /// <summary>The value; as a text that holds it where it is nested so deep that the extension could not be read.</summary>
    private static string? Shallow(Node? value)
    {
        if (value is null)
            return null;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.Text), new JsonReaderOptions { MaxDepth = 1_000 });
        while (reader.Read())
            if (reader.CurrentDepth >= MaxDepth)
                return Quoted(value.Text);
        return value.Text;
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, CanonicalEncoder.Instance)}\"";
}
