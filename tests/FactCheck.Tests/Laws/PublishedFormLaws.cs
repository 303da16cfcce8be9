using FactCheck.Evaluation;
using FactCheck.Provenance;
using FactCheck.Validation;

namespace FactCheck.Tests.Laws;

/// <summary>That nothing is stronger in what is published than it is for editors, where people spoke on deep background.</summary>
public class PublishedFormLaws
{
    private const int Tried = 2_000;

    [Fact]
    public void No_number_and_no_status_is_above_that_for_editors()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Law.Holds(Law.Disputes, (set, random) => Holds(DeepBackground.In(set, random), random, seen), Tried);
        foreach (var set in Law.Written)
            Holds(DeepBackground.In(set, new Random(1)), new Random(1), seen);
        var least = Law.IsBrief ? 0 : 12;
        foreach (var what in (string[])
        [
            "deep background among makers", "deep background among origins of evidence", "nobody else behind an item",
            "Supported → Supported", "Refuted → Refuted", "Disputed → Disputed", "Supported → Insufficient", "Refuted → Insufficient",
            "Supported → Disputed", "Refuted → Disputed", "Disputed → Insufficient", "fewer makers", "fewer origins",
            "less for it", "less against it",
        ])
            Assert.True(
                seen.GetValueOrDefault(what) >= least,
                $"The law was hardly tried on: {what}\n" + string.Join('\n', seen.OrderBy(each => each.Key)));
    }

    private static void Holds(ClaimSet set, Random random, Dictionary<string, int> seen)
    {
        if (!Validator.Validate(set).TryGetClaimSet(out var whole))
            return;
        var published = whole.ForPublication();
        Holds(whole, published, seen);
        var day = new DateOnly(2016 + random.Next(3), 1 + random.Next(12), 1);
        Holds(whole.AsOf(day), published.AsOf(day), seen);
    }

    private static void Holds(ValidClaimSet whole, ValidClaimSet published, Dictionary<string, int> seen)
    {
        foreach (var policy in (EvaluationPolicy[])[EvaluationPolicy.Newsroom, EvaluationPolicy.AnyEvidence])
        {
            var (editors, shown) = (whole.Evaluate(policy), published.Evaluate(policy));
            Assert.Equal(editors.Allegations.Select(each => each.Id), shown.Allegations.Select(each => each.Id));
            foreach (var (one, other) in editors.Allegations.Zip(shown.Allegations))
            {
                IsNotAbove(one, other);
                Note(one, other, shown.Tracing, seen);
            }
            foreach (var item in published.ClaimSet.Items.Where(item => item is not (Party or Source)))
                Assert.InRange(shown.Tracing.Of(item.Id).Origins.Number, 0, editors.Tracing.Of(item.Id).Origins.Number);
        }
    }

    private static void IsNotAbove(AllegationEvaluation editors, AllegationEvaluation shown)
    {
        var (most, numbers) = (editors.Origins, shown.Origins);
        Assert.InRange(numbers.Carriers, 0, most.Carriers);
        Assert.InRange(numbers.Origins, 0, most.Origins);
        Assert.InRange(numbers.Makers, 0, most.Makers);
        Assert.InRange(numbers.EvidenceFor, 0, most.EvidenceFor);
        Assert.InRange(numbers.EvidenceAgainst, 0, most.EvidenceAgainst);
        Assert.True(most.IsDocumented || !numbers.IsDocumented);
        Assert.True(most.IsConfirmedByAccused || !numbers.IsConfirmedByAccused);
        Assert.Empty(shown.Confirmations.Select(Place).Except(editors.Confirmations.Select(Place)));
        Assert.Empty(Counting(shown.For).Except(Counting(editors.For)));
        Assert.Empty(Counting(shown.Against).Except(Counting(editors.Against)));
        foreach (var (one, other) in editors.Answer.Parties.Zip(shown.Answer.Parties))
            Assert.True(one.IsAnswered || !other.IsAnswered);
        Assert.Contains(editors.Status, NotBelow(shown.Status));
    }

    /// <summary>
    /// Supported and refuted are what editors see. Disputed is what editors see as disputed or decided. What was withdrawn stays so.
    /// </summary>
    private static EvidenceStatus[] NotBelow(EvidenceStatus shown)
    {
        EvidenceStatus[] decided = [EvidenceStatus.Supported, EvidenceStatus.Refuted];
        return shown switch
        {
            EvidenceStatus.Supported or EvidenceStatus.Refuted => [shown],
            EvidenceStatus.Disputed => [shown, .. decided],
            EvidenceStatus.Insufficient => [shown, EvidenceStatus.Disputed, .. decided],
            EvidenceStatus.NoEvidenceRecorded => [shown, EvidenceStatus.Supported],
            _ => Enum.GetValues<EvidenceStatus>(),
        };
    }

    private static (Id, Point) Place(Answer answer) => (answer.Response.Id, answer.Point with { Cites = [], Note = null, Ext = null });

    private static IEnumerable<Id> Counting(EvidenceSide side) =>
        side.Items.Where(item => item.Consideration == Consideration.Counts).Select(item => item.Evidence.Id);

    private static void Note(AllegationEvaluation editors, AllegationEvaluation shown, SourceTracing tracing, Dictionary<string, int> seen)
    {
        var origins = shown.For.Items.Concat(shown.Against.Items).Select(item => tracing.Of(item.Evidence.Id).Origins.All).ToArray();
        Saw($"{editors.Status} → {shown.Status}");
        if (shown.Makers.All.Any(IsHidden))
            Saw("deep background among makers");
        if (origins.Any(of => of.Any(IsHidden)))
            Saw("deep background among origins of evidence");
        if (origins.Any(of => !of.IsEmpty && of.All(IsHidden)))
            Saw("nobody else behind an item");
        if (shown.Origins.Makers < editors.Origins.Makers)
            Saw("fewer makers");
        if (shown.Origins.Origins < editors.Origins.Origins)
            Saw("fewer origins");
        if (shown.Origins.EvidenceFor < editors.Origins.EvidenceFor)
            Saw("less for it");
        if (shown.Origins.EvidenceAgainst < editors.Origins.EvidenceAgainst)
            Saw("less against it");

        void Saw(string what) => seen[what] = seen.GetValueOrDefault(what) + 1;
    }

    private static bool IsHidden(Origin origin) => origin.Actor.ToString()!.Contains("not attributed ", StringComparison.Ordinal);
}
