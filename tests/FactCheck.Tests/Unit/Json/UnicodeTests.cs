using System.Text;
using FactCheck.Json;

namespace FactCheck.Tests.Unit.Json;

/// <summary>Bytes, characters, and what lines and columns are counted in.</summary>
public class UnicodeTests
{
    private const string Unknown = "\"x\":1";

    [Fact]
    public void A_byte_order_mark_is_passed_over_and_moves_no_column()
    {
        var json = SmallTexts.With(Unknown);
        var expected = $"FC0101@{SmallTexts.At(json, Unknown)}";
        Assert.Equal(expected, SmallTexts.Faults(json));
        Assert.Equal(expected, SmallTexts.Faults("\uFEFF" + json));
        Assert.Equal(expected, SmallTexts.Faults([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)]));
        Assert.Equal("", SmallTexts.Faults("\uFEFF" + SmallTexts.With("\"summary\":\"S\"")));
    }

    [Fact]
    public void A_byte_order_mark_alone_is_an_empty_text() => Assert.Equal("FC0001@1:1", SmallTexts.Faults("\uFEFF"));

    [Theory]
    [InlineData("\n", 3)]
    [InlineData("\r\n", 3)]
    [InlineData("\n\r", 3)]
    [InlineData("\r", 1)]
    public void Lines_end_with_line_feeds_alone(string lineEnd, int line)
    {
        var json = SmallTexts.Head + lineEnd + lineEnd + Unknown + "}";
        Assert.Equal(line, ClaimSetJson.Read(json).Diagnostics.Single().Position!.Value.Line);
    }

    [Fact]
    public void A_carriage_return_belongs_to_the_line_that_it_ends()
    {
        var json = SmallTexts.Head + "\r\n  " + Unknown + "\r\n}\r\n]";
        Assert.Equal("FC0101@2:3 FC0001@4:1", SmallTexts.Faults(json));
    }

    [Theory]
    [InlineData("e")]
    [InlineData("é")]
    [InlineData("e\u0301")]
    [InlineData("海")]
    [InlineData("\U0001F30A")]
    [InlineData("\U0001F469\u200D\U0001F4BB\U0001F30A")]
    public void Columns_count_utf_16_code_units(string text)
    {
        var json = SmallTexts.With($"\"summary\":\"{text}\",{Unknown}");
        Assert.Equal($"FC0101@1:{SmallTexts.Head.Length + 13 + text.Length + 1}", SmallTexts.Faults(json));
    }

    [Theory]
    [InlineData("a wave @", new byte[] { 0x80 })]
    [InlineData("a wave @", new byte[] { 0xFF })]
    [InlineData("a wave @ and more", new byte[] { 0xC3 })]
    [InlineData("a wave @", new byte[] { 0xC0, 0xAF })]
    [InlineData("a wave @", new byte[] { 0xE0, 0x80, 0x80 })]
    [InlineData("a wave @", new byte[] { 0xED, 0xA0, 0xBC, 0xED, 0xBC, 0x8A })]
    [InlineData("a wave @", new byte[] { 0xF0, 0x9F, 0x8C })]
    [InlineData("a wave @", new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData("é海\U0001F30A @", new byte[] { 0xE2, 0x82 })]
    public void Bytes_that_are_no_character_are_reported_where_they_begin(string text, byte[] inPlace)
    {
        var json = SmallTexts.With($"\"summary\":\"{text}\"");
        Assert.Equal($"FC0002@{SmallTexts.At(json, "@")}", SmallTexts.Faults(SmallTexts.WithBytes($"\"summary\":\"{text}\"", inPlace)));
    }

    [Fact]
    public void A_character_that_the_end_cuts_off_is_reported()
    {
        var json = SmallTexts.With("\"summary\":\"S\"");
        Assert.Equal($"FC0002@1:{json.Length + 1}", SmallTexts.Faults([.. Encoding.UTF8.GetBytes(json), 0xF0, 0x9F]));
    }

    [Theory]
    [InlineData("\"summary\":\"@\"", new[] { '\uD83C' })]
    [InlineData("\"summary\":\"@\"", new[] { '\uDF0A' })]
    [InlineData("\"summary\":\"\U0001F30A@\"", new[] { '\uDF0A', '\uD83C' })]
    [InlineData("\"sum@mary\":1", new[] { '\uD83C' })]
    [InlineData("\"ext\":{\"é\":\"@\"}", new[] { '\uD83C', '\uD83C', '\uDF0A' })]
    public void Half_a_surrogate_pair_in_a_dotnet_string_is_reported_where_it_stands(string members, char[] inPlace)
    {
        var json = SmallTexts.With(members);
        var expected = SmallTexts.At(json, "@");
        json = json.Replace("@", new(inPlace), StringComparison.Ordinal);
        Assert.Equal($"FC0002@{expected}", SmallTexts.Faults(json));
        Assert.Equal($"FC0002@{expected}", SmallTexts.Faults("\uFEFF" + json));
    }

    [Theory]
    [InlineData(""" "summary":"\ud83c" """, "FC0204")]
    [InlineData(""" "summary":"\udf0a" """, "FC0204")]
    [InlineData(""" "summary":"\udf0a\ud83c" """, "FC0204")]
    [InlineData(""" "summary":"\uD83C\\uDF0A" """, "FC0204")]
    [InlineData(""" "summary":"\\ud83c \uD83C\udf0a" """, "")]
    [InlineData(""" "sum\ud83cmary":1 """, "FC0101")]
    [InlineData(""" "parties":[{"id":"a\ud83c","kind":"person","name":"P"}] """, "FC0204")]
    [InlineData(""" "parties":[{"id":"p","kind":"person\ud83c","name":"P"}] """, "FC0204")]
    [InlineData(""" "parties":[{"id":"p","kind":"person","name":"\udf0a"}] """, "FC0204")]
    [InlineData(""" "sources":[{"id":"s","kind":"book","title":"S","published":"\udf0a"}] """, "FC0204")]
    [InlineData(""" "ext":{"a":"\ud83c","\ud83c":[{}],"b":"\ud83c\udf0a"} """, "FC0204 FC0204")]
    [InlineData(""" "ext":{"a":["\ud83c",{"\udf0a":null}]} """, "FC0204 FC0204")]
    public void An_escape_of_half_a_surrogate_pair_is_no_character(string members, string codes) =>
        Assert.Equal(codes, string.Join(' ', ClaimSetJson.Read(SmallTexts.With(members)).Diagnostics.Select(diagnostic => diagnostic.Code)));

    [Fact]
    public void What_a_hostile_text_puts_into_messages_stays_on_one_line()
    {
        var json = SmallTexts.With(""" "a\nb\u001b[2J\u2028\u202e\u0085":1,"language":"x\r\n" """);
        Assert.All(ClaimSetJson.Read(json).Diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.ToString(), char.IsControl));
        Assert.Equal("There is no member \"a\\u000ab\\u001b[2J\\u2028\\u202e\\u0085\" here.", ClaimSetJson.Read(json).Diagnostics[0].Message);
    }
}
