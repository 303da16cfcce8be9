using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Where a document is drawn on before it is published, the record says how that came: a leak, an embargo, a draft.</summary>
internal sealed class DrawnOnBeforePublished()
    : RecordRule("FC2024", Severity.Warning, "Say in the citation's \"note\" how they came to have it, or mend the date that is wrong; a draft is a source of its own.")
{
    protected override IEnumerable<Finding> Check(ValidClaimSet set)
    {
        foreach (var place in set.Citations)
        {
            if (place.Citation.Note is not null || set.Get<Source>(place.Citation.Source) is not { Published: { } published } source)
                continue;
            for (var i = 0; i < place.Citation.Via.Length; i++)
                foreach (var work in place.Citation.Via[i].Works().Select(set.Get<Source>))
                    if (work.Published is { } later && published.IsCertainlyBefore(later))
                        yield return new(
                            place.Item,
                            $"{place.At}/via/{i}",
                            $"'{work.Id}' was published on {later}, and '{source.Id}' drew on it on {published}.");
        }
    }
}
