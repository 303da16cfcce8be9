using FactCheck.Diagnostics;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What is said of words that several sources share, word for word.</summary>
public class StatementPhrasesTests
{
    private const string Statement = "at no time was any waste water discharged untreated into the inner harbour";
    private const string Another = "the pumps were run by night because power costs less then";
    private const string Third = "an independent laboratory takes samples on every working day of the week";
    private const string Share = " share a statement of 13 words (“at no time was any waste water discharged untreated into the…”), and nothing in the record connects them";

    [Theory]
    [InlineData(2, "'a' and 'b'")]
    [InlineData(3, "'a', 'b' and 'c'")]
    [InlineData(4, "'a', 'b', 'c' and 'd'")]
    [InlineData(5, "'a', 'b', 'c' and 2 more")]
    [InlineData(6, "'a', 'b', 'c' and 3 more")]
    public void Up_to_four_sources_are_named(int count, string names) => Assert.Equal($"{names}{Share}.", Only([Statement], count).Message);

    [Fact]
    public void That_they_share_more_is_said_and_how_much()
    {
        Assert.Equal($"'a' and 'b'{Share}; so with one more statement.", Only([Statement, Another], 2).Message);
        Assert.Equal($"'a' and 'b'{Share}; so with 2 more statements.", Only([Statement, Another, Third], 2).Message);
    }

    [Fact]
    public void Responses_that_may_be_one_are_named_with_their_words()
    {
        var set = Set(2, Answer("first", "a"), Answer("second", "b"));
        var told = Assert.Single(StatementReuse.In(set).Diagnostics);
        Assert.Equal("'first' and 'second' quote the same words of a statement of 13 words (“at no time was any waste water discharged untreated into the…”), and may be one response.", told.Message);
        Assert.Equal(("FC3010", "/responses/2"), (told.Code, told.Pointer));
    }

    [Fact]
    public void A_statement_and_its_places_say_how_long_they_are_and_where()
    {
        var statement = Assert.Single(StatementReuse.In(Set(2), Texts([Statement], 2)).Statements);
        Assert.Equal("13 words in a, b", statement.ToString());
        Assert.Equal(["a 4..78", "b 4..78"], statement.Places.Select(place => place.ToString()));
        var quoted = Assert.Single(StatementReuse.In(Set(2, Answer("first", "a"), Answer("second", "b"))).Statements);
        Assert.Equal(["a", "b"], quoted.Places.Select(place => place.ToString()));
        Assert.Equal("13 words in 2 places", Assert.Single(SharedPassages.Among([Statement, Statement]).All).ToString());
    }

    [Fact]
    public void Each_group_of_sources_is_told_by_itself_in_the_order_of_the_claim_set()
    {
        var texts = SourceTexts.From(new Dictionary<Id, string> { ["a"] = Another, ["b"] = Another, ["c"] = Statement, ["d"] = Statement });
        Assert.Equal(["/sources/2", "/sources/4"], StatementReuse.In(Set(4), texts).Diagnostics.Select(told => told.Pointer));
    }

    [Fact]
    public void One_item_that_cites_two_sources_connects_them()
    {
        var log = new Evidence { Id = "log", Kind = EvidenceKind.Document, Summary = "A log.", Cites = [new() { Source = "a", Quotes = [Statement] }, new() { Source = "b", Quotes = [Statement] }] };
        Assert.Empty(StatementReuse.In((Set(2).ClaimSet with { Evidence = [log] }).Validate()).Diagnostics);
    }

    [Fact]
    public void How_many_words_make_a_statement_can_be_said()
    {
        var texts = SourceTexts.From(new Dictionary<Id, string> { ["a"] = "the pumps ran", ["b"] = "the pumps ran" });
        Assert.Empty(StatementReuse.In(Set(2), texts).Statements);
        Assert.Single(StatementReuse.In(Set(2), texts, new() { MinWords = 3 }).Statements);
    }

    // The same letters are eight words in one article and seven in the other.
    [Fact]
    public void Words_that_two_responses_quote_are_counted_where_they_are_fewer()
    {
        var texts = SourceTexts.From(new Dictionary<Id, string> { ["a"] = "we never took part in any cyber espionage at all times", ["b"] = "we never took part in any cyberespionage at all times" });
        var set = Set(2, Answer("first", "a", "we never took part in any cyber espionage"), Answer("second", "b", "we never took part in any cyberespionage"));
        Assert.DoesNotContain(StatementReuse.In(set, texts).Diagnostics, told => told.Code == "FC3010");
        Assert.Contains(StatementReuse.In(set, texts, new() { MinWords = 7 }).Diagnostics, told => told.Code == "FC3010");
    }

    [Fact]
    public void Which_words_are_quoted_is_reckoned_from_where_the_statement_begins()
    {
        const string Whole = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
        var before = string.Concat(Enumerable.Repeat("before ", 20));
        var texts = SourceTexts.From(new Dictionary<Id, string> { ["a"] = $"A. {before} a: {Whole}", ["b"] = $"B! {Whole}" });
        var set = Set(2, Answer("first", "a", "one two three four five six seven eight"), Answer("second", "b", "nine ten eleven twelve thirteen fourteen fifteen sixteen"));
        Assert.DoesNotContain(StatementReuse.In(set, texts).Diagnostics, told => told.Code == "FC3010");
    }

    [Fact]
    public void Words_that_stand_twice_in_a_statement_are_quoted_from_it_but_which_of_them_is_not_known()
    {
        const string Twice = "the pumps ran at night and then the pumps ran at night";
        var texts = SourceTexts.From(new Dictionary<Id, string> { ["a"] = $"A: {Twice}.", ["b"] = $"B: {Twice}." });
        var reuse = StatementReuse.In(Set(2, Answer("first", "a", "the pumps ran at night"), Answer("second", "b", "the pumps ran at night")), texts, new() { MinWords = 5 });
        Assert.All(reuse.Statements, statement => Assert.Equal<Id>(["first", "second"], statement.CitedBy));
        Assert.DoesNotContain(reuse.Diagnostics, told => told.Code == "FC3010");
    }

    [Fact]
    public void Progress_is_told_for_each_source_and_each_citation()
    {
        var told = new List<double>();
        StatementReuse.In(Set(2), Texts([Statement], 2), progress: new Told<double>(value => told.Add(Math.Round(value, 3))));
        Assert.Equal([0.1, 0.2, 0.3, 0.38, 0.62, 0.7, 0.8, 0.9, 1], told);
    }

    [Fact]
    public void What_is_none_is_refused_by_name()
    {
        Assert.Equal("set", Assert.Throws<ArgumentNullException>(() => StatementReuse.In(null!)).ParamName);
        var none = Assert.Throws<ArgumentException>(() => SharedPassages.Among([Statement, null!]));
        Assert.Equal("texts", none.ParamName);
        Assert.StartsWith("One of the texts is null.", none.Message, StringComparison.Ordinal);
        Assert.Empty(SharedPassages.Among(default).All);
    }

    private static Diagnostic Only(string[] statements, int count) => Assert.Single(StatementReuse.In(Set(count), Texts(statements, count)).Diagnostics);

    /// <summary>Articles that have nothing in common but the statements, in this order; each is told by its letter.</summary>
    private static ISourceTexts Texts(string[] statements, int count) =>
        SourceTexts.From(Enumerable.Range(0, count).ToDictionary(i => Named(i), i => string.Join(' ', statements.Select((statement, nth) => $"{Named(i)}{nth}: {statement}."))));

    private static Id Named(int i) => new($"{(char)('a' + i)}");

    private static Response Answer(string id, string source, string quote = Statement) => new() { Id = id, By = "harbour-water", Summary = "An answer.", Cites = [new() { Source = source, Quotes = [quote] }] };

    private static ValidClaimSet Set(int sources, params Response[] responses) =>
        (Examples.Harbour with
        {
            Sources = [.. Examples.Harbour.Sources, .. Enumerable.Range(0, sources).Select(i => new Source { Id = Named(i), Kind = SourceKind.NewsArticle, Title = "An article", Published = "2031-04-04" })],
            Responses = [.. Examples.Harbour.Responses, .. responses],
        }).Validate();
}
