using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What several texts share.</summary>
public class SharedPassagesTests
{
    private const string Statement = "The harbour company has never discharged untreated water into the river, and has no plans to do so";

    [Fact]
    public void A_statement_is_found_in_the_articles_that_quote_it()
    {
        string[] texts =
        [
            $"“{Statement},” a spokesman told the paper on Monday.",
            "The council had nothing to say about the matter when it was asked on Tuesday.",
            $"The answer came late in the evening. “{Statement.Replace(",", "", StringComparison.Ordinal)}.” Nobody believed it.",
        ];
        var passage = Assert.Single(Among(texts).All);
        Assert.Equal(18, passage.Words);
        Assert.Equal([0, 2], passage.Places.Select(place => place.Text));
        Assert.Equal([Statement, Statement.Replace(",", "", StringComparison.Ordinal)], passage.Places.Select(place => place.Span.Of(texts[place.Text])));
        Assert.Equal("18 words in 2 places", passage.ToString());
    }

    [Theory]
    [InlineData("its cyber espionage", "its cyberespionage", 6)]
    [InlineData("its cyber-espionage", "its cyber espionage", 6)]
    [InlineData("it doesn’t help", "it doesnt HELP", 7)]
    [InlineData("it doesn't help", "it doesnʼt help", 7)]
    [InlineData("the résumé stands", "the re\u0301sume\u0301 stands", 7)]
    [InlineData("the ﬁrst oﬃce", "the first office", 7)]
    [InlineData("ΟΔΟΣ ΟΔΟΣ Ναι", "οδος οδοσ ναι", 7)]
    [InlineData("soft\u00adware is soft\u200bware", "software is software", 7)]
    [InlineData("ship\ufe0f of state", "ship of state", 7)]
    [InlineData("one — two—three", "one two three", 7)]
    public void Spelling_that_does_not_change_the_letters_does_not_matter(string one, string other, int words)
    {
        string[] texts = [$"we said that again {one}", $"he wrote: we said that again {other}!"];
        var passage = Assert.Single(Among(texts, minWords: 5).All);
        Assert.Equal(words, passage.Words);
        Assert.Equal(texts[0], passage.Places[0].Span.Of(texts[0]));
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
    [InlineData("e\u0300te xx", "\u00e8te xx", 2)]
    [InlineData("o\ufb00er xx", "offer xx", 2)]
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
    [InlineData("x\u3041y", "x\u3041y", 3)]
    [InlineData("x\u30ffy", "x\u30ffy", 3)]
    [InlineData("x\u3400y", "x\u3400y", 3)]
    [InlineData("x\u4dbfy", "x\u4dbfy", 3)]
    [InlineData("x\u4e00y", "x\u4e00y", 3)]
    [InlineData("x\u9fffy", "x\u9fffy", 3)]
    [InlineData("x\uf900y", "x\uf900y", 3)]
    [InlineData("x\ufad9y", "x\ufad9y", 3)]
    [InlineData("x\U00020000y", "x\U00020000y", 3)]
    [InlineData("x\U0002A6D0y", "x\U0002A6D0y", 3)]
    [InlineData("\u4e00ab\u4e8c", "\u4e00ab\u4e8c", 3)]
    [InlineData("\u1100\u1161 xx", "\u1100\u1161 xx", 2)]
    public void Words_are_compared_by_their_letters(string one, string other, int words) =>
        Assert.Equal(words, SharedPassages.Among([one, other], new() { MinWords = 2 }).All is [var passage] ? passage.Words : 0);

    [Fact]
    public void A_passage_has_enough_words_in_each_of_its_places()
    {
        const string Seven = "we never took part in any cyberespionage";
        const string Eight = "we never took part in any cyber espionage";
        Assert.Empty(Among(Seven, Eight).All);
        Assert.Equal(7, Assert.Single(Among([Seven, Eight], minWords: 7).All).Words);
        Assert.Equal([0, 2], Assert.Single(Among(Eight, Seven, Eight).All).Places.Select(place => place.Text));
    }

    [Fact]
    public void A_passage_begins_and_ends_with_a_word_in_each_of_its_places()
    {
        string[] texts = ["can one two three four five six seven eight states", "cannot one two three four five six seven eight state", "cyber one two three four five six seven eight stately"];
        Assert.All(Assert.Single(Among(texts).All).Places, place => Assert.Equal("one two three four five six seven eight", place.Span.Of(texts[place.Text])));
    }

    [Fact]
    public void A_part_that_more_texts_share_is_told_as_well_and_with_all_of_its_places()
    {
        const string Part = "no plans to discharge any water into the river at all";
        string[] texts = [$"It has {Part}, the company said.", $"It has {Part}, the company said.", $"We heard of {Part}."];
        var shared = Among(texts).All;
        Assert.Equal([16, 11], shared.Select(passage => passage.Words));
        Assert.Equal([0, 1], shared[0].Places.Select(place => place.Text));
        Assert.Equal([0, 1, 2], shared[1].Places.Select(place => place.Text));
    }

    [Fact]
    public void A_part_that_stands_again_in_one_of_the_texts_is_told_as_well()
    {
        const string Part = "no plans to discharge any water into the river at all";
        string[] texts = [$"It has {Part}, they said. {Part}!", $"It has {Part}, they said."];
        var shared = Among(texts).All;
        Assert.Equal([15, 11], shared.Select(passage => passage.Words));
        Assert.Equal([0, 0, 1], shared[1].Places.Select(place => place.Text));
    }

    [Fact]
    public void A_statement_that_stands_twice_in_one_text_alone_is_not_shared() =>
        Assert.Empty(Among($"{Statement}. {Statement}.", "Nobody else says anything like that at all.").All);

    [Fact]
    public void A_statement_that_is_the_whole_of_a_text_is_found_at_the_beginning_and_at_the_end_of_others()
    {
        string[] texts = [Statement, $"{Statement}: that was all.", $"All they say is: {Statement}"];
        Assert.All(Assert.Single(Among(texts).All).Places, place => Assert.Equal(Statement, place.Span.Of(texts[place.Text])));
    }

    [Fact]
    public void Nothing_reaches_from_one_text_into_the_next()
    {
        Assert.Empty(Among("one two three four", "five six seven eight", "one two three four", "five six seven eight").All);
        Assert.Empty(Among("one two three four five six seven eight", "one two three four", "five six seven eight").All);
    }

    [Fact]
    public void Letters_beyond_the_first_plane_and_with_marks_are_told_apart_and_found()
    {
        string[] texts = ["𐐀𐐁 𝕒 𠮷野 e\u0301\u0323 ok", "“𐐨𐐩 𝕒 𠮷野 ẹ\u0301” ok", "𐐨𐐩 𝕓 𠮷野 e\u0323 ok"];
        var passage = Assert.Single(Among(texts, minWords: 5).All);
        Assert.Equal<SharedPlace>([new(0, new(0, texts[0].Length)), new(1, new(1, texts[1].Length))], passage.Places);
        Assert.Equal(6, passage.Words);
    }

    [Fact]
    public void A_mark_behind_the_last_letter_belongs_to_the_passage()
    {
        string[] texts = ["one two cafe\u0301.", "one two café."];
        Assert.Equal(["one two cafe\u0301", "one two café"], Assert.Single(Among(texts, minWords: 3).All).Places.Select(place => place.Span.Of(texts[place.Text])));
    }

    [Fact]
    public void Each_letter_of_a_script_without_spaces_is_a_word()
    {
        string[] texts = ["公司从未向河里排放污水。", "他说：“公司从未向河里排放污水”", "公司从来没有"];
        Assert.Equal((11, "公司从未向河里排放污水"), Assert.Single(Among(texts).All) is var passage ? (passage.Words, passage.Places[1].Span.Of(texts[1])) : default);
    }

    [Fact]
    public void Texts_without_words_share_nothing()
    {
        Assert.Empty(SharedPassages.Among(default).All);
        Assert.Empty(Among("", "", " — … “”", "\ud800 \udc00").All);
        Assert.Empty(Among(Statement).All);
        Assert.True(Among(Statement, "").IsComplete);
    }

    [Fact]
    public void A_text_that_is_null_is_an_error() => Assert.Throws<ArgumentException>("texts", () => SharedPassages.Among([Statement, null!]));

    private static SharedPassages Among(params string[] texts) => Among(texts, 8);

    private static SharedPassages Among(string[] texts, int minWords) => SharedPassages.Among([.. texts], new() { MinWords = minWords });
}
