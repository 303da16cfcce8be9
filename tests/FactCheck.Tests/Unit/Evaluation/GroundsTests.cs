using FactCheck.Evaluation;
using FactCheck.Tests.Unit.Validation;
using static FactCheck.Tests.Unit.Evaluation.Matter;

namespace FactCheck.Tests.Unit.Evaluation;

public class GroundsTests
{
    private static readonly Actor Engineers = new Actor.Unnamed { Label = "two engineers", Of = "company", Count = 2 };

    /// <summary>One claim set for each sentence that grounds can have.</summary>
    private static readonly (string Name, ClaimSet Set)[] Sets =
    [
        ("Nothing but the allegation", Bare),
        ("Background", Bare with { Allegations = [Bare.Allegations[0] with { Against = [] }] }),
        ("Several makers, outlets that repeat, a common link", Made(Making("paper-0404", "agency", "lab"), Making("paper-0406", "agency", Engineers).As(Modality.Suspected), Making("wire-0405", "company").As(Modality.Asked))),
        ("Makers that are not told apart", Made(Making("paper-0404", "company"), Making("wire-0405", Engineers))),
        ("Reporters who have it from each other", Made(Making("paper-0406", "agency"), Making("wire-0405", "paper"))),
        ("Nobody asserts it", Made(Making("paper-0404").As(Modality.Possible))),
        ("Supported and attacked, contested, defeated, retracted, without origin, interested, and context", Bare.With(
            For("seen", "lab", "court"), For("log", "lab").Disclosed(), For("own", "paper"), For("unsourced"), For("first", "rival").Attacking("second"), For("second", "court").Attacking("first"),
            Against("denied", "company", "worker"), Against("doubt", "rival") with { Bears = [new() { On = ["mistaken"], As = BearingKind.Attacks }] }, Against("mistaken", "court"),
            Against("retracted") with { Cites = [new() { Source = "taken-back" }] }, Against("aside", "lab") with { Bears = [new() { On = ["claim"], As = BearingKind.Contextualises }] })),
        ("Supported too little", Bare.With(For("seen", "lab"), Against("denied", "company"))),
        ("Disputed, since contested evidence would be enough", Bare.With(For("log", "lab").Disclosed().Attacking("other-log"), Against("other-log", "court").Disclosed().Attacking("log"))),
        ("Insufficient, defeated and contested by several", Bare.With(
            For("seen", "lab"), For("log", "lab"), For("third", "rival").Attacking("fourth", "fifth"), For("fourth", "court").Attacking("third"), For("fifth", "lab").Attacking("third"),
            Against("doubt", "court") with { Bears = [new() { On = ["log"], As = BearingKind.Attacks }] }, Against("other-doubt", "rival") with { Bears = [new() { On = ["log"], As = BearingKind.Attacks }] })),
        ("Refuted", Bare.With(Against("seen", "lab", "court"))),
        ("Confirmed, and answered otherwise before", Bare.With(
            Says("no", "company", Point(AnswerKind.Denial, Coverage.Full)) with { Issued = "2031-04-05" },
            Says("yes", new Actor.Jointly(["company", "worker"]), Point(AnswerKind.Confirmation, Coverage.Full), Point(AnswerKind.Objection, general: true)))),
        ("Answered before it was made", Bare.With(Says("no", "company", Point(AnswerKind.Denial)) with { Issued = "2031-04-02" })),
        ("Answered on the day", Bare.With(Says("no", "company", Point(AnswerKind.Denial)) with { Issued = "2031-04-04" })),
        ("Answered by name, and otherwise in general", Bare.With(
            Says("no", "company", Point(AnswerKind.Denial, Coverage.Full, general: true), Point(AnswerKind.Objection, general: true)) with { Issued = "2031-04-05", Form = ResponseForm.Statement },
            Says("yes", "company", Point(AnswerKind.PartialConfirmation, Coverage.Partial)))),
        ("Asked and answered, without the answer", Bare.With(Asked("q", "company", RequestOutcome.Answered))),
        ("Asked", Bare.With(Asked("q", "company", RequestOutcome.DidNotRespond), Asked("p", "worker", RequestOutcome.DidNotRespond))),
        ("Confirmed by one of two", Bare.With(Says("yes", "company", Point(AnswerKind.Confirmation, Coverage.Full))) with { Allegations = [Bare.Allegations[0] with { Against = ["company", "rival"] }] }),
        ("Taken back by one of two, and made in a source that was retracted", Bare with
        {
            Allegations = [Claim("claim", Making("paper-0404"), Making("taken-back")) with { Withdrawn = new() { On = "2031-04-08", By = "paper", Why = "It was wrong." } }],
        }),
        ("Withdrawn", Bare with { Allegations = [Bare.Allegations[0] with { Withdrawn = new() { On = "2031-04-08", By = "paper", Why = "It was wrong." } }] }),
    ];

    [Fact]
    public void What_the_grounds_say_is_approved()
    {
        var text = string.Join('\n', Sets.Select(set => $"## {set.Name}\n{EvaluationText.Of(set.Set.Validate().Evaluate())}"));
        Snapshot.MatchText($"{text}\n## The clean claim set\n{EvaluationText.Of(Clean.Set.Validate().Evaluate())}", options: new() { Name = "Grounds" });
    }

    [Fact]
    public void Grounds_name_only_what_is_in_the_claim_set()
    {
        foreach (var set in Sets.Select(each => each.Set.Validate()))
            foreach (var ground in set.Evaluate().Allegations.SelectMany(allegation => allegation.Grounds))
                Assert.All(ground.Items, id => Assert.True(set.TryGet(id, out _)));
    }

    [Fact]
    public void Every_status_and_every_consideration_is_among_the_sets()
    {
        var claims = Sets.Select(set => set.Set.Evaluated()).ToArray();
        Assert.Equal(Enum.GetValues<EvidenceStatus>(), claims.Select(claim => claim.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<Consideration>(), claims.SelectMany(claim => claim.For.Items.Concat(claim.Against.Items)).Select(item => item.Consideration).Distinct().Order());
    }
}
