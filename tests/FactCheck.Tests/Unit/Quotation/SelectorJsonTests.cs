using System.Text;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Selectors as JSON: what is written, and what is read of what others wrote.</summary>
public class SelectorJsonTests
{
    [Fact]
    public void A_quotation_is_written_as_a_text_quote_selector()
    {
        Assert.Equal("{\n  \"type\": \"TextQuoteSelector\",\n  \"exact\": \"“a \\\"b\\\"” 🌊\",\n  \"prefix\": \"é\",\n  \"suffix\": \"\\n\\tx\"\n}", SelectorJson.Write(new Quote { Exact = "“a \"b\"” 🌊", Prefix = "é", Suffix = "\n\tx" }));
        Assert.Equal("{\n  \"type\": \"TextQuoteSelector\",\n  \"exact\": \"a\"\n}", SelectorJson.Write("a"));
    }

    [Fact]
    public void A_position_is_written_as_a_text_position_selector() =>
        Assert.Equal("{\n  \"type\": \"TextPositionSelector\",\n  \"start\": 3,\n  \"end\": 12\n}", SelectorJson.Write(new TextPositionSelector(3, 12)));

    [Theory]
    [InlineData("The pumps ran.", 4, 9)]
    [InlineData("The pumps ran.", 0, 14)]
    [InlineData("🌊🌊 the pumps 🌊 ran 🌊", 5, 14)]
    [InlineData("🌊 waves 🌊 waves 🌊", 12, 17)]
    [InlineData("\n\n pumps \n\n", 3, 8)]
    [InlineData("e\u0301t\u00e9 👩‍🚒 and e\u0301t\u00e9 👩‍🚒", 15, 19)]
    public void A_passage_that_is_written_and_read_is_the_same_passage_by_words_and_by_characters(string text, int start, int end)
    {
        var span = new TextSpan(start, end);
        var reading = SelectorJson.Read(SelectorJson.Write(text, span));
        Assert.Empty(reading.Diagnostics);
        var target = Assert.Single(reading.Targets);
        Assert.Equal(span, Assert.IsType<QuoteLocation.Exact>(QuoteLocator.Locate(text, Assert.Single(target.Quotes))).Passage.Span);
        Assert.True(Assert.Single(target.Positions).TrySpanIn(text, out var position));
        Assert.Equal(span, position);
    }

    [Fact]
    public void A_passage_that_stands_often_takes_as_much_of_the_text_as_tells_it_apart()
    {
        var text = string.Concat(Enumerable.Range(1, 40).Select(day => $"On day {day} the pumps of the outer works were run, and the water was treated as it is on every single day of the year. "));
        var at = text.IndexOf("On day 17 ", StringComparison.Ordinal) + "On day 17 the pumps of the outer works were run, and ".Length;
        var quote = SelectorJson.Read(SelectorJson.Write(text, new(at, at + "the water was treated".Length))).Targets[0].Quotes[0];
        Assert.InRange(quote.Prefix!.Length, 32, 128);
        Assert.Equal(at, Assert.IsType<QuoteLocation.Exact>(QuoteLocator.Locate(text, quote)).Passage.Span.Start);
    }

    [Fact]
    public void White_space_beside_a_passage_that_stands_twice_does_not_hide_what_tells_it_apart()
    {
        var text = "the pumps ran" + new string(' ', 40) + "pumps" + new string(' ', 40) + "end";
        var quote = SelectorJson.Read(SelectorJson.Write(text, new(53, 58))).Targets[0].Quotes[0];
        Assert.Equal(53, Assert.IsType<QuoteLocation.Exact>(QuoteLocator.Locate(text, quote)).Passage.Span.Start);
    }

    [Fact]
    public void More_than_is_told_is_as_grave_as_the_gravest_of_the_rest()
    {
        string Many(string last) => "[" + string.Concat(Enumerable.Repeat("{\"type\":\"X\"},", 250)) + last + "]";
        Assert.Equal("FC3103", SelectorJson.Read(Many("{\"type\":\"X\"}")).Diagnostics[^1].Code);
        Assert.Equal("FC3102", SelectorJson.Read(Many("7")).Diagnostics[^1].Code);
    }

    [Fact]
    public void A_source_with_two_ids_is_told_and_left_out()
    {
        var reading = SelectorJson.Read("""{"source":{"id":"a","id":"b"},"selector":{"type":"TextQuoteSelector","exact":"a"}}""");
        Assert.Equal("The member \"id\" is here a second time.", Assert.Single(reading.Diagnostics).Message);
        Assert.Empty(reading.Targets);
    }

    [Fact]
    public void A_passage_that_nothing_tells_apart_is_written_all_the_same()
    {
        var text = new string('a', 5_000);
        var target = SelectorJson.Read(SelectorJson.Write(text, new(2_500, 2_510))).Targets[0];
        Assert.Equal((1_024, 1_024, new TextPositionSelector(2_500, 2_510)), (target.Quotes[0].Prefix!.Length, target.Quotes[0].Suffix!.Length, target.Positions[0]));
    }

    [Fact]
    public void A_passage_of_white_space_or_half_a_character_cannot_be_written()
    {
        Assert.Throws<ArgumentException>(() => SelectorJson.Write("a  b", new TextSpan(1, 3)));
        Assert.Throws<ArgumentException>(() => SelectorJson.Write("a🌊b", new TextSpan(0, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => SelectorJson.Write("ab", new TextSpan(0, 3)));
    }

    [Theory]
    [InlineData("""{"type":"TextQuoteSelector","exact":"a","prefix":"b"}""", "[] a<b")]
    [InlineData("""{"type":"TextPositionSelector","start":0,"end":3}""", "[] 0..3")]
    [InlineData("""[{"type":"TextQuoteSelector","exact":"a"},{"type":"TextPositionSelector","start":1,"end":2},{"type":"TextQuoteSelector","exact":"c"}]""", "[] a c 1..2")]
    [InlineData("""{"source":"https://a.example","selector":{"type":"TextQuoteSelector","exact":"a"}}""", "[https://a.example] a")]
    [InlineData("""{"source":{"id":"https://a.example","format":"text/html"},"selector":[{"type":["TextQuoteSelector","Other"],"exact":"a","prefix":"","suffix":null}]}""", "[https://a.example] a")]
    [InlineData("""{"@context":"http://www.w3.org/ns/anno.jsonld","id":"https://x.example/1","type":"Annotation","body":{"value":"x","selector":5},"target":{"source":"https://a.example","selector":{"@type":"oa:TextPositionSelector","start":1,"end":1}}}""", "[https://a.example] 1..1")]
    [InlineData("""{"target":["https://a.example",{"source":"https://b.example","selector":{"type":"http://www.w3.org/ns/oa#TextQuoteSelector","exact":"b"}},{"id":"https://c.example"}]}""", "[https://a.example] | [https://b.example] b | [https://c.example]")]
    [InlineData("""[{"target":"https://a.example"},{"type":"TextQuoteSelector","exact":"b"},{"source":"https://c.example","selector":[]},{"type":"TextQuoteSelector","exact":"d"}]""", "[https://a.example] | [] b d | [https://c.example]")]
    [InlineData("""{"type":"TextPositionSelector","start":1.0,"end":1e2}""", "[] 1..100")]
    [InlineData("""[]""", "")]
    [InlineData("""{"type":"TextQuoteSelector","\u0065xact":"\ud83c\udf0a \u00e9"}""", "[] 🌊 é")]
    public void What_others_write_is_read(string json, string expected)
    {
        var reading = SelectorJson.Read(json);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(expected, InWords(reading));
    }

    [Theory]
    [InlineData("""{"type":"TextQuoteSelector" "exact":"a"}""", "1:29: error FC3101: '\"' cannot stand here.")]
    [InlineData("{\"type\":\"TextQuoteSelector\"", "1:28: error FC3101: The text ends before the JSON is complete.")]
    [InlineData("", "1:1: error FC3101: The text ends before the JSON is complete.")]
    [InlineData("""[{"type":"TextQuoteSelector","exact":"\ud83c a"}]""", "1:38: error FC3101: An escape here is half of a surrogate pair, and so no character.")]
    [InlineData("7", "1:1: error FC3102: This is a number; a selector, a specific resource or an annotation belongs here.")]
    [InlineData("null", "1:1: error FC3102: This is null; a selector, a specific resource or an annotation belongs here.")]
    [InlineData("""{"exact":"a"}""", "1:1: error FC3102: The member \"type\" is missing, or is no text.")]
    [InlineData("""{"type":"TextQuoteSelector"}""", "1:1: error FC3102: The member \"exact\" is missing.")]
    [InlineData("""{"type":"TextQuoteSelector","exact":" "}""", "1:37: error FC3102: The text is empty.")]
    [InlineData("""{"type":"TextQuoteSelector","exact":["a"]}""", "1:37: error FC3102: This is a list; a text belongs here.")]
    [InlineData("""{"type":"TextQuoteSelector","exact":"a","suffix":7}""", "1:50: error FC3102: This is a number; a text belongs here.")]
    [InlineData("""{"type":"TextQuoteSelector","exact":"a","exact":"a"}""", "1:49: error FC3102: The member \"exact\" is here a second time.")]
    [InlineData("""{"type":"TextPositionSelector","start":1}""", "1:1: error FC3102: The member \"end\" is missing.")]
    [InlineData("""{"type":"TextPositionSelector","start":-1,"end":4}""", "1:40: error FC3102: -1 is not a whole number from 0 to 2147483647.")]
    [InlineData("""{"type":"TextPositionSelector","start":1,"end":99999999999}""", "1:48: error FC3102: 99999999999 is not a whole number from 0 to 2147483647.")]
    [InlineData("""{"type":"TextPositionSelector","start":1.5,"end":4}""", "1:40: error FC3102: 1.5 is not a whole number from 0 to 2147483647.")]
    [InlineData("""{"type":"TextPositionSelector","start":"1","end":4}""", "1:40: error FC3102: This is a text; a whole number belongs here.")]
    [InlineData("""{"type":"TextPositionSelector","start":5,"end":4}""", "1:48: error FC3102: The end, 4, lies before the start, 5.")]
    [InlineData("""{"target":[7]}""", "1:12: error FC3102: This is a number; the address of a source or a specific resource belongs here.")]
    [InlineData("""{"target":"https://a.example","target":"https://b.example"}""", "1:40: error FC3102: The member \"target\" is here a second time.")]
    [InlineData("""{"type":"RangeSelector","startSelector":{"type":"XPathSelector"}}""", "1:1: info FC3103: 'RangeSelector' is not read.")]
    public void What_is_wrong_or_not_read_is_told_with_its_place_and_left_out(string json, string expected)
    {
        var reading = SelectorJson.Read(json);
        Assert.Empty(reading.Targets);
        Assert.StartsWith(expected, Assert.Single(reading.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"TextQuoteSelector","exact":"a","refinedBy":{"type":"TextPositionSelector","start":0,"end":1}}""", "\"refinedBy\" selects a part of what this selector selects, and is not read.", "[] a")]
    [InlineData("""{"type":"TextPositionSelector","start":0,"end":1,"value":"x/~y"}""", "The member \"value\" is not read.", "[] 0..1")]
    [InlineData("""{"type":"TextQuoteSelector","exact":"a","suffix":"\n"}""", "A suffix that is white space alone is not kept.", "[] a")]
    [InlineData("""{"source":"https://a.example","selector":["https://a.example/s1",{"type":"TextQuoteSelector","exact":"a"}]}""", "The selector 'https://a.example/s1' is named by its address, and is not read.", "[https://a.example] a")]
    [InlineData("""{"source":"https://a.example","state":{"type":"TimeState"},"selector":{"type":"TextQuoteSelector","exact":"a"}}""", "\"state\" has a say in what is selected, and is not read.", "[https://a.example] a")]
    [InlineData("""{"source":"https://a.example","selector":[{"type":"XPathSelector","value":"/p"},{"type":"TextQuoteSelector","exact":"a"}]}""", "'XPathSelector' is not read.", "[https://a.example] a")]
    public void What_is_not_read_beside_what_is_read_is_told(string json, string message, string expected)
    {
        var reading = SelectorJson.Read(json, "a.json");
        var diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(("FC3103", message, "a.json"), (diagnostic.Code, diagnostic.Message, diagnostic.File));
        Assert.Equal(expected, InWords(reading));
    }

    [Fact]
    public void One_selector_that_is_wrong_leaves_the_others()
    {
        var reading = SelectorJson.Read("""{"target":{"source":"https://a.example","selector":[{"type":"TextPositionSelector","start":5,"end":4},{"type":"TextQuoteSelector","exact":"a"},{"type":"TextQuoteSelector","exact":""}]}}""");
        Assert.Equal("[https://a.example] a", InWords(reading));
        Assert.Equal(["/target/selector/0/end", "/target/selector/2/exact"], reading.Diagnostics.Select(diagnostic => diagnostic.Pointer));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_and_strings_that_have_none_are_told_with_their_place()
    {
        const string Message = "1:38: error FC3101: What begins here is no character: the text is not well-formed Unicode.";
        byte[] bytes = [.. "{\"type\":\"TextQuoteSelector\",\"exact\":\""u8, 0xE9, .. "\"}"u8];
        Assert.StartsWith(Message, Assert.Single(SelectorJson.Read(bytes).Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.StartsWith(Message, Assert.Single(SelectorJson.Read("{\"type\":\"TextQuoteSelector\",\"exact\":\"\ud83c\"}").Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Equal("[] a", InWords(SelectorJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. "{\"type\":\"TextQuoteSelector\",\"exact\":\"a\"}"u8])));

    [Fact]
    public void Hostile_texts_are_refused_or_read_within_limits()
    {
        Assert.StartsWith("1:65: error FC3101: Objects and lists stand more than 64 deep in each other.", Assert.Single(SelectorJson.Read(new string('[', 100_000)).Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("1:1: error FC3101: The text has more than 16777216 bytes.", Assert.Single(SelectorJson.Read(new byte[SelectorJson.MaxBytes + 1]).Diagnostics).ToString(), StringComparison.Ordinal);
        var many = SelectorJson.Read("[" + string.Concat(Enumerable.Repeat("7,", 100_000)) + "{\"type\":\"TextQuoteSelector\",\"exact\":\"a\"}]");
        Assert.Equal((201, "FC3102", "[] a"), (many.Diagnostics.Length, many.Diagnostics[^1].Code, InWords(many)));
        Assert.Equal(100_000, SelectorJson.Read("[" + string.Join(',', Enumerable.Repeat("{\"type\":\"TextQuoteSelector\",\"exact\":\"a\"}", 100_000)) + "]").Targets[0].Quotes.Length);
    }

    private static string InWords(SelectorReading reading) => string.Join(" | ", reading.Targets.Select(target => new StringBuilder($"[{target.Source}]")
        .AppendJoin("", target.Quotes.Select(quote => $" {quote.Exact}{(quote.Prefix is null ? "" : "<" + quote.Prefix)}{(quote.Suffix is null ? "" : ">" + quote.Suffix)}"))
        .AppendJoin("", target.Positions.Select(position => $" {position.Start}..{position.End}")).ToString()));
}
