using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>In which order shared passages and their places are told, and how many of them.</summary>
public class SharedPassagesOrderTests
{
    private const string Longest = "cats came to the harbour wall";
    private const string Middle = "all boats stayed out";
    private const string Shortest = "bees sang on";

    [Fact]
    public void The_longest_comes_first_whatever_it_begins_with() =>
        Assert.Equal([Longest, Middle, Shortest], InOrder([$"{Shortest}. x {Middle}. y {Longest}.", $"{Middle}. u {Longest}. v {Shortest}."]));

    [Fact]
    public void Of_two_as_long_the_one_in_more_places_comes_first_and_of_those_the_one_that_stands_first()
    {
        Assert.Equal(["nnn ooo ppp", "aaa bbb ccc"], InOrder(["aaa bbb ccc. x nnn ooo ppp.", "nnn ooo ppp. y aaa bbb ccc.", "z nnn ooo ppp."]));
        Assert.Equal(["nnn ooo ppp", "aaa bbb ccc"], InOrder(["nnn ooo ppp. x aaa bbb ccc.", "aaa bbb ccc. y nnn ooo ppp."]));
    }

    [Fact]
    public void Places_do_not_overlap()
    {
        var passage = Assert.Single(SharedPassages.Among(["aa bb aa bb aa bb", "aa bb aa bb"], new() { MinWords = 4 }).All);
        Assert.Equal([new(0, new(0, 11)), new SharedPlace(1, new(0, 11))], passage.Places.AsEnumerable());
    }

    [Theory]
    [InlineData(2, "0 40..52, 1 0..12", false)]
    [InlineData(3, "0 40..52, 0 56..68, 1 0..12", false)]
    [InlineData(4, "0 40..52, 0 56..68, 0 72..84, 1 0..12", true)]
    public void Of_too_many_places_the_first_of_each_text_are_told(int most, string places, bool isComplete)
    {
        var shared = SharedPassages.Among([$"{new string('i', 38)}: {Shortest}. x {Shortest}. y {Shortest}", $"{Shortest} too"], new() { MinWords = 3, MaxPlaces = most });
        Assert.Equal(places, string.Join(", ", Assert.Single(shared.All).Places.Select(place => $"{place.Text} {place.Span}")));
        Assert.Equal(isComplete, shared.IsComplete);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Of_too_many_passages_the_longest_are_told(int most, bool isComplete)
    {
        var shared = SharedPassages.Among([$"{Shortest}. x {Middle}. y {Longest}.", $"{Middle}. u {Longest}. v {Shortest}."], new() { MinWords = 3, MaxPassages = most });
        Assert.Equal(most, shared.All.Length);
        Assert.Equal((6, isComplete), (shared.All[0].Words, shared.IsComplete));
    }

    [Fact]
    public void Nothing_reaches_from_one_text_into_the_next_however_many_there_are()
    {
        string[] texts = [.. Enumerable.Range(0, 48).Select(i => $"only{i} here{i}"), "aa bb", "cc dd", "aa bb 0 cc dd"];
        Assert.Equal(["aa bb", "cc dd"], SharedPassages.Among([.. texts], new() { MinWords = 2 }).All.Select(passage => passage.Places[0].Span.Of(texts[passage.Places[0].Text])));
    }

    [Fact]
    public void Progress_is_told_after_reading_sorting_and_searching()
    {
        var told = new List<double>();
        SharedPassages.Among([Longest, Longest], progress: new Told<double>(told.Add));
        Assert.Equal([0.2, 0.8, 1], told);
    }

    [Fact]
    public void More_characters_than_can_be_numbered_are_refused()
    {
        var texts = Enumerable.Repeat(new string('a', (1 << 20) - 1), 2_048);
        var tooMany = Assert.Throws<ArgumentException>(() => SharedPassages.Among([.. texts]));
        Assert.Equal("texts", tooMany.ParamName);
        Assert.StartsWith($"The texts have more than {Array.MaxLength} characters in all.", tooMany.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 3, "0..3")]
    [InlineData(4, 7, "3..6")]
    [InlineData(0, 7, "0..6")]
    [InlineData(1, 7, "3..6")]
    [InlineData(0, 6, "0..3")]
    [InlineData(3, 4, null)]
    [InlineData(1, 6, null)]
    public void The_letters_in_a_stretch_are_those_of_its_whole_words(int start, int end, string? letters) =>
        Assert.Equal(letters, new StatementWords("one two three").LettersIn(new(start, end))?.ToString());

    private static string[] InOrder(string[] texts) =>
        [.. SharedPassages.Among([.. texts], new() { MinWords = 3 }).All.Select(passage => passage.Places[0].Span.Of(texts[passage.Places[0].Text]))];
}
