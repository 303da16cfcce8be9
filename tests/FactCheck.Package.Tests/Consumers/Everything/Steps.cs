using FactCheck;
using FactCheck.Argumentation;
using FactCheck.Chronology;
using FactCheck.Comparison;
using FactCheck.Quotation;

// The steps that a claim set can be put through beside evaluating and reporting it.
internal static class Steps
{
    public static void PrintDays(ValidClaimSet set)
    {
        var chronicle = new Chronicle(set);
        foreach (var entry in chronicle.Timeline)
            Console.WriteLine($"{entry}; {entry.Lane}; {string.Join(", ", entry.Sources)}");
        foreach (var day in chronicle.Days)
            Console.WriteLine($"{day:O}: {chronicle.AsOf(day).Allegations.Length} allegations; possibly known too: {string.Join(", ", chronicle.PossiblyKnown(day))}");
    }

    // The whole beside what is for publication, what has to do with one allegation, and nothing.
    public static void PrintDifferences(ValidClaimSet set)
    {
        ValidClaimSet[] others = [set.ForPublication(), set.ExcerptAbout([.. set.Allegations.Take(1).Select(allegation => allegation.Id)]), set.ExcerptAbout([])];
        foreach (var other in others)
        {
            var difference = set.DifferenceTo(other);
            Console.WriteLine($"{difference}\nleads from the one to the other: {difference.ApplyTo(set.ClaimSet) == other.ClaimSet}");
        }
    }

    // A change in each that the other does not touch, and one that both make differently.
    public static void PrintMerge(ClaimSet claimSet)
    {
        var clean = ClaimSetMerge.Merge(claimSet, claimSet with { Title = "Another title" }, claimSet with { Language = "de" });
        Console.WriteLine($"{clean.IsClean}: {clean.ClaimSet.Title}, {clean.ClaimSet.Language}");
        var conflict = ClaimSetMerge.Merge(claimSet, claimSet with { Title = "Ours" }, claimSet with { Title = "Theirs" });
        Console.WriteLine($"{conflict.IsClean}: {conflict}");
        Console.WriteLine(conflict.ClaimSet.Fingerprint());
    }

    // Texts that carry every second quotation of each source.
    public static void PrintTexts(string file, ValidClaimSet set)
    {
        var texts = SourceTexts.From(set.Citations.GroupBy(place => place.Citation.Source).ToDictionary(
            source => source.Key,
            source => string.Join("\n\n", source.SelectMany(place => place.Citation.Quotes).Select(quote => quote.Exact).Where((_, i) => i % 2 == 0))));
        foreach (var finding in ClaimSetFile.Locate(file, set.CheckQuotations(texts).Diagnostics))
            Console.WriteLine(finding);
        foreach (var statement in set.FindReusedStatements(texts, new() { MinWords = 3 }).Statements)
            Console.WriteLine($"{statement.Words} words in {string.Join(", ", statement.Places.Select(place => place.Source))}: {statement.Text}");
    }

    // The first defends the second against the third; the last two attack each other.
    public static void PrintArguments()
    {
        var framework = new ArgumentationFramework(5, [new(0, 2), new(2, 1), new(3, 4), new(4, 3)]);
        var labelling = framework.GroundedLabelling();
        Console.WriteLine($"{string.Join(", ", Enumerable.Range(0, 5).Select(argument => labelling[argument]))}; the certificate holds: {GroundedCertificate.Holds(framework, labelling)}");
    }
}
