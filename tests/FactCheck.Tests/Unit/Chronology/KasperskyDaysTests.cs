using FactCheck.Chronology;
using FactCheck.Tests.Unit.Seeds;

namespace FactCheck.Tests.Unit.Chronology;

/// <summary>
/// What could be known of the Kaspersky affair on three days. Two of the articles are dated to the year, one to the second half of it, the report of
/// the ban to on or after 13 September, and only the Fox report to the day, 16 September.
/// </summary>
public class KasperskyDaysTests
{
    private static readonly ValidClaimSet All = ClaimSetFile.Load(SeedFiles.PathOf("kaspersky-2017"));
    private static readonly Chronicle Chronicle = new(All);
    private static readonly DateOnly BeforeTheBan = new(2017, 6, 15);
    private static readonly DateOnly DayOfTheBan = new(2017, 9, 13);
    private static readonly DateOnly DayOfTheFoxReport = new(2017, 9, 16);

    [Fact]
    public void It_changes_on_four_days() =>
        Assert.Equal([new(2017, 1, 1), new(2017, 6, 1), DayOfTheBan, DayOfTheFoxReport], Chronicle.Days.AsEnumerable());

    [Theory]
    [InlineData("usa-bans", "the report of the ban cannot have been published")]
    [InlineData("us-ban", "nobody was banned")]
    [InlineData("backdoor-access", "only the report of the ban carries it")]
    [InlineData("link-to-fsb", "only the report of the ban and the Fox report carry it, though the second looks back to July")]
    [InlineData("documents-seen-by-mcclatchy", "it was told of in September")]
    [InlineData("senate-intelligence-hearing", "it was held in May, but only the report of the ban tells of it")]
    [InlineData("ek-offers-in-july", "it was made in July")]
    [InlineData("kl-statement-on-ban", "there was no ban to speak of")]
    [InlineData("best-buy-withdrawal", "it was in September")]
    [InlineData("officials-tied-to-kremlin", "only the Fox report carries it")]
    public void Before_the_ban_this_is_not_there(string id, string because) =>
        Assert.False(All.AsOf(BeforeTheBan).TryGet(id, out _), because);

    [Fact]
    public void Before_the_ban_the_products_are_a_risk_only_to_those_who_can_have_said_so() =>
        Assert.Equal(["fbi-interviews", "congress-asks"], All.AsOf(BeforeTheBan).Get<Allegation>("products-security-risk").Cites.Select(making => making.Source.Value));

    [Fact]
    public void Before_the_ban_a_particular_leads_only_to_what_was_alleged_by_then()
    {
        var then = All.AsOf(BeforeTheBan).Get<Allegation>("developed-technology-for-fsb");
        Assert.Equal(["closer-than-acknowledged"], then.Relations.Select(relation => relation.To.Value));
        Assert.Contains("link-to-fsb", All.Get<Allegation>("developed-technology-for-fsb").Relations.Select(relation => relation.To.Value));
    }

    [Fact]
    public void Before_the_ban_there_is_an_answer_already() =>
        Assert.Contains(All.AsOf(BeforeTheBan).AnswersTo("ties-to-russian-government"), answer => answer.Response.Id == "kl-no-ties-statement");

    [Fact]
    public void Before_the_ban_nothing_that_is_there_is_certain() =>
        Assert.Equal(
            All.AsOf(BeforeTheBan).ClaimSet.Items.Where(item => item is not (Party or Scale)).Select(item => item.Id),
            Chronicle.PossiblyKnown(BeforeTheBan));

    [Fact]
    public void On_the_day_of_the_ban_it_is_told_in_one_report()
    {
        var ban = All.AsOf(DayOfTheBan).Get<Development>("us-ban");
        Assert.Equal(["usa-bans"], ban.Cites.Select(citation => citation.Source.Value).Distinct());
        Assert.Equal(All.Get<Development>("us-ban").PremisedOn, ban.PremisedOn);
    }

    [Theory]
    [InlineData("kl-keeps-selling", "it was said on 14 September, in the Fox report")]
    [InlineData("invitation-to-testify", "it was sent on 14 September")]
    [InlineData("you-can-trust-us", "it was published on 16 September")]
    [InlineData("best-buy-withdrawal", "it had happened, but only the Fox report tells of it")]
    [InlineData("documents-seen-by-mcclatchy", "only the Fox report tells of it")]
    public void On_the_day_of_the_ban_this_is_not_there_yet(string id, string because) =>
        Assert.False(All.AsOf(DayOfTheBan).TryGet(id, out _), because);

    [Theory]
    [InlineData("ek-offers-in-july")]
    [InlineData("senate-intelligence-hearing")]
    [InlineData("kl-statement-on-ban")]
    [InlineData("link-to-fsb")]
    public void On_the_day_of_the_ban_its_report_tells_of_this(string id)
    {
        Assert.True(All.AsOf(DayOfTheBan).TryGet(id, out _));
        Assert.Equal(DayOfTheBan, Chronicle.KnownFrom(id));
    }

    [Fact]
    public void On_the_day_of_the_Fox_report_everything_is_there_and_the_ban_is_certain()
    {
        Assert.Same(All, All.AsOf(DayOfTheFoxReport));
        Assert.Equal(DayOfTheFoxReport, Chronicle.CertainlyKnownFrom("us-ban"));
        Assert.DoesNotContain("us-ban", Chronicle.PossiblyKnown(DayOfTheFoxReport));
        Assert.Contains("backdoor-access", Chronicle.PossiblyKnown(DayOfTheFoxReport));
    }

    [Fact]
    public void The_timeline_shows_the_ban_on_its_day_and_the_company_answering_after_the_first_allegations()
    {
        var ban = Assert.Single(Chronicle.Timeline, entry => entry.Item.Id == "us-ban");
        Assert.Equal((TimelineKind.Happened, TimelineLane.Happened, "2017-09-13"), (ban.Kind, ban.Lane, ban.On!.ToString()));
        Assert.Equal(["usa-bans", "you-can-trust-us"], ban.Sources.Select(source => source.Value));
        var making = Chronicle.Timeline.Where(entry => entry.Item.Id == "link-to-fsb").ToArray();
        Assert.Equal([("2017-07", true), ("[2017-09-13..2017-12-31]", false)], making.Select(entry => (entry.On!.ToString(), entry.IsFirst)));
    }
}
