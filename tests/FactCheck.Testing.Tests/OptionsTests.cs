namespace FactCheck.Testing.Tests;

public class OptionsTests
{
    [Fact]
    public void Options_are_equal_when_all_they_say_is_equal()
    {
        var options = new SnapshotOptions { Allegations = ["night-discharge"], Parameters = [1, "a", null], AsOf = new(2031, 4, 4) };
        var same = new SnapshotOptions { Allegations = ["night-discharge"], Parameters = [1, "a", null], AsOf = new(2031, 4, 4) };
        Assert.Equal(options, same);
        Assert.Equal(options.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(options, same with { Parameters = [1, "b", null] });
        Assert.NotEqual(options, same with { Allegations = [] });
        Assert.Equal(SnapshotOptions.Default, new() { Allegations = default, Parameters = default });
    }

    [Fact]
    public void An_allegation_that_is_not_there_is_told() =>
        Assert.Throws<KeyNotFoundException>(() => Snapshot.Match(Seeds.Harbour, new() { Allegations = ["day-discharge"] }));

    [Fact]
    public void The_id_of_something_else_is_told() =>
        Assert.Throws<InvalidCastException>(() => Snapshot.Match(Seeds.Harbour, new() { Allegations = ["pump-log"] }));

    [Fact]
    public void With_a_day_a_source_without_a_date_is_known_from_the_day_it_was_retrieved()
    {
        var options = new SnapshotOptions { AsOf = new(2031, 4, 4), WithoutRetrievalDates = true };
        Assert.Contains("herald-0404", ClaimSetSnapshot.Of(Retrieved("2031-04-04"), options).Json, StringComparison.Ordinal);
        Assert.DoesNotContain("herald-0404", ClaimSetSnapshot.Of(Retrieved("2031-04-05"), options).Json, StringComparison.Ordinal);

        static ValidClaimSet Retrieved(EdtfDate day) =>
            (Seeds.Harbour.ClaimSet with { Sources = [.. Seeds.Harbour.Sources.Select(source => source.Id == "herald-0404" ? source with { Published = null, Retrieved = day } : source)] }).Validate();
    }

    [Fact]
    public void A_text_with_half_a_character_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => Snapshot.MatchText("ab\ud800c"));
        Assert.Contains("U+D800, at index 2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_cannot_be_chosen_from_like_a_claim_set()
    {
        var exception = Assert.Throws<ArgumentException>(() => Snapshot.MatchText("text", options: new() { AsOf = new(2031, 4, 4) }));
        Assert.Contains("leave them out", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Snapshot.Match(Seeds.Harbour.DifferenceTo(Seeds.Harbour), new() { WithoutRetrievalDates = true }));
        Assert.Throws<ArgumentException>(() => ClaimSetSnapshot.Of(Seeds.Harbour.Evaluate().DifferenceTo(Seeds.Harbour.Evaluate()), new() { Allegations = ["night-discharge"] }));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".txt")]
    [InlineData("a/b")]
    public void An_extension_is_letters_and_digits(string extension) => Assert.Throws<ArgumentException>(() => Snapshot.MatchText("text", extension));

    [Fact]
    public void A_name_and_a_folder_are_no_blanks()
    {
        Assert.Throws<ArgumentException>(() => new SnapshotOptions { Name = " " });
        Assert.Throws<ArgumentException>(() => new SnapshotOptions { Folder = "" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SnapshotOptions { Form = (SnapshotForm)9 });
    }

    [Theory]
    [InlineData(2031, 4, 3)]
    [InlineData(2031, 4, 4)]
    public void Each_case_of_a_theory_has_its_files(int year, int month, int day)
    {
        var asOf = new DateOnly(year, month, day);
        Snapshot.Match(Seeds.Harbour, new() { AsOf = asOf, Parameters = [asOf], Form = SnapshotForm.Markdown });
    }
}
