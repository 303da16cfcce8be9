namespace FactCheck.Tests.Unit;

public class ExcerptTests
{
    private static readonly ValidClaimSet Harbour = ClaimSetFile.Load(Repository.PathOf("seeds", "harbour-water.claims.json"));
    private static readonly ValidClaimSet Kaspersky = ClaimSetFile.Load(Repository.PathOf("seeds", "kaspersky-2017.claims.json"));

    [Fact]
    public void The_excerpt_about_all_there_is_is_the_claim_set_itself() => Assert.Same(Harbour, Harbour.ExcerptAbout("night-discharge"));

    [Fact]
    public void The_excerpt_about_nothing_has_no_items() => Assert.Empty(Harbour.ExcerptAbout().ClaimSet.Items);

    [Fact]
    public void Every_allegation_of_the_seed_stands_in_its_excerpt_as_in_the_whole()
    {
        var whole = Kaspersky.Evaluate();
        foreach (var allegation in whole.Allegations)
        {
            var excerpt = Kaspersky.ExcerptAbout(allegation.Id);
            Assert.True(excerpt.ClaimSet.Items.Count() < Kaspersky.ClaimSet.Items.Count());
            Assert.Equal(allegation.ToString(), excerpt.Evaluate()[allegation.Id].ToString());
        }
    }

    [Fact]
    public void An_excerpt_keeps_what_an_allegation_is_a_particular_case_of_and_what_was_answered_to_that()
    {
        var particular = Kaspersky.Allegations.First(allegation => Kaspersky.GeneralOf(allegation.Id).Any(general => !Kaspersky.AnswersTo(general).IsEmpty));
        var excerpt = Kaspersky.ExcerptAbout(particular.Id);
        Assert.Equal(Kaspersky.GeneralOf(particular.Id).AsEnumerable(), excerpt.GeneralOf(particular.Id).AsEnumerable());
        Assert.Equal(Kaspersky.AnswersOfAccused(particular.Id).Length, excerpt.AnswersOfAccused(particular.Id).Length);
    }

    [Fact]
    public void What_is_not_there_is_told()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Harbour.ExcerptAbout("day-discharge"));
        Assert.Equal("claim set harbour-water-2031 has no item 'day-discharge'.", exception.Message);
        Assert.Throws<InvalidCastException>(() => Harbour.ExcerptAbout("pump-log"));
    }
}
