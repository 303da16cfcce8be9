using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What becomes of texts that share more than can be listed, and of work that somebody ends.</summary>
[Trait("Size", "Large")]
public class SharedPassagesLimitTests
{
    [Theory]
    [InlineData("a ", 30_000)]
    [InlineData("ab ba ", 20_000)]
    [InlineData("the river is clean ", 20_000)]
    public void Texts_that_repeat_themselves_without_end_give_the_longest_passage_and_say_that_there_may_be_more(string words, int times)
    {
        var (one, other) = (Repeat(words, times), Repeat(words, times + 1));
        var shared = SharedPassages.Among([one, other]);
        Assert.False(shared.IsComplete);
        Assert.Equal(one.Length - 1, shared.All[0].Places[0].Span.Length);
    }

    [Fact]
    public void A_thousand_copies_share_one_passage()
    {
        var copy = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"word{i}"));
        var shared = SharedPassages.Among([.. Enumerable.Repeat(copy, 1_000)]);
        Assert.True(shared.IsComplete);
        Assert.Equal(Enumerable.Range(0, 1_000).Select(text => new SharedPlace(text, new(0, copy.Length))), Assert.Single(shared.All).Places);
    }

    [Fact]
    public void No_more_passages_are_listed_than_were_asked_for_and_these_are_the_longest()
    {
        var texts = Enumerable.Repeat("one two three; four five; six seven eight nine", 1).Append("six seven eight nine; four five; one two three").ToArray();
        var options = new StatementReuseOptions { MinWords = 2 };
        Assert.Equal([4, 3, 2], SharedPassages.Among([.. texts], options).All.Select(passage => passage.Words));
        var cut = SharedPassages.Among([.. texts], options with { MaxPassages = 2 });
        Assert.Equal([4, 3], cut.All.Select(passage => passage.Words));
        Assert.False(cut.IsComplete);
        Assert.True(SharedPassages.Among([.. texts], options with { MaxPassages = 3 }).IsComplete);
    }

    [Fact]
    public void Where_not_all_places_are_listed_the_first_one_of_each_text_comes_before_a_second_one()
    {
        var options = new StatementReuseOptions { MinWords = 2, MaxPlaces = 3 };
        var cut = SharedPassages.Among(["we deny; he said: we deny; she said: we deny", "they deny", "we deny; and again: we deny"], options);
        Assert.Equal<SharedPlace>([new(0, new(0, 7)), new(0, new(18, 25)), new(2, new(0, 7))], Assert.Single(cut.All).Places);
        Assert.False(cut.IsComplete);
        Assert.True(SharedPassages.Among(["we deny; he said", "we deny; they", "we deny"], options).IsComplete);
    }

    [Fact]
    public void Options_are_within_their_ranges()
    {
        Assert.Throws<ArgumentOutOfRangeException>("MinWords", () => new StatementReuseOptions { MinWords = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("MinWords", () => new StatementReuseOptions { MinWords = 1_001 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxPassages", () => new StatementReuseOptions { MaxPassages = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxPlaces", () => new StatementReuseOptions { MaxPlaces = 1 });
        Assert.Equal(8, StatementReuseOptions.Default.MinWords);
    }

    [Fact]
    public void Work_that_is_cancelled_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => SharedPassages.Among(["one", "two"], cancellation: source.Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Work_that_is_cancelled_on_the_way_ends(int reports)
    {
        using var source = new CancellationTokenSource();
        var progress = new Told<double>(done => { if (reports-- == 0) source.Cancel(); });
        Assert.Throws<OperationCanceledException>(() => SharedPassages.Among(["we deny all that", "we deny all that"], new() { MinWords = 2 }, progress, source.Token));
    }

    [Fact]
    public void Progress_goes_from_less_to_all()
    {
        var told = new List<double>();
        SharedPassages.Among(["we deny all that", "we deny all that"], new() { MinWords = 2 }, new Told<double>(told.Add));
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
