using System.Globalization;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>Where the page is narrow a row is a block, and each cell says its column: the style says it once for a table, so that no cell carries it.</summary>
internal static class ColumnStyle
{
    public static string ClassOf(Table table) => $"of-{string.Concat(table.Key.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'))}";

    /// <summary>The rules for all tables of a page.</summary>
    public static string Of(OverDays page)
    {
        var style = new StringBuilder();
        foreach (var table in Tables(page.Elements).DistinctBy(ClassOf, StringComparer.Ordinal))
            for (var i = 0; i < table.Columns.Array.Length; i++)
                style.Append(CultureInfo.InvariantCulture, $".{ClassOf(table)} tbody :nth-child({i + 1}):is(th, td)::before {{ content: \"{Escaped(table.Columns.Array[i])}\"; }}\n");
        return style.Length == 0 ? "" : $"@media (max-width: 44rem) {{\n{style}}}\n";
    }

    private static IEnumerable<Table> Tables(IReadOnlyList<Element> elements) =>
        elements.SelectMany(element => element.Part is Table table ? [table] : element.Part is Section ? Tables(element.Lists[0].All) : []);

    /// <summary>All but letters and digits as codes, so that a style cannot be left.</summary>
    private static string Escaped(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x6}")));
}
