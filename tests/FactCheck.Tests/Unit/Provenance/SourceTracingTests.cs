using FactCheck.Provenance;
using static FactCheck.Tests.Unit.Provenance.Tracings;

namespace FactCheck.Tests.Unit.Provenance;

public class SourceTracingTests
{
    // A body with a member who has a desk of its own; a court with a clerk; an article of a paper by two authors; an essay by one, and a book by nobody who is named; and a stranger.
    private static readonly SourceTracing Tracing = new(Set(
        [Party("body"), Party("member", "body"), Party("desk", "member"), Party("paper"), Party("author", "body"), Party("stranger"), Party("second"), Party("court"), Party("clerk", "court")],
        [Source("article", "paper", null, SourceKind.NewsArticle, "author", "second"), Source("book", null), Source("essay", null, null, SourceKind.Book, "author")]));

    private static readonly Origin[] Origins =
    [
        Origin("desk"), Origin("body"), Origin("member"), Origin("paper"), Origin("author"), Origin("stranger"), Origin(new Actor.Work("article")), Origin(new Actor.Work("book")),
        Origin(Unnamed("aides", "body"), "paper"), Origin(Unnamed("aides"), "paper"), Origin(Jointly("member", "stranger")), Origin(Jointly("desk", "clerk")),
        Origin(Jointly("body", "paper", "stranger")), Origin(Jointly("body", "member")), Origin("court"),
    ];

    [Theory]
    [InlineData("desk", "member", false)]
    [InlineData("desk", "body", false)]
    [InlineData("body", "desk", false)]
    [InlineData("desk", "desk", false)]
    [InlineData("desk", "author", true)]
    [InlineData("member", "author", true)]
    [InlineData("paper", "author", true)]
    public void A_member_is_within_its_body_and_members_of_one_body_are_apart(string one, string other, bool areApart) =>
        Assert.Equal(areApart, Tracing.CanBeToldApart(Origin(one), Origin(other)));

    [Fact]
    public void An_article_is_within_its_paper_and_within_each_of_its_authors_and_a_book_of_nobody_in_nothing()
    {
        var (article, book) = (Origin(new Actor.Work("article")), Origin(new Actor.Work("book")));
        Assert.All(["paper", "author", "second", "body"], above => Assert.False(Tracing.CanBeToldApart(article, Origin(above)), above));
        Assert.True(Tracing.CanBeToldApart(article, Origin("member")));
        Assert.All(["author", "body"], above => Assert.False(Tracing.CanBeToldApart(Origin(new Actor.Work("essay")), Origin(above)), above));
        Assert.All(Origins.Where(origin => !origin.Equals(book)), other => Assert.True(Tracing.CanBeToldApart(book, other), other.ToString()));
    }

    [Fact]
    public void Which_of_two_is_asked_about_makes_no_difference() =>
        Assert.All(Origins, one => Assert.All(Origins, other => Assert.Equal(Tracing.CanBeToldApart(one, other), Tracing.CanBeToldApart(other, one))));

    // Few are compared one by one, many are looked up: the answer is the same.
    [Fact]
    public void Whether_an_origin_is_apart_from_several_is_whether_it_is_apart_from_each_however_many_they_are()
    {
        for (var from = 0; from < Origins.Length; from++)
            for (var to = from; to <= Origins.Length; to++)
            {
                var several = Origins[from..to];
                var isApart = Tracing.ApartFromAll([.. several]);
                Assert.All(Origins, origin => Assert.Equal(several.All(one => Tracing.CanBeToldApart(origin, one)), isApart(origin)));
            }
    }

    // Of the many only two together are within the body, each by a way of its own.
    [Fact]
    public void Two_of_one_body_are_jointly_within_it_among_many_others()
    {
        var both = Origin(Jointly("member", "author"));
        Origin[] strangers = [.. Enumerable.Range(0, 12).Select(i => Origin(Unnamed($"stranger {i}"), "paper"))];
        Assert.False(Tracing.ApartFromAll([.. strangers, both])(Origin("body")));
        Assert.True(Tracing.ApartFromAll([.. strangers, both])(Origin("court")));
        Assert.True(Tracing.ApartFromAll([.. strangers])(Origin("body")));
    }

    [Fact]
    public void How_many_can_be_told_apart_is_the_size_of_the_greatest_set_of_which_no_two_are_within_each_other()
    {
        for (var from = 0; from < Origins.Length; from++)
            for (var to = from; to <= Origins.Length; to++)
                Assert.Equal(Greatest(Origins[from..to]), Tracing.Among(Origins[from..to]).Number);
    }

    // Of whoever may not be named in one chain the name of another chain is not given away.
    [Theory]
    [InlineData(AttributionTerms.Background, AttributionTerms.DeepBackground)]
    [InlineData(AttributionTerms.DeepBackground, AttributionTerms.Background)]
    public void A_common_link_that_is_withheld_in_one_chain_is_withheld(AttributionTerms first, AttributionTerms second)
    {
        var set = Set(
            [Party("paper"), Party("other"), Party("wire")],
            [Source("one", "paper"), Source("two", "other")],
            Citing("one", "wire", Unnamed("aides") with { Terms = first }),
            Citing("two", "wire", Unnamed("aides") with { Terms = second }));
        Assert.Equal([false, true], set.Sourcing().CommonLinks.Select(link => link.IsWithheld));
    }

    [Fact]
    public void Two_carriers_have_common_links_and_one_has_none()
    {
        Party[] parties = [Party("paper"), Party("other"), Party("wire")];
        Source[] sources = [Source("one", "paper"), Source("two", "other")];
        Assert.Equal(["wire"], Names(Set(parties, sources, Citing("one", "wire"), Citing("two", "wire")).Sourcing().CommonLinks));
        Assert.Empty(Set(parties, sources, Citing("one", "wire"), Citing("one", "other", "wire")).Sourcing().CommonLinks);
    }

    [Theory]
    [InlineData("paper", true)]
    [InlineData("wire", true)]
    [InlineData("member", true)]
    [InlineData("body", true)]
    [InlineData("stranger", false)]
    public void A_chain_runs_through_its_outlet_and_its_links_and_those_they_are_within(string actor, bool runsThrough)
    {
        var set = Set([Party("paper"), Party("wire"), Party("body"), Party("member", "body"), Party("stranger")], [Source("one", "paper")], Citing("one", "wire", "member"));
        var tracing = new SourceTracing(set);
        Assert.Equal(runsThrough, tracing.RunsThrough(Assert.Single(tracing.Of(Tracings.Allegation).Chains), actor));
    }

    [Fact]
    public void Nothing_is_nobody()
    {
        Assert.Throws<ArgumentNullException>(() => new SourceTracing(null!));
        Assert.Throws<ArgumentNullException>(() => Tracing.Among(null!));
        Assert.Throws<ArgumentNullException>(() => Tracing.CanBeToldApart(null!, Origins[0]));
        Assert.Throws<ArgumentNullException>(() => Tracing.CanBeToldApart(Origins[0], null!));
        Assert.Throws<ArgumentNullException>(() => Tracing.PartiesOf(null!));
    }

    private static int Greatest(Origin[] left) => left is [var one, .. var others]
        ? Math.Max(Greatest(others), 1 + Greatest([.. others.Where(other => Tracing.CanBeToldApart(one, other))]))
        : 0;
}
