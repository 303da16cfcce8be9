using System.Collections.Immutable;

namespace FactCheck.Tool.Tests;

/// <summary>A difference for the public says of nobody who spoke on deep background who they are.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Seed = "seeds/off-the-record.claims.json";
    private static readonly Actor.Unnamed Deep = new() { Label = "zqx the head of maintenance", Count = 97, Terms = AttributionTerms.DeepBackground };
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("label")]
    [InlineData("of")]
    [InlineData("by")]
    [InlineData("removed")]
    [InlineData("party")]
    public void It_has_neither_label_nor_number_nor_body(string way)
    {
        var changed = _folder.Write("changed.claims.json", Changed(way).ToJson());
        foreach (var format in (string[])["text", "json", "markdown"])
            foreach (var (first, second) in new[] { (Seed, changed), (changed, Seed) })
            {
                var told = Command.Run("diff", first, second, "--format", format).Output.Replace(changed, "changed", StringComparison.Ordinal);
                foreach (var secret in (string[])["took part", "zqx", "97"])
                    Assert.DoesNotContain(secret, told, StringComparison.Ordinal);
                if (way is not "removed")
                    Assert.Contains("zqx", Command.Run("diff", first, second, "--format", format, "--editorial").Output, StringComparison.Ordinal);
            }
    }

    [Fact]
    public void Between_two_days_of_one_file_whoever_is_not_named_has_the_same_number()
    {
        var seed = ClaimSetFile.Load(Repository.PathOf(Seed)).ClaimSet;
        var later = new Making { Source = "lanth-test", Via = [Deep], Modality = Modality.Asked };
        var set = _folder.Write("a.claims.json", First(seed, seed.Allegations[0].Cites.Insert(0, later)).ToJson());
        var told = Command.Run("diff", set, "--from", "2037-03-04").Output;
        Assert.Contains("Allegation fault-known", told, StringComparison.Ordinal);
        Assert.DoesNotContain("via", told.Replace(", via ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static ClaimSet Changed(string way)
    {
        var seed = ClaimSetFile.Load(Repository.PathOf(Seed)).ClaimSet;
        var body = seed with { Parties = [.. seed.Parties, new() { Id = "zqx-body", Kind = PartyKind.Company, Name = "zqx Works" }] };
        return way switch
        {
            "label" => Via(seed, Deep),
            "of" => Via(body, Deep with { Of = "zqx-body" }),
            "by" => body with { Responses = [body.Responses[0] with { By = Deep with { Of = "zqx-body" } }] },
            "party" => body,
            _ => First(seed, seed.Allegations[0].Cites.RemoveAt(1)),
        };
    }

    private static ClaimSet Via(ClaimSet set, Actor actor)
    {
        var cites = set.Allegations[0].Cites;
        return First(set, cites.SetItem(1, cites[1] with { Via = [actor] }));
    }

    private static ClaimSet First(ClaimSet set, ImmutableArray<Making> cites) =>
        set with { Allegations = set.Allegations.SetItem(0, set.Allegations[0] with { Cites = cites }) };
}
