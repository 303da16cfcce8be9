using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Practice;

namespace FactCheck.Tests.Unit.Practice;

public class OwnRuleTests
{
    [Fact]
    public void A_rule_of_ones_own_does_not_take_a_code_of_the_library() =>
        Assert.Throws<ArgumentException>(() => PracticePolicy.Default.With(new Rule("FC2099", evaluation => [])));

    [Fact]
    public void A_finding_about_a_copy_of_an_item_stands_at_the_item()
    {
        var policy = PracticePolicy.Default.With(new Rule("BH001", evaluation => [new(evaluation.ClaimSet.Allegations[0] with { Note = "a copy" }, "/statement", "Say when.")]));
        var found = PracticeCheck.Check(Examples.Harbour.Validate(), policy);
        Assert.Equal("/allegations/0/statement", Assert.Single(found, diagnostic => diagnostic.Code == "BH001").Pointer);
    }

    [Fact]
    public void A_finding_about_an_item_of_another_claim_set_is_the_programmers_mistake()
    {
        var stranger = Examples.Harbour.Allegations[0] with { Id = "stranger" };
        var policy = PracticePolicy.Default.With(new Rule("BH001", evaluation => [new(stranger, "", "Who is this?")]));
        Assert.Throws<ArgumentException>(() => PracticeCheck.Check(Examples.Harbour.Validate(), policy));
    }

    [Fact]
    public void Where_a_finding_stands_is_a_JSON_Pointer() =>
        Assert.Throws<ArgumentException>(() => new Finding(null, "title", "Something."));

    [Fact]
    public void A_message_that_repeats_a_text_shows_what_could_not_be_seen()
    {
        var policy = PracticePolicy.Default.With(new Rule("BH001", evaluation => [new(null, "", "Said \u202egnorw\u2028.")]));
        var line = Assert.Single(PracticeCheck.Check(Examples.Harbour.Validate(), policy), diagnostic => diagnostic.Code == "BH001").ToString();
        Assert.Contains(@"Said \u202egnorw\u2028.", line, StringComparison.Ordinal);
    }

    private sealed class Rule(string code, Func<ClaimSetEvaluation, IEnumerable<Finding>> check) : IPracticeRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new() { Code = code, Name = "OwnRule", Severity = Severity.Info, Remedy = "Ask the desk." };

        public IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) => check(evaluation);
    }
}
