using FactCheck.Evaluation;
using static FactCheck.Tests.Unit.Evaluation.Matter;

namespace FactCheck.Tests.Unit.Evaluation;

public class StatusTests
{
    [Fact]
    public void Without_evidence_no_evidence_is_recorded_whatever_is_answered() =>
        Assert.Equal(EvidenceStatus.NoEvidenceRecorded, Bare.With(Says("no", "company", Point(AnswerKind.Denial, Coverage.Full))).Evaluated().Status);

    [Fact]
    public void Context_is_no_evidence_for_or_against() =>
        Assert.Equal(EvidenceStatus.NoEvidenceRecorded, Bare.With(For("seen", "lab") with { Bears = [new() { On = ["claim"], As = BearingKind.Contextualises }] }).Evaluated().Status);

    [Fact]
    public void One_origin_is_insufficient_and_two_support() => Assert.Equal(
        (EvidenceStatus.Insufficient, EvidenceStatus.Supported),
        (Bare.With(For("seen", "lab"), For("seen-too", "lab")).Evaluated().Status, Bare.With(For("seen", "lab"), For("seen-too", "court")).Evaluated().Status));

    [Fact]
    public void Two_origins_of_one_item_are_enough() => Assert.Equal(EvidenceStatus.Supported, Bare.With(For("seen", "lab", "court")).Evaluated().Status);

    [Fact]
    public void Two_origins_against_it_refute() => Assert.Equal(EvidenceStatus.Refuted, Bare.With(Against("seen", "lab", "court")).Evaluated().Status);

    [Fact]
    public void One_origin_against_it_is_insufficient() => Assert.Equal(EvidenceStatus.Insufficient, Bare.With(Against("seen", "lab")).Evaluated().Status);

    [Fact]
    public void A_disclosed_primary_document_is_enough_for_a_side() => Assert.Equal(
        (EvidenceStatus.Supported, EvidenceStatus.Refuted),
        (Bare.With(For("log", "lab").Disclosed()).Evaluated().Status, Bare.With(Against("log", "lab").Disclosed()).Evaluated().Status));

    [Theory]
    [InlineData(EvidenceKind.Data, Disclosure.Public, EvidenceStatus.Supported)]
    [InlineData(EvidenceKind.Document, Disclosure.Described, EvidenceStatus.Insufficient)]
    [InlineData(EvidenceKind.Document, Disclosure.Undisclosed, EvidenceStatus.Insufficient)]
    [InlineData(EvidenceKind.Testimony, Disclosure.Public, EvidenceStatus.Insufficient)]
    public void Only_what_is_there_to_be_looked_at_is_a_disclosed_primary_document(EvidenceKind kind, Disclosure disclosed, EvidenceStatus expected) =>
        Assert.Equal(expected, Bare.With(For("log", "lab") with { Kind = kind, Disclosed = disclosed }).Evaluated().Status);

    [Fact]
    public void Evidence_that_reaches_on_both_sides_makes_it_disputed() =>
        Assert.Equal(EvidenceStatus.Disputed, Bare.With(For("log", "lab").Disclosed(), Against("seen", "lab", "court")).Evaluated().Status);

    [Fact]
    public void Contested_evidence_that_would_reach_makes_it_disputed()
    {
        var set = Bare.With(For("log", "lab").Disclosed().Attacking("other-log"), Against("other-log", "court").Disclosed().Attacking("log"));
        var claim = set.Evaluated();
        Assert.Equal((EvidenceStatus.Disputed, false, false), (claim.Status, claim.For.Reaches, claim.Against.Reaches));
    }

    [Fact]
    public void Contested_evidence_on_one_side_alone_disputes_nothing()
    {
        var doubt = Against("doubt", "court").Attacking("log") with { Bears = [new() { On = ["log"], As = BearingKind.Attacks }] };
        var log = For("log", "lab").Disclosed().Attacking("doubt");
        Assert.Equal(EvidenceStatus.Insufficient, Bare.With(log, doubt).Evaluated().Status);
    }

    [Fact]
    public void Defeated_evidence_reaches_nothing_and_defends_what_it_attacks_no_more()
    {
        var doubt = Against("doubt", "court") with { Bears = [new() { On = ["log"], As = BearingKind.Attacks }] };
        var reply = Against("reply", "rival") with { Bears = [new() { On = ["doubt"], As = BearingKind.Attacks }] };
        Assert.Equal(
            (EvidenceStatus.Insufficient, EvidenceStatus.Supported),
            (Bare.With(For("log", "lab").Disclosed(), doubt).Evaluated().Status, Bare.With(For("log", "lab").Disclosed(), doubt, reply).Evaluated().Status));
    }

    [Fact]
    public void What_was_taken_back_is_withdrawn_whatever_the_evidence()
    {
        var set = Bare.With(For("seen", "lab", "court")) with { Allegations = [Bare.Allegations[0] with { Withdrawn = new() { On = "2031-04-08", By = "paper", Why = "It was wrong." } }] };
        Assert.Equal(EvidenceStatus.Withdrawn, set.Evaluated().Status);
    }

    [Theory]
    [InlineData("company")]
    [InlineData("worker")]
    [InlineData("holding")]
    public void A_full_confirmation_by_one_of_the_accused_supports_under_every_policy(string by)
    {
        var claim = Bare.With(Says("yes", by, Point(AnswerKind.Confirmation, Coverage.Full))).Evaluated(new() { Name = "hard", Origins = 9, DocumentSuffices = false });
        Assert.Equal((EvidenceStatus.Supported, true), (claim.Status, claim.Origins.IsConfirmedByAccused));
        Assert.Equal(["yes"], claim.Confirmations.Select(point => point.Response.Id.Value));
    }

    [Fact]
    public void What_is_confirmed_and_refuted_is_disputed() =>
        Assert.Equal(EvidenceStatus.Disputed, Bare.With(Says("yes", "company", Point(AnswerKind.Confirmation, Coverage.Full)), Against("seen", "lab", "court")).Evaluated().Status);

    public static TheoryData<AnswerKind, Coverage?, bool, string> NoConfirmations => new()
    {
        { AnswerKind.Confirmation, Coverage.Partial, false, "company" },
        { AnswerKind.Confirmation, Coverage.Unreported, false, "company" },
        { AnswerKind.Confirmation, null, false, "company" },
        { AnswerKind.Confirmation, Coverage.Full, true, "company" },
        { AnswerKind.Confirmation, Coverage.Full, false, "rival" },
        { AnswerKind.PartialConfirmation, Coverage.Full, false, "company" },
        { AnswerKind.Clarification, Coverage.Full, false, "company" },
    };

    [Theory]
    [MemberData(nameof(NoConfirmations))]
    public void Nothing_less_than_a_full_confirmation_by_name_confirms(AnswerKind kind, Coverage? coverage, bool general, string by)
    {
        var claim = Bare.With(Says("yes", by, Point(kind, coverage, general: general))).Evaluated();
        Assert.Equal((EvidenceStatus.NoEvidenceRecorded, false, 0), (claim.Status, claim.Origins.IsConfirmedByAccused, claim.Confirmations.Length));
    }

    [Fact]
    public void A_confirmation_of_something_more_general_confirms_no_particular()
    {
        var set = Bare with { Allegations = [Claim("claim", Making("paper-0404")) with { Relations = [new() { Kind = RelationKind.Specialises, To = "wider" }] }, Claim("wider", Making("paper-0404"))] };
        Assert.Equal(EvidenceStatus.NoEvidenceRecorded, set.With(Says("yes", "company", Point(AnswerKind.Confirmation, Coverage.Full, "wider"))).Evaluated().Status);
    }
}
