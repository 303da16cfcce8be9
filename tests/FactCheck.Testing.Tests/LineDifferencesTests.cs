namespace FactCheck.Testing.Tests;

public class LineDifferencesTests
{
    [Theory]
    [InlineData("# a\n- c\n## b", "# a\n- c", "- ## b")]
    [InlineData("# a\n- c", "# a\n- c\n## b", "+ ## b")]
    [InlineData("## a\n- c", "### a\n- c", "- ## a|+ ### a")]
    [InlineData("# a\n\n- c", "# a\n- c", "- ")]
    [InlineData("# a\n- c", "# a\nc", "- - c|+ c")]
    [InlineData("# a\n- c\n- d", "# a\n- d\n- c", "The same lines stand in another order, from line 2 on:|- - c|+ - d")]
    [InlineData("# a\n- c\n# b\n- c", "# b\n- c\n# a\n- c", "The same lines stand in another order, from line 1 on:|- # a|+ # b")]
    public void Where_the_facts_are_the_same_what_differs_is_told_by_whole_lines(string verified, string received, string told) =>
        Assert.Equal(told.Split('|'), LineDifferences.Between(verified, received, hasHeadings: true));

    [Theory]
    [InlineData("one", "one\u200b", "- one|+ one\\u200b")]
    [InlineData("one", "\u001b[2Jone", "- one|+ \\u001b[2Jone")]
    [InlineData("a\r\nb", "b\na\r", "The same lines stand in another order, from line 1 on:|- a\\u000d|+ b")]
    public void What_cannot_be_seen_is_written_as_its_code(string verified, string received, string told) =>
        Assert.Equal(told.Split('|'), LineDifferences.Between(verified, received, hasHeadings: false));

    [Fact]
    public void What_cannot_be_seen_in_a_heading_is_written_as_its_code() =>
        Assert.Equal<string>(["a\\u001b:", "  - b", "  + c"], [.. LineDifferences.Between("# a\u001b\n- b", "# a\u001b\n- c", hasHeadings: true)]);
}
