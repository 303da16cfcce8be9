using System.Text.Json;

namespace FactCheck.Tests.Unit.Serializer;

/// <summary>The resolver beside the metadata of one's own types. It stands first: the generator writes metadata for the library's types too, and these know nothing of the format.</summary>
public class ResolverChainTests
{
    private static readonly JsonSerializerOptions Options = MakeOptions();

    [Fact]
    public void Types_of_ones_own_hold_items_dates_and_ids()
    {
        var dossier = new Dossier { Editor = "R. Vance", Allegation = Examples.Harbour.Allegations[0], Since = "2031-04", Priorities = { ["night-discharge"] = 1, ["hw-0403"] = 2 } };
        var json = JsonSerializer.Serialize(dossier, Options);
        var read = JsonSerializer.Deserialize<Dossier>(json, Options)!;
        Assert.Equal(dossier.Allegation, read.Allegation);
        Assert.Equal(dossier.Since, read.Since);
        Assert.Equal(dossier.Priorities, read.Priorities);
        Assert.Contains("\"allegation\":{\"id\":\"night-discharge\",\"statement\":", json, StringComparison.Ordinal);
        Assert.EndsWith("\"since\":\"2031-04\",\"priorities\":{\"night-discharge\":1,\"hw-0403\":2}}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absent_item_is_null()
    {
        var json = JsonSerializer.Serialize(new Dossier { Editor = "R. Vance" }, Options);
        Assert.Equal("""{"editor":"R. Vance","allegation":null,"since":null,"priorities":{}}""", json);
        Assert.Null(JsonSerializer.Deserialize<Dossier>(json, Options)!.Allegation);
    }

    [Fact]
    public void A_list_of_allegations_is_read_as_it_was_written()
    {
        List<Allegation> allegations = [Examples.Harbour.Allegations[0], Examples.Harbour.Allegations[0] with { Id = "another" }];
        Assert.Equal(allegations, JsonSerializer.Deserialize<List<Allegation>>(JsonSerializer.Serialize(allegations, Options), Options));
    }

    [Fact]
    public void A_fault_in_a_list_says_in_which_item_it_is()
    {
        var good = JsonSerializer.Serialize(Examples.Harbour.Allegations[0], Options);
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Allegation>>($$"""[{{good}}, { "id": "a", "statement": " " }]""", Options));
        Assert.StartsWith("FC0205 at '/statement': ", fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("$[1]", fault.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_the_keys_of_a_dictionary()
    {
        var dates = new Dictionary<Id, EdtfDate> { ["herald-0404"] = "2031-04-04", ["herald-0405"] = "2031-04-05?" };
        var json = JsonSerializer.Serialize(dates, Options);
        Assert.Equal("""{"herald-0404":"2031-04-04","herald-0405":"2031-04-05?"}""", json);
        Assert.Equal(dates, JsonSerializer.Deserialize<Dictionary<Id, EdtfDate>>(json, Options));
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Id, EdtfDate>>("""{ "No Slug": "2031" }""", Options));
        Assert.StartsWith("FC0201 at '': ", fault.Message, StringComparison.Ordinal);
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = DossierContext.Default, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        options.TypeInfoResolverChain.Insert(0, FactCheckJson.Resolver);
        options.MakeReadOnly();
        return options;
    }
}
