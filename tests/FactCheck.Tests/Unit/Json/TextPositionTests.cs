using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Tests.Unit.Json;

/// <summary>The text gives every pointer its line and column; a scanner written for this test alone says what they are.</summary>
public class TextPositionTests
{
    private static readonly DiagnosticDescriptor MadeUp = new() { Code = "TEST1", Name = "MadeUp", Severity = Severity.Info, Remedy = "Nothing is to be done." };

    public static TheoryData<string> Texts => new(
    [
        .. Directory.GetFiles(Repository.PathOf("seeds"), "*" + ClaimSetFormat.FileExtension).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        ClaimSetJson.Write(Examples.Harbour),
        ClaimSetJson.Write(Examples.Harbour).ReplaceLineEndings("\r\n"),
        "\uFEFF" + SmallTexts.With(""" "summary":"a é 🌊","ext":{"a/b":[1,{"m~n":[[],"\\"]}],"":{"\u0061~1":null},"01":[-1.5e+3 , true,false ]}"""),
    ]);

    [Theory, MemberData(nameof(Texts))]
    public void Locate_gives_each_place_of_a_text_its_line_and_column(string text)
    {
        var places = JsonPlaces.Of(text.TrimStart('\uFEFF'));
        Assert.True(places.Count > 5);
        var located = TextOf(text).Locate([.. places.Keys.Select(At)]);
        Assert.Equal(places.Count, located.Length);
        Assert.All(located, diagnostic => Assert.Equal((diagnostic.Pointer, places[diagnostic.Pointer]), (diagnostic.Pointer, diagnostic.Position!.Value)));
        Assert.Equal(located.Select(diagnostic => diagnostic.Position), located.Select(diagnostic => diagnostic.Position).Order());
    }

    [Theory, MemberData(nameof(Texts))]
    public void Locate_gives_a_place_that_is_not_there_the_position_of_what_is_around_it(string text)
    {
        var places = JsonPlaces.Of(text.TrimStart('\uFEFF'));
        var set = TextOf(text);
        foreach (var (pointer, position) in places.Where((_, i) => i % 7 == 0))
            foreach (var beyond in (string[])["/nowhere", "/nowhere/0/deeper", "/999999", "/-", "/00"])
                Assert.Equal(position, set.Locate([At(pointer + beyond)]).Single().Position);
    }

    [Fact]
    public void Locate_names_the_file_and_orders_by_position()
    {
        var text = ClaimSetJson.Read(SmallTexts.With("\"parties\":[{\"id\":\"p\",\"kind\":\"person\",\"name\":\"P\"}]"), "a.claims.json").Text;
        var located = text.Locate([At("/parties/0/name"), At("/title"), At(""), At("/parties/0")]);
        Assert.Equal("|/title|/parties/0|/parties/0/name", string.Join('|', located.Select(diagnostic => diagnostic.Pointer)));
        Assert.All(located, diagnostic => Assert.Equal("a.claims.json", diagnostic.File));
        Assert.Empty(text.Locate([]));
        Assert.Empty(text.Locate(default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"id\":\"a\",]")]
    [InlineData("{\"id\":\"a\",\"\\ud83c\":{}}")]
    [InlineData("[[[")]
    public void Locate_throws_nothing_for_a_text_that_is_broken(string json)
    {
        var reading = ClaimSetJson.Read(json);
        Assert.Equal(new Position(1, 1), reading.Text.Locate([At("/title")]).Single().Position);
        Assert.Equal(new Position(1, 1), ClaimSetJson.Read((byte[])[0x7B, 0x22, 0xFF, 0x22, 0x3A]).Text.Locate([At("/title/0")]).Single().Position);
    }

    private static ClaimSetText TextOf(string json) => ClaimSetJson.Read(Encoding.UTF8.GetBytes(json)).Text;

    private static Diagnostic At(string pointer) => new() { Descriptor = MadeUp, Severity = Severity.Info, Pointer = pointer, Message = "It is here.", Remedy = MadeUp.Remedy };
}
