using System.Text.Json;

namespace FactCheck.Testing;

/// <summary>
/// The facts of one item, from its JSON: a member or an element of a list is a line, what is within it are lines beneath. What has no form of its own here has the
/// general one, so that no member can be forgotten.
/// </summary>
internal sealed class FactsMarkdown(MarkdownLines lines)
{
    // How one element of a list is called. What is not here is called as its list.
    private static readonly Dictionary<string, string> Singulars = new(StringComparer.Ordinal)
    {
        ["aliases"] = "alias",
        ["authors"] = "author",
        ["corrections"] = "correction",
        ["points"] = "point",
        ["labels"] = "label",
        ["changes"] = "change",
        ["items"] = "item",
    };

    // What an object is known by stands on its line, and the rest beneath.
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["reliability"] = "grade",
        ["corrections"] = "kind",
        ["points"] = "kind",
        ["due"] = "what",
        ["changes"] = "on",
        ["withdrawn"] = "on",
    };

    /// <summary>The members of an object, but for some.</summary>
    public void Members(int depth, JsonElement owner, params ReadOnlySpan<string> but)
    {
        foreach (var member in owner.EnumerateObject())
            if (!but.Contains(member.Name))
                Member(depth, member.Name, member.Value);
    }

    private void Member(int depth, string name, JsonElement value)
    {
        if (name == "ext")
            Stored(depth, value);
        else if (value.ValueKind == JsonValueKind.Array)
            foreach (var element in value.EnumerateArray())
                One(depth, name, element);
        else
            One(depth, name, value);
    }

    private void One(int depth, string name, JsonElement value)
    {
        var label = Singulars.GetValueOrDefault(name, name);
        if (name == "cites")
            Citation(depth, value);
        else if (value.ValueKind == JsonValueKind.String)
            lines.Fact(depth, label, value.GetString()!);
        else if (value.ValueKind != JsonValueKind.Object)
            lines.Line(depth, $"{label}: {value.GetRawText()}");
        else if (ActorMarkdown.IsActor(value))
            lines.Line(depth, $"{label}: {ActorMarkdown.Of(value)}");
        else if (name == "relations")
            lines.Line(depth, $"{value.GetProperty("kind").GetString()}: {value.GetProperty("to").GetString()}");
        else if (name == "bears")
            lines.Line(depth, $"{value.GetProperty("as").GetString()}: {string.Join(", ", value.GetProperty("on").EnumerateArray().Select(id => id.GetString()))}");
        else
            Within(depth, name, label, value);
    }

    private void Within(int depth, string name, string label, JsonElement value)
    {
        if (Keys.TryGetValue(name, out var key))
            lines.Fact(depth, label, value.GetProperty(key).GetString()!);
        else
            lines.Line(depth, $"{label}:");
        Members(depth + 1, value, key ?? "");
    }

    private void Citation(int depth, JsonElement citation)
    {
        var how = citation.TryGetProperty("modality", out var modality) ? modality.GetString() : "cited";
        var chain = citation.TryGetProperty("via", out var via) ? $", via {string.Join(" ← ", via.EnumerateArray().Select(ActorMarkdown.Of))}" : "";
        lines.Line(depth, $"{how} in {citation.GetProperty("source").GetString()}{chain}");
        if (citation.TryGetProperty("quotes", out var quotes))
            Quotations(depth, quotes);
        Members(depth + 1, citation, "source", "quotes", "via", "modality");
    }

    private void Quotations(int depth, JsonElement quotes)
    {
        var isFirst = true;
        foreach (var quote in quotes.EnumerateArray())
        {
            if (!isFirst)
                lines.Quotation(depth, "");
            isFirst = false;
            if (quote.ValueKind == JsonValueKind.String)
                lines.Quotation(depth, $"“{SnapshotText.Escape(quote.GetString()!)}”");
            else
                foreach (var part in quote.EnumerateObject())
                    lines.Quotation(depth, $"{(part.Name == "exact" ? "" : $"{part.Name} ")}“{SnapshotText.Escape(part.Value.GetString()!)}”");
        }
    }

    /// <summary>What another program stores: a member a line, as JSON.</summary>
    private void Stored(int depth, JsonElement stored)
    {
        var isEmpty = true;
        foreach (var member in stored.EnumerateObject())
        {
            isEmpty = false;
            lines.Line(depth, $"ext {SnapshotText.Quote(member.Name)}: {SnapshotText.Escape(SnapshotJson.Compact(member.Value))}");
        }
        if (isEmpty)
            lines.Line(depth, "ext: {}");
    }
}
