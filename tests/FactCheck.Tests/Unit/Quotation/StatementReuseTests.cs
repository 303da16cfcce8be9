using System.Collections.Immutable;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Which statements travelled through which sources of a claim set.</summary>
public class StatementReuseTests
{
    private const string Statement = "at no time was any waste water discharged untreated into the inner harbour";
    private const string Otherwise = "at no time was any wastewater discharged untreated into the inner harbour";

    [Fact]
    public void Places_come_in_the_order_in_which_their_sources_were_published()
    {
        var reuse = StatementReuse.In(
            Set(Source("a", null), Source("b", "2031-04-05"), Source("c", "2031-04"), Source("d", "2031-04-04"), Source("e", "2031-04-05")),
            Texts(("a", $"They said: “{Statement}.”"), ("b", $"Again: {Otherwise}!"), ("c", Statement), ("d", "Nobody said a word."), ("e", $"{Otherwise}, they said")));
        var statement = Assert.Single(reuse.Statements);
        Assert.Equal<StatementPlace>(
            [
                new("c", At(0, Statement), Statement, SourceTextState.NotRecorded),
                new("b", At(7, Otherwise), Otherwise, SourceTextState.NotRecorded),
                new("e", At(0, Otherwise), Otherwise, SourceTextState.NotRecorded),
                new("a", At(12, Statement), Statement, SourceTextState.NotRecorded),
            ], statement.Places);
        Assert.Equal((12, Statement, "12 words in c, b, e, a"), (statement.Words, statement.Text, statement.ToString()));
        Assert.True(reuse.IsComplete);
    }

    [Fact]
    public void Where_a_text_is_not_supplied_the_quotations_from_the_source_are_read()
    {
        var set = Set([Source("a", "2031-04-04"), Source("b", "2031-04-05")], Answer("first", Cites("a", Statement)), Answer("second", Cites("b", "they were treated", $"they say that {Otherwise}")));
        var statement = Assert.Single(StatementReuse.In(set).Statements);
        Assert.Equal<StatementPlace>([new("a", null, Statement, SourceTextState.NotSupplied), new("b", null, Otherwise, SourceTextState.NotSupplied)], statement.Places);
        Assert.Equal<Id>(["first", "second"], statement.CitedBy);
        Assert.Equal(At(7, Statement), Assert.Single(StatementReuse.In(set, Texts(("a", $"“Well, {Statement}.”"))).Statements).Places[0].Span);
    }

    [Fact]
    public void Quotations_of_one_source_alone_share_nothing()
    {
        var set = Set([Source("a", "2031-04-04"), Source("b", "2031-04-05")], Answer("first", Cites("a", Statement)), Answer("second", Cites("a", Statement, $"they say that {Statement}")));
        Assert.Empty(StatementReuse.In(set).Statements);
        Assert.Empty(StatementReuse.In(set, Texts(("a", $"{Statement}. They say that {Statement}."))).Statements);
    }

    [Fact]
    public void Who_quotes_some_of_a_statement_is_named()
    {
        var set = Set(
            [Source("a", "2031-04-04"), Source("b", "2031-04-05")],
            Answer("beside", Cites("a", "Nobody believed it")),
            Answer("part", Cites("b", "discharged “untreated”")),
            Answer("gone", Cites("a", "discharged untreated into the outer harbour")));
        var statement = Assert.Single(StatementReuse.In(set, Texts(("a", $"{Statement}. Nobody believed it."), ("b", Statement.Replace("untreated", "\"untreated\"", StringComparison.Ordinal)))).Statements);
        Assert.Equal<Id>(["part"], statement.CitedBy);
    }

    [Fact]
    public void A_quotation_of_which_it_is_not_known_where_it_stands_counts_only_where_it_quotes_the_statement_in_any_case()
    {
        var set = Set([Source("a", "2031-04-04"), Source("b", "2031-04-05")], Answer("either", Cites("a", "untreated")), Answer("elsewhere", Cites("a", "harbour")));
        var texts = Texts(("a", $"{Statement}. The harbour is closed. And: {Statement}."), ("b", Statement));
        Assert.Equal<Id>(["either"], Assert.Single(StatementReuse.In(set, texts).Statements).CitedBy);
    }

    [Fact]
    public void Two_responses_that_quote_one_statement_from_two_sources_may_be_one()
    {
        var set = Set([Source("a", "2031-04-04"), Source("b", "2031-04-05")], Answer("first", Cites("a", Statement)), Answer("second", Cites("b", Otherwise)));
        Assert.Equal(
            [
                "/responses/2: info FC3010: 'first' and 'second' quote the same words of a statement of 12 words (“at no time was any waste water discharged untreated into the…”), and may be one response. If they are one response, keep one of them and cite all these sources for it.",
            ],
            StatementReuse.In(set).Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Two_responses_that_quote_different_words_of_a_shared_article_or_the_same_words_of_one_source_are_not_one()
    {
        var article = $"The company answered that {Statement}. The council answered that it had never been told of anything.";
        var set = Set(
            [Source("a", "2031-04-04"), Source("b", "2031-04-05") with { Originality = Originality.Syndicated }],
            Answer("company", Cites("a", Statement)),
            Answer("council", Cites("b", "it had never been told of anything")),
            Answer("again", Cites("a", Statement)));
        Assert.Empty(StatementReuse.In(set, Texts(("a", article), ("b", article))).Diagnostics);
    }

    [Theory]
    [InlineData("nothing", true)]
    [InlineData("syndicated", false)]
    [InlineData("via the publisher", false)]
    [InlineData("via the document", false)]
    [InlineData("one item", false)]
    public void Two_sources_that_share_a_statement_are_told_unless_it_is_recorded_where_they_have_it_from(string recorded, bool isTold)
    {
        var first = Source("a", "2031-04-04");
        var second = Source("b", "2031-04-05") with { Originality = recorded == "syndicated" ? Originality.Syndicated : Originality.Original };
        ImmutableArray<Actor> via = recorded switch { "via the publisher" => ["bay-herald", "harbour-water"], "via the document" => ["harbour-water", new Actor.Work("a")], _ => ["harbour-water"] };
        var cites = Cites("b", Statement) with { Via = via };
        var set = Set([first with { Publisher = "bay-herald" }, second], recorded == "one item" ? [Answer("one", Cites("a", Statement), cites)] : [Answer("one", cites)]);
        var told = StatementReuse.In(set, Texts(("a", Statement), ("b", Statement))).Diagnostics;
        Assert.Equal(isTold ? ["FC3011"] : [], told.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Of_several_statements_that_suggest_the_same_the_longest_is_shown()
    {
        var texts = Texts(("a", $"The pumps were never run by anybody at night. {Statement}"), ("b", $"{Statement}! The pumps were never run by anybody at night"));
        var told = Assert.Single(StatementReuse.In(Set(Source("a", "2031-04-04"), Source("b", "2031-04-05")), texts).Diagnostics);
        Assert.StartsWith("'a' and 'b' share a statement of 13 words (“at no time", told.Message, StringComparison.Ordinal);
        Assert.EndsWith("nothing in the record connects them; so with one more statement.", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_sources_are_not_all_named()
    {
        var ids = Enumerable.Range(1, 6).Select(i => $"s{i}").ToArray();
        var told = Assert.Single(StatementReuse.In(Set([.. ids.Select(id => Source(id, "2031-04-04"))]), Texts([.. ids.Select(id => (id, Statement))])).Diagnostics);
        Assert.StartsWith("'s1', 's2', 's3' and 3 more share", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_said_off_the_record_is_not_repeated()
    {
        var offTheRecord = new Actor.Unnamed { Label = "a manager", Count = 1, Terms = AttributionTerms.OffTheRecord };
        var set = Set([Source("a", "2031-04-04"), Source("b", "2031-04-05")], Answer("first", Cites("a", Statement)), Answer("second", Cites("b", Otherwise) with { Via = [offTheRecord] }));
        var told = StatementReuse.In(set).Diagnostics;
        Assert.Equal(["FC3010"], told.Select(diagnostic => diagnostic.Code));
        Assert.All(told, diagnostic => Assert.DoesNotContain("waste", diagnostic.ToString(), StringComparison.Ordinal));
        Assert.Contains("of 12 words, and", told[0].Message, StringComparison.Ordinal);
        Assert.True(Assert.Single(StatementReuse.In(set).Statements).IsOffTheRecord);
    }

    [Fact]
    public void A_text_that_cannot_be_read_counts_as_one_that_is_not_supplied()
    {
        var set = Set([Source("a", "2031-04-04"), Source("b", "2031-04-05")], Answer("first", Cites("a", Statement)), Answer("second", Cites("b", Statement)));
        var reuse = StatementReuse.In(set, SourceTexts.From(_ => throw new InvalidDataException()));
        Assert.All(Assert.Single(reuse.Statements).Places, place => Assert.Equal((null, SourceTextState.Unreadable), (place.Span, place.State)));
        Assert.False(reuse.IsComplete);
    }

    [Fact]
    public void Work_that_is_cancelled_ends() =>
        Assert.Throws<OperationCanceledException>(() => StatementReuse.In(Set(Source("a", null)), cancellation: new(canceled: true)));

    private static TextSpan At(int start, string words) => new(start, start + words.Length);

    private static ISourceTexts Texts(params (string Id, string Text)[] texts) => SourceTexts.From(texts.ToDictionary(text => (Id)text.Id, text => text.Text));

    private static Source Source(string id, EdtfDate? published) => new() { Id = id, Kind = SourceKind.NewsArticle, Title = $"Article {id}", Published = published };

    private static Citation Cites(string source, params string[] quotes) => new() { Source = source, Quotes = [.. quotes.Select(Quote.FromString)], Via = ["harbour-water"] };

    private static Response Answer(string id, params Citation[] cites) => new() { Id = id, By = "harbour-water", Summary = "An answer.", Cites = [.. cites] };

    private static ValidClaimSet Set(params Source[] sources) => Set(sources, []);

    private static ValidClaimSet Set(Source[] sources, params Response[] responses) =>
        (Examples.Harbour with { Sources = [.. Examples.Harbour.Sources, .. sources], Responses = [.. Examples.Harbour.Responses, .. responses] }).Validate();
}
