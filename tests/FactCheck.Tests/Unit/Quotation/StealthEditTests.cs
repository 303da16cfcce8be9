using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What a check says of an article that was changed after it was quoted.</summary>
public class StealthEditTests
{
    [Fact]
    public void The_same_text_gives_nothing_to_say()
    {
        var check = Article.Check(Article.Text);
        Assert.Empty(check.Diagnostics);
        Assert.Equal(SourceTextState.Unchanged, Assert.Single(check.Sources).State);
        Assert.All(check.Quotations, quotation => Assert.IsType<QuoteLocation.Exact>(quotation.Location));
        Assert.All(check.Quotations, quotation => Assert.Null(quotation.WasAt));
    }

    [Fact]
    public void A_word_that_was_replaced_in_a_quotation_is_named_with_the_one_that_replaced_it()
    {
        var check = Article.Check(Article.Text.Replace("four nights", "several nights", StringComparison.Ordinal));
        Assert.Equal(["FC3004", "FC3005"], check.Codes());
        Assert.Equal(
            "“were run after midnight on four nights in March” no longer stands in now.txt; it stood at earlier.txt:3:32. What stands at now.txt:3:32 comes near: the quotation has “four”, the text has “several”.",
            check.Message("FC3005"));
        Assert.Equal("The text of 'herald-0404' is not the one that was recorded (now.txt). Its quotations: 3 found, 1 not found.", check.Message("FC3004"));
        Assert.Equal(Article.Midnight, check.Quotations[0].WasAt!.Value.Of(Article.Text));
    }

    [Fact]
    public void A_quotation_of_a_deleted_paragraph_is_gone_and_nothing_comes_near()
    {
        var check = Article.Check(Article.Paragraphs(0, 1, 2, 4));
        Assert.Equal(["FC3004", "FC3005"], check.Codes());
        Assert.Equal("“saw foam in the inner harbour” no longer stands in now.txt; it stood at earlier.txt:7:11. Nothing comes near.", check.Message("FC3005"));
    }

    [Fact]
    public void Without_the_earlier_text_what_is_gone_is_not_said_to_have_stood_there()
    {
        var check = Article.Check(Article.Paragraphs(0, 1, 2, 4), earlierIsKept: false);
        Assert.Equal("“saw foam in the inner harbour” does not stand in now.txt. Nothing comes near.", check.Message("FC3005"));
        Assert.Equal("Compare with an archived copy: it may have been quoted wrongly, or the text was changed.", check.Diagnostics[1].Remedy);
        Assert.All(check.Quotations, quotation => Assert.Null(quotation.WasAt));
    }

    [Fact]
    public void A_paragraph_that_was_moved_moves_its_quotation_and_no_other()
    {
        var check = Article.Check(Article.Paragraphs(0, 1, 3, 4, 2));
        Assert.Equal(["FC3004", "FC3006"], check.Codes());
        Assert.Equal("“The water was treated” changed its place in the order of the text: it stood at earlier.txt:5:2, and now stands at now.txt:9:2.", check.Message("FC3006"));
        Assert.Equal("The text of 'herald-0404' is not the one that was recorded (now.txt). Its quotations: 3 found, 1 moved.", check.Message("FC3004"));
        Assert.Equal([false, false, false, true], check.Quotations.Select(quotation => quotation.HasMoved));
    }

    [Fact]
    public void A_quotation_that_is_alone_is_seen_to_move_by_what_surrounds_it()
    {
        var set = Article.Set([Article.Foam], recorded: Article.Fingerprint);
        var check = set.CheckQuotations(Article.Supplied(Article.Paragraphs(0, 3, 1, 2, 4)), new() { Earlier = Article.Supplied(Article.Text) });
        Assert.Equal(["FC3004", "FC3006"], check.Codes());
        Assert.Equal(
            "“saw foam in the inner harbour” changed its place in the order of the text: it stood at 7:11 of the earlier text of 'herald-0404', and now stands at 3:11 of the text of 'herald-0404'.",
            check.Message("FC3006"));
    }

    [Fact]
    public void A_quotation_that_is_further_down_because_the_text_before_it_grew_has_not_moved()
    {
        var check = Article.Check("Updated on Friday with a reply of the board.\n\n" + Article.Text);
        Assert.Equal(["FC3004"], check.Codes());
        Assert.All(check.Quotations, quotation => Assert.False(quotation.HasMoved));
        Assert.Equal(46, ((QuoteLocation.Exact)check.Quotations[0].Location!).Passage.Span.Start - check.Quotations[0].WasAt!.Value.Start);
    }

    [Fact]
    public void White_space_that_changed_between_words_is_typography()
    {
        var check = Article.Check(Article.Text.Replace("after midnight on", "after\n    midnight\u00A0on", StringComparison.Ordinal));
        Assert.Equal(["FC3004", "FC3003"], check.Codes());
        Assert.Equal("The text of 'herald-0404' is not the one that was recorded (now.txt). Its quotations: 3 found, 1 found but for typography.", check.Message("FC3004"));
        Assert.StartsWith("“were run after midnight on four nights in March” stands at now.txt:3:32 but for typography: ", check.Message("FC3003"), StringComparison.Ordinal);
        Assert.Contains("a line break at character 15", check.Message("FC3003"), StringComparison.Ordinal);
        Assert.Contains("a non-breaking space at character 24", check.Message("FC3003"), StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_that_came_into_a_word_is_told_with_its_character()
    {
        var check = Article.Check(Article.Text.Replace("after midnight on", "after mid night on", StringComparison.Ordinal));
        Assert.Equal(
            "“were run after midnight on four nights in March” no longer stands in now.txt; it stood at earlier.txt:3:32. What stands at now.txt:3:32 differs only in white space, at character 19 of the quotation.",
            check.Message("FC3005"));
    }

    [Fact]
    public void Typographic_marks_that_were_set_otherwise_leave_every_quotation_standing()
    {
        var check = Article.Check(Article.Text.Replace('“', '"').Replace('”', '"').Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(["FC3004"], check.Codes());
        Assert.Equal("The text of 'herald-0404' is not the one that was recorded (now.txt). Its quotations: 4 found.", check.Message("FC3004"));
    }

    [Theory]
    [InlineData("\n", "\r\n", "", "line ends")]
    [InlineData("\n", "\n", "\uFEFF", "a byte order mark")]
    [InlineData("\n", "\r\n", "\uFEFF", "line ends and a byte order mark")]
    public void A_copy_that_was_saved_otherwise_is_said_to_differ_in_that_alone_and_excuses_no_misquotation(string feed, string end, string mark, string difference)
    {
        var saved = mark + Article.Text.Replace(feed, end, StringComparison.Ordinal);
        foreach (var (recorded, supplied) in ((string, string)[])[(Article.Text, saved), (saved, Article.Text)])
        {
            var check = Article.Set([Article.Foam, "a bridge"], recorded: SuppliedText.FromString(recorded).Fingerprint).CheckQuotations(Article.Supplied(supplied, "now.txt"));
            Assert.Equal(["FC3004", "FC3001"], check.Codes());
            Assert.Equal($"The text of 'herald-0404' differs from the one that was recorded in {difference} alone (now.txt). Its quotations: 1 found, 1 not found.", check.Message("FC3004"));
            Assert.DoesNotContain("publisher", check.Diagnostics[0].Remedy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_passage_that_was_doubled_makes_its_quotation_ambiguous()
    {
        var check = Article.Check(Article.Text + "\nFishermen saw foam in the inner harbour, a caption says.\n");
        Assert.Equal(["FC3004", "FC3002"], check.Codes());
        Assert.EndsWith("Its quotations: 3 found, 1 in several places.", check.Message("FC3004"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_that_stands_in_neither_text_was_wrong_from_the_beginning()
    {
        var set = Article.Set(["were run after midnight on five nights in March"], recorded: Article.Fingerprint);
        var check = set.CheckQuotations(Article.Supplied(Article.Paragraphs(0, 2), "now.txt"), new() { Earlier = Article.Supplied(Article.Text, "earlier.txt") });
        Assert.Equal(["FC3004", "FC3001"], check.Codes());
        Assert.Equal(
            "“were run after midnight on five nights in March” does not stand in earlier.txt, nor in now.txt. What stands at earlier.txt:3:32 comes near: the quotation has “five”, the text has “four”.",
            check.Message("FC3001"));
    }

    [Fact]
    public void An_earlier_text_that_is_not_the_recorded_one_is_not_used_and_said_to_be_of_no_use()
    {
        var check = Article.Coded.CheckQuotations(Article.Supplied(Article.Paragraphs(0, 1, 3, 4, 2)), new() { Earlier = Article.Supplied("something else") });
        Assert.Equal(["FC3004"], check.Codes());
        Assert.EndsWith("Its quotations: 4 found. The earlier text that is kept is not the one that was recorded either.", check.Message("FC3004"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_text_that_cannot_be_read_is_said_to_be_of_no_use()
    {
        var check = Article.Coded.CheckQuotations(Article.Supplied("now"), new() { Earlier = SourceTexts.From(_ => SuppliedText.FromUtf8([0xFF], "old.txt")) });
        Assert.EndsWith(" The earlier text that is kept cannot be read: 'old.txt' is not UTF-8: the byte at offset 0 begins no character.", check.Message("FC3004"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, SourceTextState.Unchanged)]
    [InlineData(false, SourceTextState.Changed)]
    public void Where_no_fingerprint_is_recorded_the_earlier_text_says_whether_the_text_was_changed(bool isSame, SourceTextState state)
    {
        var check = Article.Set([Article.Midnight]).CheckQuotations(Article.Supplied(isSame ? Article.Text : "something else"), new() { Earlier = Article.Supplied(Article.Text) });
        Assert.Equal(state, Assert.Single(check.Sources).State);
        Assert.Equal(isSame ? [] : ["FC3004", "FC3005"], check.Codes());
    }
}
