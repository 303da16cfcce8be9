namespace FactCheck.Package.Tests;

/// <summary>Compares what a page shows with what is printed.</summary>
internal static class Shown
{
    /// <summary>Fails unless what is shown was printed, part by part in its order; … stands for what the page leaves out.</summary>
    /// <param name="shown">What the page shows.</param>
    /// <param name="printed">What was printed.</param>
    /// <param name="place">Where it is shown, for the message.</param>
    public static void Match(string shown, string printed, string place)
    {
        if (!shown.Contains('…', StringComparison.Ordinal))
        {
            Assert.True(shown.TrimEnd('\n') == printed.TrimEnd('\n'), $"{place} shows\n{shown}\nand this is printed:\n{printed}");
            return;
        }
        var at = 0;
        var text = $"\n{printed.Trim('\n')}\n";
        foreach (var part in shown.Split('…').Select(part => part.Trim('\n')).Where(part => part.Length > 0))
        {
            var found = text.IndexOf($"\n{part}\n", at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{place} shows\n{part}\nwhich is not printed, or not in this place:\n{printed}");
            Assert.True(at > 0 || found == 0 || shown.StartsWith('…'), $"{place} begins with\n{part}\nand this is printed before it:\n{printed}");
            at = found + part.Length + 1;
        }
        Assert.True(at == text.Length - 1 || shown.TrimEnd('\n').EndsWith('…'), $"{place} does not end with …, and more is printed after what it shows:\n{printed}");
    }
}
