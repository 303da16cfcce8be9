using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What a check says of the text of a source, and of a quotation that a changed text no longer has, word for word.</summary>
public class SourcePhrasesTests
{
    private const string Other = "The board met.";

    [Theory]
    [InlineData(null, "No text of 'herald-0404' is supplied: its one quotation is looked for in the earlier text alone, with 1 found.")]
    [InlineData("old.txt", "No text of 'herald-0404' is supplied: its one quotation is looked for in the earlier text alone (old.txt), with 1 found.")]
    public void A_text_that_is_gone_leaves_the_earlier_one(string? name, string message)
    {
        var told = Told(null, Article.Text, recorded: null, earlierName: name).Single();
        Assert.Equal((message, "Supply the text as it is now; where it was taken down, cite the archived copy.", "/sources/0"), (told.Message, told.Remedy, told.Pointer));
    }

    [Theory]
    [InlineData(true, "/sources/0/text", "The text of 'herald-0404' is not the one that was recorded (now.txt). Its quotations: 1 not found.")]
    [InlineData(false, "/sources/0", "The text of 'herald-0404' is not the earlier one that is kept (now.txt). Its quotations: 1 not found.")]
    public void A_text_that_was_changed_is_compared_with_what_is_recorded_or_kept(bool isRecorded, string pointer, string message)
    {
        var told = Told(Other, Article.Text, isRecorded ? Article.Fingerprint : null)[0];
        Assert.Equal(("FC3004", message, pointer), (told.Code, told.Message, told.Pointer));
    }

    [Fact]
    public void A_text_that_was_saved_otherwise_is_compared_with_the_earlier_one_where_nothing_is_recorded()
    {
        var told = Told(Article.Text.Replace("\n", "\r\n", StringComparison.Ordinal), Article.Text, recorded: null).Single();
        Assert.Equal("The text of 'herald-0404' differs from the earlier one that is kept in line ends alone (now.txt). Its quotations: 1 found.", told.Message);
        Assert.Equal("Its words are the same: supply it as it was saved then, or record its fingerprint as it is now.", told.Remedy);
    }

    [Theory]
    [InlineData("\uFEFFa\r\nb", "\uFEFFa\nb", "line ends")]
    [InlineData("\uFEFFa\nb", "\uFEFFa\r\nb", "line ends")]
    public void Line_ends_between_two_texts_with_a_byte_order_mark_are_no_more_than_that(string was, string now, string difference) =>
        Assert.Equal(difference, Resaving.Between(SuppliedText.FromString(was).Fingerprint.Sha256, SuppliedText.FromString(now)));

    [Fact]
    public void An_earlier_text_of_no_use_is_said_to_be_where_nothing_else_is_known()
    {
        var told = Article.Set([Article.Foam]).CheckQuotations(Article.Supplied(Article.Text), new() { Earlier = SourceTexts.From(_ => SuppliedText.FromUtf8([0xFF], "old.txt")) }).Diagnostics.Single();
        Assert.Equal("Whether the text of 'herald-0404' was changed is not known: the earlier text that is kept cannot be read: 'old.txt' is not UTF-8: the byte at offset 0 begins no character.", told.Message);
        Assert.Equal("Supply the earlier text as UTF-8, in a form that can be read.", told.Remedy);
    }

    [Fact]
    public void A_misquotation_in_a_text_that_was_saved_otherwise_does_not_stand_there()
    {
        var told = Told(Article.Text.Replace("\n", "\r\n", StringComparison.Ordinal), Article.Text, Article.Fingerprint, "a bridge")[1];
        Assert.Equal(("FC3001", "“a bridge” does not stand in now.txt. Nothing comes near."), (told.Code, told.Message));
    }

    [Fact]
    public void Words_that_stood_in_several_places_and_are_gone_are_said_to_have_stood_there() =>
        Assert.Equal(
            "“no” no longer stands in now.txt; it stood in several places of earlier.txt. Nothing comes near.",
            Told(Other, "no and no", recorded: null, "no")[1].Message);

    [Fact]
    public void Where_two_texts_are_spoken_of_each_is_named()
    {
        var quote = new Quote { Exact = "The board", Prefix = "A " };
        Assert.Equal(
            "“The board” stands at now.txt:1:1, but not behind its prefix; it does not stand in earlier.txt. now.txt begins with it.",
            Told(Other, "Nothing of it.", recorded: null, quote)[1].Message);
        Assert.Equal(
            "“The board” stands at now.txt:1:1, but not behind its prefix; it stood so at earlier.txt:1:3. now.txt begins with it.",
            Told(Other, "A The board.", recorded: null, quote)[1].Message);
    }

    [Fact]
    public void A_checked_source_and_a_checked_quotation_say_what_came_of_them()
    {
        var check = Article.Set([Article.Foam]).CheckQuotations(Article.Supplied(Article.Text));
        Assert.Equal("herald-0404: NotRecorded", check.Sources[0].ToString());
        Assert.Equal($"night-discharge/cites/0/quotes/0: {check.Quotations[0].Location}", check.Quotations[0].ToString());
        Assert.Equal("night-discharge/cites/0/quotes/0: not checked", Article.Set([Article.Foam]).CheckQuotations(SourceTexts.From(_ => null)).Quotations[0].ToString());
    }

    private static ImmutableArray<Diagnostic> Told(string? now, string earlier, SourceText? recorded, Quote? quote = null, string? earlierName = "earlier.txt") =>
        Article.Set([quote ?? Article.Foam], recorded: recorded)
            .CheckQuotations(SourceTexts.From(_ => now is null ? null : SuppliedText.FromString(now, "now.txt")), new() { Earlier = Article.Supplied(earlier, earlierName) }).Diagnostics;
}
