using FactCheck.Testing;
using FactCheck.Tests.Approvals;
using VerifyTests;

namespace FactCheck.Verify.Tests;

/// <summary>What a verification would compare, told by the stand-in for Verify: the adapter is compiled and called, whether or not Verify restores.</summary>
public sealed class ConversionTests
{
    private static readonly ValidClaimSet Harbour = ClaimSetFile.Load(Repository.PathOf("seeds", "harbour-water.claims.json"));

    static ConversionTests() => VerifyFactCheck.Initialize();

    public static TheoryData<object, ClaimSetSnapshot> Snapshots()
    {
        var earlier = Harbour.AsOf(new(2031, 4, 3));
        return new()
        {
            { Harbour, ClaimSetSnapshot.Of(Harbour) },
            { Harbour.Evaluate(), ClaimSetSnapshot.Of(Harbour.Evaluate()) },
            { earlier.DifferenceTo(Harbour), ClaimSetSnapshot.Of(earlier.DifferenceTo(Harbour)) },
            { earlier.Evaluate().DifferenceTo(Harbour.Evaluate()), ClaimSetSnapshot.Of(earlier.Evaluate().DifferenceTo(Harbour.Evaluate())) },
        };
    }

    [Theory]
    [MemberData(nameof(Snapshots), DisableDiscoveryEnumeration = true)]
    public void Each_thing_becomes_the_text_of_its_snapshot(object thing, ClaimSetSnapshot snapshot) =>
        Assert.Equal([("md", snapshot.Markdown), ("json", snapshot.Json)], Files(thing, new()));

    [Fact]
    public void Options_of_a_verification_are_those_of_the_snapshot()
    {
        var options = new SnapshotOptions { AsOf = new(2031, 4, 3), Form = SnapshotForm.Markdown };
        var settings = new VerifySettings();
        settings.UseSnapshotOptions(options);
        Assert.Equal([("md", ClaimSetSnapshot.Of(Harbour, options).Markdown)], Files(Harbour, settings));
        Assert.NotEqual(ClaimSetSnapshot.Of(Harbour).Markdown, ClaimSetSnapshot.Of(Harbour, options).Markdown);
        Assert.Equal(Files(Harbour, settings), Files(Harbour, new SettingsTask(new()).UseSnapshotOptions(options).CurrentSettings));
    }

    [Fact]
    public void The_files_that_Verify_compares_are_true_also_where_Verify_is_not()
    {
        Snapshot.Match(Harbour, Beside("Claim_set"));
        Snapshot.Match(Harbour.Evaluate(), Beside("Evaluation"));
        Snapshot.Match(Harbour, Beside("As_of_a_day") with { AsOf = new(2031, 4, 3) });

        var set = (Harbour.ClaimSet with { Sources = [.. Harbour.Sources.Select(source => source with { Url = "https://herald.example/tmp/herald-0404" })] }).Validate();
        Snapshot.Match(set, Beside("An_address_that_looks_like_a_path_of_this_machine"));

        static SnapshotOptions Beside(string test) => new() { Folder = "../AgainstVerify", Name = $"PluginTests.{test}" };
    }

    [Fact]
    public void The_files_of_the_example_are_true_also_where_Verify_is_not()
    {
        Snapshot.Match(Harbour, new() { Folder = "../AgainstVerify", Name = "HarbourWaterTests.The_record" });
        Snapshot.Match(Harbour.Evaluate(), new() { Folder = "../AgainstVerify", Name = "HarbourWaterTests.How_it_stood_on_3_April", AsOf = new(2031, 4, 3) });
    }

    [Fact]
    public void A_difference_cannot_be_chosen_from_like_a_claim_set()
    {
        var settings = new VerifySettings();
        settings.UseSnapshotOptions(new() { AsOf = new(2031, 4, 3) });
        Assert.Throws<ArgumentException>(() => Files(Harbour.DifferenceTo(Harbour), settings));
        Assert.Throws<ArgumentException>(() => Files(Harbour.Evaluate().DifferenceTo(Harbour.Evaluate()), settings));
    }

    [Fact]
    public void The_public_API_is_the_approved_one() => Snapshot.MatchText(ApiText.Of(typeof(VerifyFactCheck).Assembly), options: new() { Name = "PublicApi" });

    [Fact]
    public void It_is_initialised_once()
    {
        Assert.True(VerifyFactCheck.Initialized);
        Assert.Throws<InvalidOperationException>(VerifyFactCheck.Initialize);
    }

    [Fact]
    public void Verify_finds_it_by_its_name()
    {
        Assert.Equal("Verify.FactCheck", typeof(VerifyFactCheck).Assembly.GetName().Name);
        Assert.Equal("VerifyTests.VerifyFactCheck", typeof(VerifyFactCheck).FullName);
    }

    private static (string Extension, string Text)[] Files(object thing, VerifySettings settings)
    {
        var conversion = VerifierSettings.Convert(thing, settings);
        Assert.Null(conversion.Info);
        return [.. conversion.Targets.Select(target => (target.Extension, target.StringBuilderData.ToString()))];
    }
}
