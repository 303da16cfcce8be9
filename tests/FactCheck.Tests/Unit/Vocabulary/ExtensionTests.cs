using FactCheck.Json;

namespace FactCheck.Tests.Unit.Vocabulary;

public class ExtensionTests
{
    [Theory]
    [InlineData("{}", "{ \n }", true)]
    [InlineData("{\"a\":1,\"b\":[true,null]}", "{ \"a\" : 1, \"b\": [ true, null ] }", true)]
    [InlineData("{\"a\":\"é/\"}", "{\"\\u0061\":\"\\u00E9\\/\"}", true)]
    [InlineData("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", false)]
    [InlineData("{\"a\":1}", "{\"a\":1.0}", false)]
    [InlineData("{\"a\":1e5}", "{\"a\":1E5}", false)]
    [InlineData("{\"a\":0}", "{\"a\":-0}", false)]
    public void Layout_and_escapes_do_not_count_and_order_and_the_writing_of_numbers_do(string one, string other, bool equal)
    {
        var (left, right) = (FactCheckJson.ParseExtension(one), FactCheckJson.ParseExtension(other));
        Assert.Equal(equal, left.Equals(right));
        Assert.Equal(equal, left.Equals((object)right));
        Assert.True(!equal || left.GetHashCode() == right.GetHashCode());
        Assert.Equal(one, left.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"{}\"")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":1,\"\\u0061\":2}")]
    [InlineData("{\"a\":\"\\uD83D\"}")]
    [InlineData("{\"\\uDC08\":1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":NaN}")]
    [InlineData("{/* */}")]
    public void What_is_not_one_object_is_refused(string json) => Assert.Throws<FormatException>(() => FactCheckJson.ParseExtension(json));

    [Fact]
    public void The_deepest_extension_reads_back_from_the_deepest_place()
    {
        var ext = FactCheckJson.ParseExtension(Nested(54));
        var set = EveryPlace.Set with
        {
            Responses = [EveryPlace.Set.Responses[0] with { Points = [new() { Kind = AnswerKind.Denial, Part = "All.", Cites = [new() { Source = "memo", Ext = ext }] }] }],
        };
        Assert.Equal(set, Examples.Read(ClaimSetJson.Write(set)));
        Assert.Throws<FormatException>(() => FactCheckJson.ParseExtension(Nested(55)));
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1);
}
