using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>What is said of selectors that cannot be read: the place, the words and what to do.</summary>
public class SelectorDiagnosticsTests
{
    private static readonly string Deep = new('[', 63);

    [Theory]
    [InlineData("""{"type" {""", "1:9", "'{' cannot stand here.", "Mend the JSON here; nothing is read until then.")]
    [InlineData("""[["\udf0a"]]""", "1:3", "An escape here is half of a surrogate pair, and so no character.", "Write the character itself.")]
    [InlineData("half a pair", "1:1", "What begins here is no character: the text is not well-formed Unicode.", "Save it as UTF-8.")]
    public void Where_nothing_can_be_read_the_whole_is_pointed_at_and_the_place_named(string json, string at, string message, string remedy)
    {
        // An attribute cannot hold half of a pair.
        var diagnostic = Assert.Single(SelectorJson.Read(json == "half a pair" ? "\ud83c" : json, "a.json").Diagnostics);
        Assert.Equal(("FC3101", Severity.Error, "", at, message, remedy), (diagnostic.Code, diagnostic.Severity, diagnostic.Pointer, diagnostic.Position.ToString(), diagnostic.Message, diagnostic.Remedy));
    }

    [Fact]
    public void Only_a_bracket_within_as_many_as_are_read_is_too_deep()
    {
        Assert.Equal("Objects and lists stand more than 64 deep in each other.", Message(Deep + "[["));
        Assert.Equal("'x' cannot stand here.", Message(Deep + "[x"));
        Assert.Equal("'[' cannot stand here.", Message(Deep + "1 ["));
    }

    [Fact]
    public void A_text_of_the_greatest_size_is_read_and_a_larger_one_is_to_be_split()
    {
        var largest = new byte[SelectorJson.MaxBytes];
        largest.AsSpan().Fill((byte)' ');
        "[]"u8.CopyTo(largest);
        Assert.Empty(SelectorJson.Read(largest).Diagnostics);
        Assert.Equal("Split it.", Assert.Single(SelectorJson.Read((byte[])[.. largest, (byte)' ']).Diagnostics).Remedy);
    }

    [Theory]
    [InlineData("""{"exact":"a"}""", "", "The member \"type\" is missing, or is no text.", "Say which selector it is: TextQuoteSelector or TextPositionSelector.")]
    [InlineData("""{"type":"TextQuoteSelector","exact":{}}""", "/exact", "This is an object; a text belongs here.", "Write it as the W3C Web Annotation Data Model has it; until then it is left out.")]
    [InlineData("""{"type":"TextQuoteSelector","exact":true}""", "/exact", "This is true or false; a text belongs here.", "Write it as the W3C Web Annotation Data Model has it; until then it is left out.")]
    [InlineData("""{"type":"TextPositionSelector","start":0,"end":2147483648}""", "/end", "2147483648 is not a whole number from 0 to 2147483647.", "Write it as the W3C Web Annotation Data Model has it; until then it is left out.")]
    [InlineData("""{"selector":7}""", "/selector", "This is a number; a selector belongs here.", "Write it as the W3C Web Annotation Data Model has it; until then it is left out.")]
    [InlineData("""{"type":"TextQuoteSelector","exact":"a","a~/b":1,"a~/b":2}""", "/a~0~1b", "The member \"a~/b\" is here a second time.", "Keep one of them; until then what holds it is left out.")]
    [InlineData("""{"type":["A","B"]}""", "", "'A, B' is not read.", "Add a TextQuoteSelector or a TextPositionSelector for the same passage.")]
    [InlineData("""{"type":["AnnotationPage","Other"]}""", "", "'AnnotationPage, Other' is not read.", "Give its annotations themselves, in a list.")]
    [InlineData("""{"type":"TextQuoteSelector","exact":"a","prefix":" "}""", "/prefix", "A prefix that is white space alone is not kept.", "Give some of the words beside the passage.")]
    public void What_is_wrong_with_a_selector_is_told_with_what_to_do(string json, string pointer, string message, string remedy)
    {
        var diagnostic = Assert.Single(SelectorJson.Read(json).Diagnostics);
        Assert.Equal((pointer, message, remedy), (diagnostic.Pointer, diagnostic.Message, diagnostic.Remedy));
    }

    [Fact]
    public void A_quotation_with_two_things_wrong_is_left_out()
    {
        var reading = SelectorJson.Read("""{"type":"TextQuoteSelector","exact":"a","prefix":7,"suffix":8}""");
        Assert.Equal(["/prefix", "/suffix"], reading.Diagnostics.Select(diagnostic => diagnostic.Pointer));
        Assert.Empty(reading.Targets);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("""{"id":7}""")]
    public void An_address_that_is_no_text_is_none(string source)
    {
        var reading = SelectorJson.Read($"{{\"source\":{source},\"selector\":{{\"type\":\"TextQuoteSelector\",\"exact\":\"a\"}}}}");
        Assert.Empty(reading.Diagnostics);
        Assert.Null(Assert.Single(reading.Targets).Source);
    }

    [Fact]
    public void A_position_at_the_greatest_number_is_read() =>
        Assert.Equal(new TextPositionSelector(0, int.MaxValue), SelectorJson.Read("""{"type":"TextPositionSelector","start":0,"end":2147483647}""").Targets[0].Positions[0]);

    [Fact]
    public void Of_more_than_is_told_the_first_of_the_gravest_stands_for_the_rest()
    {
        var told = SelectorJson.Read("[" + string.Concat(Enumerable.Repeat("{\"type\":\"X\"},", 250)) + "7,{\"type\":\"X\"},7]").Diagnostics[^1];
        Assert.Equal(("FC3102", "/250"), (told.Code, told.Pointer));
        Assert.Equal("More than 200 things are to be said; the rest, of which this is one, is not.", told.Message);
        Assert.Equal("Mend what is reported and read again.", told.Remedy);
    }

    [Fact]
    public void A_null_is_named_by_its_parameter()
    {
        Assert.Equal("quote", Assert.Throws<ArgumentNullException>(() => SelectorJson.Write((Quote)null!)).ParamName);
        Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => SelectorJson.Read((string)null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => TextPositionSelector.Of(null!, default)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => default(TextPositionSelector).TrySpanIn(null!, out _)).ParamName);
    }

    [Fact]
    public void A_span_that_is_refused_is_named_with_the_reason()
    {
        Assert.Equal("span", Assert.Throws<ArgumentOutOfRangeException>(() => TextPositionSelector.Of("abc", new(1, 4))).ParamName);
        Assert.StartsWith("2..4 cuts a surrogate pair: a character lies partly within it.", Assert.Throws<ArgumentException>(() => TextPositionSelector.Of("a🌊b", new(2, 4))).Message, StringComparison.Ordinal);
    }

    private static string Message(string json) => Assert.Single(SelectorJson.Read(Encoding.UTF8.GetBytes(json)).Diagnostics).Message;
}
