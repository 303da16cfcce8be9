using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>One carrier is one source: coded twice it would count twice.</summary>
internal sealed class SourceCodedTwice()
    : RecordRule("FC2023", Severity.Warning, "Keep one of them, and let all citations name it; a text that another outlet republished is syndicated.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        var byUrl = new Dictionary<string, Source>(StringComparer.Ordinal);
        var byText = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in set.Sources)
        {
            if (source.Url is { } url && !byUrl.TryAdd(url, source))
                yield return new(source, "/url", $"'{byUrl[url].Id}' has the same address.");
            if (source is { Text: { } text, Originality: not Originality.Syndicated } && !byText.TryAdd(text.Sha256, source))
                yield return new(source, "/text/sha256", $"'{byText[text.Sha256].Id}' has the same text.");
        }
    }
}
