using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace FactCheck.DependencyInjection.Tests.Strangers;

/// <summary>
/// A controller that takes <see cref="IClaimSets"/> is tested without a container and without files.
/// Nothing here is internal to the library.
/// </summary>
public class FrontPageTests
{
    private static readonly ClaimSet Noted = new() { Id = "harbour-water-2031", Title = "Harbour Water", Language = "en", Note = "SECRET" };

    private static readonly ValidClaimSet Empty = Noted.Validate();

    [Fact]
    public void The_front_page_shows_the_title()
    {
        var set = new ClaimSet { Id = "harbour-water-2031", Title = "Harbour Water", Language = "en" }.Validate();
        var page = new FrontPage(new FakeClaimSets(new ServedClaimSet("harbour-water", set)));
        Assert.Equal("Harbour Water: 0 allegations", page.Show("harbour-water"));
        Assert.Equal("Not found", page.Show("another"));
    }

    [Fact]
    public void What_is_made_without_a_container_keeps_what_is_for_editors_apart()
    {
        var served = new ServedClaimSet("harbour-water", Empty);
        Assert.Same(Empty, served.ClaimSetForEditors);
        Assert.Null(served.ClaimSet.ClaimSet.Note);
        Assert.Equal(Empty.ForPublication(), served.ClaimSet);
        Assert.Same(served.ClaimSet, served.Evaluation.ClaimSet);
        Assert.Equal(served.ClaimSet.ClaimSet.Fingerprint(), served.Fingerprint);
        Assert.Equal(EvaluationPolicy.Newsroom, served.Evaluation.Policy);
        var lenient = new ServedClaimSet("harbour-water", Empty, EvaluationPolicy.AnyEvidence);
        Assert.Equal(EvaluationPolicy.AnyEvidence, lenient.Evaluation.Policy);
        Assert.Equal((default, 0), (served.LoadedAt, served.Faults.Length));
    }

    [Fact]
    public void A_state_that_is_not_current_can_be_made_too()
    {
        var party = new Party { Id = "harbour-water", Kind = PartyKind.Company, Name = "Harbour Water plc" };
        var faults = Assert.Throws<ClaimSetException>(() => (Noted with { Parties = [party, party] }).Validate()).Diagnostics;
        var served = new ServedClaimSet("harbour-water", Empty) { LoadedAt = DateTimeOffset.UnixEpoch, Faults = faults };
        var page = new FrontPage(new FakeClaimSets(served));
        Assert.Equal("Harbour Water (being corrected): 0 allegations", page.Show("harbour-water"));
        Assert.Empty(new ServedClaimSet("harbour-water", Empty) { Faults = default }.Faults);
    }

    [Fact]
    public void The_advice_is_on_the_whole_record_with_pointers()
    {
        var set = ClaimSetFile.Load(Seed.Path("off-the-record"));
        var served = new ServedClaimSet("report", set);
        Assert.Equal(set.CheckPractice().AsEnumerable(), served.DiagnosticsForEditors);
        Assert.NotEmpty(served.DiagnosticsForEditors);
    }

    [Fact]
    public void Nothing_is_made_of_nothing()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new ServedClaimSet(null!, Empty)).ParamName);
        var e = Assert.Throws<ArgumentNullException>(() => new ServedClaimSet("harbour-water", null!));
        Assert.Equal("claimSetForEditors", e.ParamName);
    }

    private sealed class FrontPage(IClaimSets claimSets)
    {
        public string Show(string name) => claimSets.TryGet(name, out var served, out var faults)
            ? $"{served.ClaimSet.Title}{(faults.IsEmpty ? "" : " (being corrected)")}: {served.Evaluation.Allegations.Length} allegations"
            : "Not found";
    }

    private sealed class FakeClaimSets(ServedClaimSet served) : IClaimSets
    {
        public ImmutableArray<string> Names => [served.Name];

        public ServedClaimSet Get(string name) => TryGet(name, out var found, out _) ? found : throw new KeyNotFoundException();

        public bool TryGet(string name, [NotNullWhen(true)] out ServedClaimSet? found, out ImmutableArray<Diagnostic> faults)
        {
            (found, faults) = name == served.Name ? (served, served.Faults) : (null, []);
            return found is not null;
        }

        public IChangeToken Watch(string name) => NullChangeToken.Singleton;
    }
}
