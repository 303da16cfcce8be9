namespace FactCheck.Tests.Unit.Seeds;

public class SeedReadmeTests
{
    private static readonly string[] Parts = File.ReadAllText(Repository.PathOf("seeds", "README.md")).Split("## Advice that remains");

    private static readonly string Advice = Parts[1];

    [Fact]
    public void Each_advice_that_remains_is_explained_and_no_other()
    {
        var path = Repository.PathOf("seeds", "kaspersky-2017.claims.json");
        Assert.True(ClaimSetFile.TryLoad(path, out var set, out var findings));
        var explained = Advice.Split('\n').Where(line => line.StartsWith("| FC", StringComparison.Ordinal)).Select(line => line[2..8]).Distinct();
        Assert.Equal(findings.Select(finding => finding.Code).Distinct().Order(), explained.Order());
        foreach (var finding in findings.Where(finding => finding.Code is "FC2001" or "FC2010" or "FC2026" or "FC2029" or "FC2030"))
            Assert.Contains($"`{ItemAt(set, finding.Pointer)}`", Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_advice_that_remains_on_an_invented_set_is_explained_and_no_other()
    {
        var invented = SeedFiles.Names.Where(name => name != "kaspersky-2017").ToArray();
        var found = from name in invented
                    from code in ClaimSetFile.Load(SeedFiles.PathOf(name)).CheckPractice().Select(finding => finding.Code).Distinct()
                    select $"{code} {name}";
        var explained = from line in Parts[2].Split('\n')
                        where line.StartsWith("| FC", StringComparison.Ordinal)
                        let sets = line.Split('|')[2].Trim()
                        from name in sets == "all of them" ? invented : sets.Split(", ").Select(name => name.Trim('`'))
                        select $"{line[2..8]} {name}";
        Assert.Equal(found.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_counts_are_those_of_the_set()
    {
        var set = ClaimSetFile.Load(Repository.PathOf("seeds", "kaspersky-2017.claims.json"));
        var readme = File.ReadAllText(Repository.PathOf("seeds", "README.md")).ReplaceLineEndings(" ");
        var accusing = set.Allegations.Count(allegation => !allegation.Against.IsEmpty);
        Assert.Contains(
            $"{set.Allegations.Length} allegations ({accusing} of them accuse somebody, {set.Allegations.Length - accusing} are background), "
            + $"{set.Responses.Length} responses with {set.Responses.Sum(response => response.Points.Length)} points, {set.Requests.Length} request, "
            + $"{set.Developments.Length} developments, {set.Evidence.Length} items of evidence, {set.Parties.Length} parties, {set.Sources.Length} sources",
            readme,
            StringComparison.Ordinal);
        var citations = set.Citations.ToArray();
        Assert.Contains($"{citations.Length} citations with {citations.Sum(place => place.Citation.Quotes.Length)} quotations", readme, StringComparison.Ordinal);
    }

    private static Id ItemAt(ValidClaimSet set, string pointer) => pointer.Split('/') switch
    {
        [_, "allegations", var index, ..] => set.Allegations[int.Parse(index, null)].Id,
        [_, "developments", var index, ..] => set.Developments[int.Parse(index, null)].Id,
        [_, "responses", var index, ..] => set.Responses[int.Parse(index, null)].Id,
        _ => throw new InvalidDataException($"Explain findings at {pointer} as well."),
    };
}
