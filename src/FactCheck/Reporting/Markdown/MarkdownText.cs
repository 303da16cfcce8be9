using System.Globalization;
using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Reporting;

/// <summary>Text as CommonMark with the tables, links and strike-through of GitHub may have it: every character stands for itself, and none begins an element.</summary>
internal static class MarkdownText
{
    private const string Always = "\\`*_[]<>#|&~$^{}=+";

    /// <summary>Text that may stand anywhere on a line.</summary>
    public static string Escape(string text)
    {
        var visible = Visible.Text(text).Trim(' ');
        var escaped = new StringBuilder(visible.Length + 16);
        var marker = MarkerEnd(visible);
        for (var i = 0; i < visible.Length; i++)
        {
            if (i == marker || Always.Contains(visible[i]) || IsOfMore(visible, i))
                escaped.Append('\\');
            escaped.Append(visible[i]);
        }
        return escaped.ToString();
    }

    /// <summary>The parts of a line, each escaped; what stands between them is theirs.</summary>
    public static string Of(Line line)
    {
        if (line.Parts.Array.All(part => part is not Link))
            return Escape(Plain(line.Parts));
        var text = new StringBuilder();
        foreach (var part in line.Parts)
            text.Append(part is Link link && Address(link.Url) is { } url ? $"[{Escape(link.Text)}](<{url}>)" : Spaced(Plain([part])));
        return text.ToString().Trim(' ');
    }

    /// <summary>An address of http or https as it may stand between angle brackets; null for any other.</summary>
    public static string? Address(string url)
    {
        if (!url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return null;
        var address = new StringBuilder(url.Length);
        foreach (var rune in url.EnumerateRunes())
            if (rune.IsAscii && rune.Value > ' ' && rune.Value < 0x7F && !"<>\\`|\"".Contains((char)rune.Value))
                address.Append(rune.Value == '&' ? "&amp;" : rune.ToString());
            else
                foreach (var part in Encoding.UTF8.GetBytes(rune.ToString()))
                    address.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
        return address.ToString();
    }

    private static string Plain(Items<Inline> parts) => string.Concat(parts.Array.Select(part => part is Quoted ? $"“{part.Text}”" : part.Text));

    /// <summary>Spaces at the ends belong to the line.</summary>
    private static string Spaced(string text) => $"{(text.StartsWith(' ') ? " " : "")}{Escape(text)}{(text.EndsWith(' ') && text.Length > 1 ? " " : "")}";

    /// <summary>Where a line begins as an item of a list, a heading or a definition would: the place of the mark that makes it one; else -1.</summary>
    private static int MarkerEnd(string text)
    {
        if (text is ['-' or ':', ..])
            return 0;
        var end = 0;
        while (end < text.Length && end < 10 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end > 0 && end < text.Length && text[end] is '.' or ')' ? end : -1;
    }

    /// <summary>What turns text into a link by itself: "://", "www.", "mailto:", and the sign between name and host; and what some dialects take for the title of a work: two quotation marks.</summary>
    private static bool IsOfMore(string text, int i) => text[i] switch
    {
        ':' => i + 1 < text.Length && text[i + 1] != ' ',
        '@' => true,
        '"' => i + 1 < text.Length && text[i + 1] == '"',
        '.' => i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
