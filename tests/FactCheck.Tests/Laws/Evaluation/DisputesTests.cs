using FactCheck.Validation;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>That the laws of evaluation are tried on what makes them bite.</summary>
public class DisputesTests
{
    private const int Tried = 1_000;
    private const int LeastPercent = 3;

    [Fact]
    public void A_dispute_has_no_diagnostics() =>
        Assert.All(Enumerable.Range(0, Tried), seed => Assert.Empty(Validator.Validate(Disputes.Make(seed)).Diagnostics));

    [Fact]
    public void A_seed_gives_the_same_dispute_again()
    {
        Assert.Equal(Disputes.Make(7), Disputes.Make(7));
        Assert.NotEqual(Disputes.Make(7), Disputes.Make(8));
    }

    [Fact]
    public void Whatever_the_definitions_tell_apart_is_in_some_of_every_hundred_disputes()
    {
        var occurring = Law.Sample(Law.Disputes, Tried).SelectMany(set => new Reach(set.Validate()).Occurring()).CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shares = Reach.Expected.Select(name => (Name: name, Percent: 100.0 * occurring.GetValueOrDefault(name) / Tried)).OrderBy(share => share.Percent).ToArray();
        Assert.True(Array.TrueForAll(shares, share => share.Percent >= LeastPercent), string.Join('\n', shares.Select(share => FormattableString.Invariant($"{share.Percent,5:0.0} % {share.Name}"))));
        Assert.Empty(occurring.Keys.Except(Reach.Expected, StringComparer.Ordinal));
    }
}
