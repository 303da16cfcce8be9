namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>How origins, makers and carriers are counted.</summary>
public abstract class OriginLaws : LawsOfReading
{
    private static readonly Modality[] NobodysOwn = [Modality.Possible, Modality.Asked, Modality.Presupposed];

    [Fact]
    public void A_fear_a_question_and_a_presupposition_make_no_makers_and_move_no_status() => HoldsForDisputes((set, random) =>
    {
        var allegation = random.Of(set.Allegations).Id;
        var changed = WithSource(set.ClaimSet);
        var making = new Making { Source = NewSource, Via = [Anybody(set, random)], Modality = random.Of(NobodysOwn) };
        changed = changed with { Allegations = Replaced(changed.Allegations, allegation, one => one with { Cites = one.Cites.Add(making) }) };
        Agree(set, changed, picture => $"{picture.Statuses}\n{string.Join('\n', picture.Allegations.OrderBy(one => one.Id).Select(one => one.Makers))}");
        Assert.Equal(Reading.Read(set, Threshold.Newsroom).Of(allegation).Carriers + 1, Read(changed, Threshold.Newsroom).Of(allegation).Carriers);
    });

    [Fact]
    public void What_is_only_feared_asked_or_presupposed_has_no_maker() => HoldsForDisputes((set, random) =>
    {
        var feared = set.ClaimSet with { Allegations = Changed(set.Allegations, allegation => allegation with { Cites = [.. Changed(allegation.Cites, making => making with { Modality = random.Of(NobodysOwn) }).Distinct()] }) };
        Assert.All(Read(feared, Threshold.Newsroom).Allegations, picture => Assert.Equal(0, picture.Makers));
    });

    [Fact]
    public void What_is_asserted_or_suspected_has_a_maker_and_at_most_one_for_each_making() => HoldsForDisputes((set, _) =>
    {
        foreach (var allegation in set.Allegations)
        {
            var own = allegation.Cites.Count(making => making.Modality is Modality.Asserted or Modality.Suspected);
            Assert.InRange(Reading.Read(set, Threshold.Newsroom).Of(allegation.Id).Makers, Math.Min(own, 1), own);
        }
    });

    [Fact]
    public void Another_making_never_lowers_the_number_of_makers_or_carriers() => HoldsForDisputes((set, random) =>
    {
        var allegation = random.Of(set.Allegations).Id;
        var changed = WithSource(set.ClaimSet);
        var making = new Making { Source = NewSource, Via = [Anybody(set, random)], Modality = Modality.Asserted };
        changed = changed with { Allegations = Replaced(changed.Allegations, allegation, one => one with { Cites = one.Cites.Add(making) }) };
        var (before, after) = (Reading.Read(set, Threshold.Newsroom).Of(allegation), Read(changed, Threshold.Newsroom).Of(allegation));
        Assert.InRange(after.Makers, before.Makers, before.Makers + 1);
        Assert.Equal(before.Carriers + 1, after.Carriers);
    });

    [Fact]
    public void Another_citation_never_lowers_the_number_of_origins_of_an_item() => HoldsForDisputes((set, random) =>
    {
        if (set.Evidence.IsEmpty)
            return;
        var item = random.Of(set.Evidence).Id;
        var changed = WithSource(set.ClaimSet);
        changed = changed with { Evidence = Replaced(changed.Evidence, item, one => one with { Cites = one.Cites.Add(new() { Source = NewSource, Via = [Anybody(set, random)] }) }) };
        var (before, after) = (Reading.Read(set, Threshold.Newsroom).OfEvidence(item), Read(changed, Threshold.Newsroom).OfEvidence(item));
        Assert.InRange(after.Origins, Math.Max(1, before.Origins), before.Origins + 1);
        Assert.Equal(before.Carriers + 1, after.Carriers);
    });

    [Fact]
    public void Any_number_of_carriers_of_one_partys_words_are_one_origin() => HoldsForDisputes((set, random) =>
    {
        var party = random.Of(set.Parties).Id;
        var once = WithSource(set.ClaimSet);
        var repeated = once with
        {
            Allegations = Changed(set.Allegations, allegation => allegation with { Cites = [.. once.Sources.Where(source => source.Publisher != party).Select(source => new Making { Source = source.Id, Via = [party], Modality = Modality.Asserted })] }),
        };
        Assert.All(Read(repeated, Threshold.Newsroom).Allegations, picture => Assert.Equal(1, picture.Makers));
    });

    [Fact]
    public void A_body_its_members_and_its_officials_without_a_name_are_one_origin() => HoldsForDisputes((set, _) =>
    {
        foreach (var member in set.Parties)
            foreach (var body in member.MemberOf)
                Assert.Equal(1, MakersOf(set, member.Id, body, new Actor.Unnamed { Label = "officials", Of = body }, new Actor.Unnamed { Label = "somebody", Of = body }));
    });

    [Fact]
    public void The_same_label_is_another_origin_where_another_reporter_uses_it() => HoldsForDisputes((set, _) =>
    {
        var label = new Actor.Unnamed { Label = "a person who knows", Count = 2 };
        var again = new Actor.Unnamed { Label = label.Label, Terms = AttributionTerms.Background };
        var (one, other) = (set.Parties[0].Id, set.Parties[^1].Id);
        Assert.Equal(1, MakersOf(set, label, again));
        Assert.Equal(one == other ? 1 : 2, MakersOf(set, [[one, label], [other, label]]));
    });

    [Fact]
    public void Several_together_are_one_origin_and_none_of_them_is_told_apart_from_all() => HoldsForDisputes((set, _) =>
    {
        if (set.Parties.Length < 2)
            return;
        var (one, other) = (set.Parties[0].Id, set.Parties[1].Id);
        Assert.Equal(1, MakersOf(set, new Actor.Jointly([one, other]), new Actor.Jointly([other, one])));
        Assert.Equal(1, MakersOf(set, new Actor.Jointly([one, other]), one));
    });

    /// <summary>The number of makers where these are whom an allegation comes from, all of them through the same carrier.</summary>
    private int MakersOf(ValidClaimSet set, params Actor[] origins) => MakersOf(set, [.. origins.Select(origin => (Actor[])[origin])]);

    private int MakersOf(ValidClaimSet set, Actor[][] chains)
    {
        var changed = WithSource(set.ClaimSet);
        var allegation = set.Allegations[0].Id;
        var makings = chains.Select((chain, i) => new Making { Source = NewSource, Via = [.. chain], Locator = $"page {i}", Modality = Modality.Asserted });
        return Read(changed with { Allegations = Replaced(changed.Allegations, allegation, one => one with { Cites = [.. makings] }) }, Threshold.Newsroom).Of(allegation).Makers;
    }
}
