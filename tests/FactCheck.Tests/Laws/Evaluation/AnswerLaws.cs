namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>Who has answered, and who owes an answer.</summary>
public abstract class AnswerLaws : LawsOfReading
{
    [Fact]
    public void Background_owes_no_answer() => HoldsForDisputes((set, random) =>
    {
        var background = random.Of(set.Allegations).Id;
        var changed = set.ClaimSet with { Allegations = Replaced(set.Allegations, background, allegation => allegation with { Against = [] }) };
        var picture = Read(changed, Threshold.Newsroom).Of(background);
        Assert.Empty(picture.Answers);
        Assert.False(picture.IsUnanswered);
    });

    [Fact]
    public void Each_party_that_an_allegation_is_against_has_one_answer() => HoldsForDisputes((set, _) =>
    {
        foreach (var picture in Reading.Read(set, Threshold.Newsroom).Allegations)
        {
            Assert.Equal(set.Get<Allegation>(picture.Id).Against.Order(), picture.Answers.Select(answer => answer.Party).Order());
            Assert.Equal(picture.Answers.Any(answer => answer.Manner is Manner.Asked or Manner.NotRecordedAsAsked), picture.IsUnanswered);
        }
    });

    [Fact]
    public void Nothing_that_a_general_denial_covers_is_unanswered() => HoldsForDisputes((set, random) =>
    {
        var denied = random.Of(set.Allegations).Id;
        var picture = Read(WithDenials(set, denied, set.Get<Allegation>(denied).Against, general: true), Threshold.Newsroom);
        Assert.False(picture.Of(denied).IsUnanswered);
        Assert.All(picture.Of(denied).Answers, answer => Assert.Contains(answer.Manner, (Manner[])[Manner.ToThisPoint, Manner.InGeneral]));
    });

    [Fact]
    public void A_denial_of_an_allegation_answers_in_general_whatever_specialises_it_however_far() => HoldsForDisputes((set, _) =>
    {
        foreach (var general in set.Allegations)
        {
            var picture = Read(WithDenials(set, general.Id, set.Parties.Select(party => party.Id), general: false), Threshold.Newsroom);
            foreach (var particular in set.Allegations.Where(allegation => Specialises(set, allegation, general.Id)))
            {
                Assert.False(picture.Of(particular.Id).IsUnanswered);
                Assert.All(picture.Of(particular.Id).Answers, answer => Assert.Contains(answer.Points, point => point.InGeneral));
            }
        }
    });

    [Fact]
    public void What_nobody_has_said_is_asked_or_not_recorded_as_asked() => HoldsForDisputes((set, _) =>
    {
        var silent = Read(Pruned.To(set.ClaimSet, item => item is not Response), Threshold.Newsroom);
        foreach (var answer in silent.Allegations.SelectMany(picture => picture.Answers))
        {
            Assert.Contains(answer.Manner, (Manner[])[Manner.Asked, Manner.NotRecordedAsAsked]);
            Assert.Equal(answer.Manner == Manner.Asked, answer.Outcomes.Any());
        }
    });

    [Fact]
    public void Another_response_never_makes_an_allegation_unanswered() => HoldsForDisputes((set, random) =>
    {
        var picture = Reading.Read(set, Threshold.Newsroom);
        var more = Read(WithDenials(set, random.Of(set.Allegations).Id, [random.Of(set.Parties).Id], random.Next(2) == 0), Threshold.Newsroom);
        Assert.All(more.Allegations, later => Assert.True(picture.Of(later.Id).IsUnanswered || !later.IsUnanswered));
    });

    [Fact]
    public void A_policy_changes_no_answer() => HoldsForDisputes((set, _) => Assert.Equal(
        Reading.Read(set, Threshold.Newsroom).Allegations.SelectMany(picture => picture.Answers).Select(answer => answer.ToString()),
        Reading.Read(set, Threshold.AnyEvidence).Allegations.SelectMany(picture => picture.Answers).Select(answer => answer.ToString())));

    private static ClaimSet WithDenials(ValidClaimSet set, Id allegation, IEnumerable<Id> parties, bool general) => set.ClaimSet with
    {
        Responses =
        [
            .. set.Responses,
            .. from party in parties
               select new Response { Id = $"{party}-denies", By = party, Summary = "Says that it is not so.", Points = [new() { To = [allegation], General = general, Kind = AnswerKind.Denial }] },
        ],
    };

    private static bool Specialises(ValidClaimSet set, Allegation particular, Id general) => particular.Relations.Any(relation =>
        relation.Kind == RelationKind.Specialises && (relation.To == general || Specialises(set, set.Get<Allegation>(relation.To), general)));
}
