using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Tests.Unit.Serializer;

/// <summary>That the types of the vocabulary are read and written in the form of the format whatever the options are.</summary>
public class OrdinaryOptionsTests
{
    private static readonly JsonSerializerOptions Compact = new(FactCheckJson.Options) { WriteIndented = false, Encoder = null };
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly ClaimSet Seed = Examples.Read(File.ReadAllText(Repository.PathOf("seeds", "kaspersky-2017.claims.json")));

    public static TheoryData<Type> Items => [.. Seed.Items.Select(item => item.GetType()).Distinct()];

    [Fact]
    public void A_claim_set_goes_there_and_back()
    {
        var json = JsonSerializer.Serialize(Examples.Harbour);
        Assert.Equal(JsonSerializer.Serialize(Examples.Harbour, Compact), json);
        Assert.Equal(Examples.Harbour, JsonSerializer.Deserialize<ClaimSet>(json));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Items_go_there_and_back(Type type)
    {
        foreach (var item in Seed.Items.Where(item => item.GetType() == type))
            Assert.Equal(item, JsonSerializer.Deserialize(JsonSerializer.Serialize(item, type, Web), type, Web));
    }

    [Fact]
    public void Ids_dates_choices_and_actors_are_what_they_are_in_the_format()
    {
        var record = new { Id = new Id("bay-herald"), On = EdtfDate.Parse("2017-09~"), Kind = AnswerKind.PartialDenial, None = (Modality?)null, Grade = ReliabilityGrade.B };
        Assert.Equal("""{"id":"bay-herald","on":"2017-09~","kind":"partialDenial","none":null,"grade":"B"}""", JsonSerializer.Serialize(record, Web));
        Actor[] actors = ["bay-herald", new Actor.Work("herald-0404"), new Actor.Jointly(["a", "b"]), new Actor.Unnamed { Label = "an aide", Terms = AttributionTerms.DeepBackground }];
        Assert.Equal("""["bay-herald",{"work":"herald-0404"},{"jointly":["a","b"]},{"unnamed":"an aide","terms":"deepBackground"}]""", JsonSerializer.Serialize(actors));
        Assert.Equal("\"bay-herald\"", JsonSerializer.Serialize(new Actor.Party("bay-herald")));
    }

    [Fact]
    public void Ids_and_choices_are_keys()
    {
        var dates = new Dictionary<Id, EdtfDate> { ["herald-0404"] = "2031-04-04" };
        Assert.Equal("""{"herald-0404":"2031-04-04"}""", JsonSerializer.Serialize(dates));
        Assert.Equal(dates, JsonSerializer.Deserialize<Dictionary<Id, EdtfDate>>("""{"herald-0404":"2031-04-04"}"""));
        var counts = new Dictionary<AnswerKind, int> { [AnswerKind.PartialDenial] = 2 };
        Assert.Equal("""{"partialDenial":2}""", JsonSerializer.Serialize(counts));
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<AnswerKind, int>>("""{"partialDenial":2}"""));
    }

    [Fact]
    public void Items_of_any_kind_are_written_and_not_read()
    {
        ImmutableArray<Item> items = [.. Examples.Harbour.Items];
        Assert.Equal($"[{string.Join(',', items.Select(item => JsonSerializer.Serialize(item, item.GetType())))}]", JsonSerializer.Serialize(items));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Item>("{}"));
    }

    [Theory]
    [InlineData("\"denied\"")]
    [InlineData("\"Denial\"")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_word_of_an_enumeration_is_a_fault_that_names_the_words(string json) =>
        Assert.Contains("denial, partialDenial", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnswerKind>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_wrong_with_an_item_is_told_with_its_code() =>
        Assert.StartsWith("FC0205 at '/statement': ", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Allegation>("""{ "id": "a", "statement": " " }""")).Message, StringComparison.Ordinal);

    [Fact]
    public void Metadata_that_the_compiler_generates_needs_no_resolver()
    {
        var dossier = new Dossier { Editor = "R. Vance", Allegation = Examples.Harbour.Allegations[0], Since = "2031-04", Priorities = { ["night-discharge"] = 1 } };
        var json = JsonSerializer.Serialize(dossier, DossierContext.Default.Dossier);
        Assert.Contains("\"allegation\":{\"id\":\"night-discharge\",\"statement\":", json, StringComparison.Ordinal);
        Assert.EndsWith("\"since\":\"2031-04\",\"priorities\":{\"night-discharge\":1}}", json, StringComparison.Ordinal);
        Assert.Equal(dossier.Allegation, JsonSerializer.Deserialize(json, DossierContext.Default.Dossier)!.Allegation);
    }
}
