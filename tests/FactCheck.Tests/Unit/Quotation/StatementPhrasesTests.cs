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
    public void What_is_none_is_refused_by_name()
    {
        Assert.Equal("set", Assert.Throws<ArgumentNullException>(() => StatementReuse.In(null!)).ParamName);
        var none = Assert.Throws<ArgumentException>(() => SharedPassages.Among([Statement, null!]));
        Assert.Equal("texts", none.ParamName);
        Assert.StartsWith("One of the texts is null.", none.Message, StringComparison.Ordinal);
        Assert.Empty(SharedPassages.Among(default).All);
    }

    // What makes no difference between the same words in two texts, and what is a word at all.
    [Theory]
    [InlineData("cyber-espionage efforts here", "cyberespionage efforts here", 3)]
    [InlineData("cyber espionage efforts here", "cyberespionage efforts here", 3)]
    [InlineData("xx yy\u2010zz", "xx yyzz", 2)]
    [InlineData("xx yy\u2011zz", "xx yyzz", 2)]
    [InlineData("xx yy\u2012zz", "xx yy zz", 3)]
    [InlineData("xx yy\u2014zz", "xx yy zz", 3)]
    [InlineData("xx yy\u2015zz", "xx yy zz", 3)]
    [InlineData("xx yy\u2e3azz", "xx yy zz", 3)]
    [InlineData("xx yy\u2e3bzz", "xx yy zz", 3)]
    [InlineData("xx yy--zz", "xx yy zz", 3)]
    [InlineData("xx yy-zz", "xx yy zz", 2)]
    [InlineData("it\u02bcs on fire", "It's on fire!", 3)]
    [InlineData("\u039f\u0394\u039f\u03a3 \u039c\u0399\u0391", "\u03bf\u03b4\u03bf\u03c2 \u03bc\u03b9\u03b1", 2)]
    [InlineData("e\u0301te xx", "\u00e9te xx", 2)]
    [InlineData("\u00c9TE xx", "\u00e9te xx", 2)]
    [InlineData("ete xx", "\u00e9te xx", 0)]
    [InlineData("\ufb01ne xx", "fine xx", 2)]
    [InlineData("\ufb17 xx", "\u0574\u056d xx", 2)]
    [InlineData("\u0132 xx", "ij xx", 2)]
    [InlineData("\u0133 xx", "IJ xx", 2)]
    [InlineData("a\u034fb xx", "ab xx", 2)]
    [InlineData("a\u180bb xx", "ab xx", 2)]
    [InlineData("a\u180fb xx", "ab xx", 2)]
    [InlineData("a\ufe00b xx", "ab xx", 2)]
    [InlineData("a\ufe0fb xx", "ab xx", 2)]
    [InlineData("a\U000E0100b xx", "ab xx", 2)]
    [InlineData("a\U000E01EFb xx", "ab xx", 2)]
    [InlineData("a\u0327b xx", "ab xx", 0)]
    [InlineData("\u0663 \u0664", "\u0663 \u0664", 2)]
    [InlineData("\u2163 \u00bd", "\u2163 \u00bd", 2)]
    [InlineData("\u4e00\u9fff\u3400\u4dbf", "\u4e00\u9fff\u3400\u4dbf", 4)]
    [InlineData("\u3041\u30ff\uf900\ufad9", "\u3041\u30ff\uf900\ufad9", 4)]
    [InlineData("\U00020000\U0002A6D0", "\U00020000\U0002A6D0", 2)]
    [InlineData("\u4e00ab\u4e8c", "\u4e00ab\u4e8c", 3)]
    [InlineData("\u1100\u1161 xx", "\u1100\u1161 xx", 2)]
    public void Words_are_compared_by_their_letters(string one, string other, int words) =>
        Assert.Equal(words, SharedPassages.Among([one, other], new() { MinWords = 2 }).All is [var passage] ? passage.Words : 0);

    private static Diagnostic Only(string[] statements, int count) => Assert.Single(StatementReuse.In(Set(count), Texts(statements, count)).Diagnostics);

    /// <summary>Articles that have nothing in common but the statements, in this order; each is told by its letter.</summary>
    private static ISourceTexts Texts(string[] statements, int count) =>
        SourceTexts.From(Enumerable.Range(0, count).ToDictionary(i => Named(i), i => string.Join(' ', statements.Select((statement, nth) => $"{Named(i)}{nth}: {statement}."))));

    private static Id Named(int i) => new($"{(char)('a' + i)}");

    private static Response Answer(string id, string source) => new() { Id = id, By = "harbour-water", Summary = "An answer.", Cites = [new() { Source = source, Quotes = [Statement] }] };

    private static ValidClaimSet Set(int sources, params Response[] responses) =>
        (Examples.Harbour with
        {
            Sources = [.. Examples.Harbour.Sources, .. Enumerable.Range(0, sources).Select(i => new Source { Id = Named(i), Kind = SourceKind.NewsArticle, Title = "An article", Published = "2031-04-04" })],
            Responses = [.. Examples.Harbour.Responses, .. responses],
        }).Validate();
}
