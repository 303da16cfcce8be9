using FactCheck.Diagnostics;

namespace FactCheck.Tests.Unit.Diagnostics;

public class VisibleTests
{
    [Theory]
    [InlineData("Harbour Water 😀 é 漢", "Harbour Water 😀 é 漢")]
    [InlineData("a\u202Eb\r\n", "a\\u202eb\\u000d\\u000a")]
    [InlineData("no\U000E0041tag", "no\\u{e0041}tag")]
    [InlineData("\u3164\u115F\u1160\uFFA0\u2800\u034F", "\\u3164\\u115f\\u1160\\uffa0\\u2800\\u034f")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("क्\u200Dष", "क्\u200Dष")]
    [InlineData("👩\u200D🚀", "👩\u200D🚀")]
    [InlineData("a\u200Db", "a\\u200db")]
    [InlineData("“\u200Dé", "“\\u200dé")]
    [InlineData("é\u200D", "é\\u200d")]
    [InlineData("\u200Cé", "\\u200cé")]
    [InlineData("é\u200D\u200Dé", "é\\u200d\\u200dé")]
    public void What_has_no_look_of_its_own_is_shown_by_its_number(string text, string visible) => Assert.Equal(visible, Visible.Text(text));

    [Fact]
    public void Half_a_character_is_shown_by_its_number() => Assert.Equal("a\\ud83db", Visible.Text("a\uD83Db"));
}
