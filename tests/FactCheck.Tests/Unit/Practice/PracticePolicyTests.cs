using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Practice;
using FactCheck.Tests.Unit.Validation;

namespace FactCheck.Tests.Unit.Practice;

public class PracticePolicyTests
{
    private static readonly ValidClaimSet Unheard = Clean.Set.Request(it => it with { To = "harbour-water", On = null }).Validate();

    [Fact]
    public void Every_rule_is_silent_on_the_clean_set_and_on_the_empty_set()
    {
        Assert.Empty(Clean.Set.Validate().CheckPractice());
        Assert.Empty(Clean.Empty.Validate().CheckPractice());
    }

    [Fact]
    public void All_is_found_at_once_in_the_order_of_the_claim_set_with_the_severity_of_each_rule()
    {
        var found = PracticeCheck.Check(Unheard).Select(diagnostic => (diagnostic.Code, diagnostic.Severity, diagnostic.Pointer));
        Assert.Equal([("FC2001", Severity.Warning, "/allegations/4/against/0"), ("FC2010", Severity.Info, "/requests/0")], found);
    }

    [Fact]
    public void A_policy_without_a_rule_does_not_look_at_it() => Assert.Equal(["FC2010"], Codes(PracticePolicy.Default.Without("FC2001")), StringComparer.Ordinal);

    [Fact]
    public void A_rule_can_matter_more_or_less_and_comes_back_with_a_severity()
    {
        var policy = PracticePolicy.Default.Without("FC2001").With("FC2001", Severity.Error).With("FC2010", Severity.Warning);
        Assert.Equal([Severity.Error, Severity.Warning], PracticeCheck.Check(Unheard, policy).Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void A_policy_is_never_changed_by_what_is_made_of_it()
    {
        var policy = PracticePolicy.Default.With("FC2010", Severity.Error);
        _ = policy.Without("FC2010");
        _ = policy.With(new NamesAreShort());
        Assert.Equal(["FC2001", "FC2010"], Codes(policy), StringComparer.Ordinal);
        Assert.DoesNotContain(PracticePolicy.Default.Rules, rule => rule is NamesAreShort);
    }

    [Fact]
    public void A_rule_of_ones_own_finds_what_it_finds_beside_the_built_in_ones()
    {
        var policy = PracticePolicy.Default.With(new NamesAreShort());
        var set = Clean.Set.Party("river-office", it => it with { Name = "Office for the Rivers, the Bay and all that flows" }).Validate();
        Assert.Equal("/parties/5/name: info HOUSE1: The name has 49 characters. Use the name that people use.", Assert.Single(set.CheckPractice(policy)).ToString());
        Assert.Equal(Severity.Warning, Assert.Single(set.CheckPractice(policy.With("HOUSE1", Severity.Warning))).Severity);
        Assert.Empty(set.CheckPractice(policy.Without("HOUSE1")));
    }

    [Fact]
    public void Two_rules_cannot_have_one_code()
    {
        var exception = Assert.Throws<ArgumentException>(() => PracticePolicy.Default.With(new NamesAreShort()).With(new NamesAreShort()));
        Assert.StartsWith("There is a rule HOUSE1 already.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FC20O1", "No rule has the code 'FC20O1'. Did you mean 'FC2001'?")]
    [InlineData("fc2001", "No rule has the code 'fc2001'. Did you mean 'FC2001'?")]
    [InlineData("nonsense", "No rule has the code 'nonsense'. (")]
    public void An_unknown_code_is_refused_with_what_may_have_been_meant(string code, string message)
    {
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => PracticePolicy.Default.Without(code)).Message, StringComparison.Ordinal);
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => PracticePolicy.Default.With(code, Severity.Error)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Codes(PracticePolicy policy) => PracticeCheck.Check(Unheard, policy).Select(diagnostic => diagnostic.Code);

    /// <summary>A rule as somebody writes it for their own house.</summary>
    private sealed class NamesAreShort : IPracticeRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new() { Code = "HOUSE1", Name = nameof(NamesAreShort), Severity = Severity.Info, Remedy = "Use the name that people use." };

        public IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) =>
            from party in evaluation.ClaimSet.Parties
            where party.Name.Length > 40
            select new Finding(party, "/name", FormattableString.Invariant($"The name has {party.Name.Length} characters."));
    }
}
