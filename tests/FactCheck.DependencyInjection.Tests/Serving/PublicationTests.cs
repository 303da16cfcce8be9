using FactCheck.DependencyInjection.Tests.Listening;

namespace FactCheck.DependencyInjection.Tests.Serving;

/// <summary>The short names give what may be published.</summary>
public sealed class PublicationTests : IDisposable
{
    private const string Note = "SECRET: ask the second engineer again.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_note_of_the_editors_is_under_the_longer_name_alone()
    {
        var path = _folder.Write("harbour.claims.json", Noted(Note));
        using var served = new Served(path);
        var first = served.Now;
        Assert.DoesNotContain("SECRET", first.ClaimSet.ClaimSet.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", first.Evaluation.ClaimSet.ClaimSet.ToJson(), StringComparison.Ordinal);
        Assert.Contains(Note, first.ClaimSetForEditors.ClaimSet.ToJson(), StringComparison.Ordinal);
        Assert.Same(first.ClaimSet, first.Evaluation.ClaimSet);
        Assert.Equal(first.ClaimSet.ClaimSet.Fingerprint(), first.Fingerprint);

        var second = await served.After(() => File.WriteAllText(path, Noted("SECRET, too.")));
        Assert.Equal(first.Fingerprint, second.Fingerprint);
        Assert.NotEqual(first.ClaimSetForEditors, second.ClaimSetForEditors);
    }

    [Fact]
    public void Advice_under_the_longer_name_is_on_the_whole_record()
    {
        using var served = new Served(Seed.Path("off-the-record"));
        var whole = ClaimSetFile.Load(Seed.Path("off-the-record"));
        var advice = ClaimSetFile.Locate(Seed.Path("off-the-record"), whole.CheckPractice());
        Assert.Equal(advice.AsEnumerable(), served.Now.DiagnosticsForEditors);
        Assert.NotEqual(whole.CheckPractice().Length, whole.ForPublication().CheckPractice().Length);
    }

    [Fact]
    public void Where_there_is_nothing_for_editors_alone_both_names_give_the_same_object()
    {
        using var served = new Served(Seed.Path("harbour-water"));
        Assert.Same(served.Now.ClaimSetForEditors.ForPublication(), served.Now.ClaimSet);
        Assert.Same(served.Now.ClaimSetForEditors, served.Now.ClaimSet);
    }

    [Fact]
    public void What_is_counted_for_operators_is_what_is_published()
    {
        var set = ClaimSetFile.Load(Seed.Path("harbour-water")).ClaimSet;
        var engineer = new Actor.Unnamed { Label = "an engineer", Terms = AttributionTerms.OffTheRecord };
        var secret = set.Allegations[0] with
        {
            Id = "off-the-record",
            Cites = [.. set.Allegations[0].Cites.Select(making => making with { Via = [engineer] })],
        };
        var text = (set with { Allegations = [.. set.Allegations, secret] }).ToJson();
        using var served = new Served(_folder.Write("harbour.claims.json", text));
        using var signals = new CollectedSignals(served.Services);
        Assert.Equal((1, 2), (served.Now.ClaimSet.Allegations.Length, served.Now.ClaimSetForEditors.Allegations.Length));
        signals.LookAtGauges();
        Assert.Equal(1, Assert.Single(signals.Of("factcheck.claim_set.allegations")).Value);
        Assert.Contains(served.Log.Entries, entry => entry.Message == "Claim set harbour loaded: 1 allegations, 1 responses");
    }

    private static string Noted(string note) => (ClaimSetFile.Load(Seed.Path("harbour-water")).ClaimSet with { Note = note }).ToJson();
}
