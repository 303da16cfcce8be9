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
    public void A_text_cannot_be_chosen_from_like_a_claim_set()
    {
        var exception = Assert.Throws<ArgumentException>(() => Snapshot.MatchText("text", options: new() { AsOf = new(2031, 4, 4) }));
        Assert.Contains("leave them out", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Snapshot.Match(Seeds.Harbour.DifferenceTo(Seeds.Harbour), new() { WithoutRetrievalDates = true }));
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
