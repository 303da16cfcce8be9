using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FactCheck.Json;

namespace FactCheck.Tests.Unit.Serializer;

public class SerializerTests
{
    public static TheoryData<Item> Items =>
    [
        .. Examples.Harbour.Items,
        new Evidence { Id = "pump-log", Kind = EvidenceKind.Document, Summary = "A log.", Bears = [new() { On = ["night-discharge"], As = BearingKind.Supports }], Credibility = Credibility.Doubtful },
        new Request { Id = "asked", To = "harbour-water", By = new Actor.Jointly(["bay-herald", new Actor.Unnamed { Label = "an editor" }]), Outcome = RequestOutcome.Answered },
        new Development { Id = "inquiry", Kind = DevelopmentKind.Investigation, Title = "An inquiry", By = [new Actor.Work("herald-0404")], Due = [new() { What = "a report", By = "2032" }] },
        new Assessment { Id = "verdict", Of = "night-discharge", By = "bay-herald", On = "2031-05~", Scale = "truefalse", Rating = "True", Why = "It was seen – “twice”." },
        new Scale { Id = "stars", Labels = ["*", "**"], Note = "Made up.", Ext = FactCheckJson.ParseExtension("""{"b":[1,{"a":null}]}""") },
    ];

    [Fact]
    public void A_claim_set_is_written_in_the_canonical_form_but_for_the_line_feed_at_its_end() =>
        Assert.Equal(ClaimSetJson.Write(Examples.Harbour), JsonSerializer.Serialize(Examples.Harbour, FactCheckJson.Options) + "\n");

    [Fact]
    public void A_claim_set_is_read_as_the_reader_reads_it()
    {
        var json = ClaimSetJson.Write(Examples.Harbour);
        Assert.Equal(Examples.Harbour, JsonSerializer.Deserialize<ClaimSet>(json, FactCheckJson.Options));
    }

    [Fact]
    public async Task A_claim_set_goes_through_a_stream()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, Examples.Harbour, FactCheckJson.Options);
        stream.Position = 0;
        Assert.Equal(Examples.Harbour, await JsonSerializer.DeserializeAsync<ClaimSet>(stream, FactCheckJson.Options));
    }

    [Theory]
    [MemberData(nameof(Items), DisableDiscoveryEnumeration = true)]
    public void Every_kind_of_item_is_read_as_it_was_written(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var info = FactCheckJson.Options.GetTypeInfo(item.GetType());
        var json = JsonSerializer.Serialize(item, info);
        Assert.Equal(item, JsonSerializer.Deserialize(json, info));
        Assert.StartsWith($"{{\n  \"id\": \"{item.Id}\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_items_above_are_of_every_kind() =>
        Assert.Equal(typeof(Item).Assembly.GetExportedTypes().Count(type => type.BaseType == typeof(Item)), Items.AsEnumerable<object[]>().Select(row => row[0].GetType()).Distinct().Count());

    [Fact]
    public void An_id_is_a_text()
    {
        Assert.Equal("\"bay-herald\"", JsonSerializer.Serialize(new Id("bay-herald"), FactCheckJson.Options));
        Assert.Equal(new Id("bay-herald"), JsonSerializer.Deserialize<Id>("\"bay-herald\"", FactCheckJson.Options));
        Assert.Equal(new Id("bay-herald"), JsonSerializer.Deserialize<Id>("\"bay\\u002dherald\"", FactCheckJson.Options));
    }

    [Fact]
    public void A_date_is_a_text_that_keeps_its_precision()
    {
        Assert.Equal("\"2017-09~\"", JsonSerializer.Serialize(EdtfDate.Parse("2017-09~"), FactCheckJson.Options));
        Assert.Equal(EdtfDate.Parse("[..2017-09-14]"), JsonSerializer.Deserialize<EdtfDate>("\"[..2017-09-14]\"", FactCheckJson.Options));
    }

    [Fact]
    public void Null_is_read_and_written_as_the_serializer_does_it()
    {
        Assert.Null(JsonSerializer.Deserialize<ClaimSet>("null", FactCheckJson.Options));
        Assert.Null(JsonSerializer.Deserialize<EdtfDate>("null", FactCheckJson.Options));
        Assert.Equal("null", JsonSerializer.Serialize<ClaimSet?>(null, FactCheckJson.Options));
    }

    [Fact]
    public void The_options_cannot_be_changed()
    {
        Assert.True(FactCheckJson.Options.IsReadOnly);
        Assert.Throws<InvalidOperationException>(() => FactCheckJson.Options.WriteIndented = false);
        Assert.Throws<InvalidOperationException>(() => FactCheckJson.Options.TypeInfoResolverChain.Clear());
    }

    // Where reflection is off, there is nothing but the resolver; so it must know all that it needs, and the options must not fall back to reflection.
    [Fact]
    public void The_options_know_the_types_of_a_claim_set_and_no_others()
    {
        Assert.Equal([FactCheckJson.Resolver], FactCheckJson.Options.TypeInfoResolverChain);
        Assert.Equal(JsonTypeInfoKind.None, FactCheckJson.Options.GetTypeInfo(typeof(ClaimSet)).Kind);
        Assert.Null(FactCheckJson.Resolver.GetTypeInfo(typeof(Dossier), FactCheckJson.Options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Name = "x" }, FactCheckJson.Options));
    }

    [Fact]
    public void The_layout_is_that_of_the_options_in_use()
    {
        var compact = new JsonSerializerOptions { TypeInfoResolver = FactCheckJson.Resolver };
        var json = JsonSerializer.Serialize(Examples.Harbour, compact);
        Assert.DoesNotContain('\n', json);
        Assert.Equal(Examples.Harbour, JsonSerializer.Deserialize<ClaimSet>(json, compact));
    }
}
