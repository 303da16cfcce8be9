using System.Text.Json.Nodes;

namespace FactCheck.DependencyInjection.Tests.Web;

public class OpenApiTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] OffTheRecord =
    [
        "we all knew by November", "the repair could wait", "repair-put-off", "put off the repair", "a member of the board", "review-notes", "Notes of a conversation",
        "Kept with the editor", "Spoke only so that", "Not allowed to speak", "somebody who took part in the meeting",
    ];

    private static readonly string[] Days = ["", "?asOf=2037-02-20", "?asOf=2037-03-02", "?asOf=2037-03-05"];

    [Fact]
    public async Task The_document_describes_every_address_with_parameters_and_responses()
    {
        var document = await Document();
        Assert.Equal("3.1", ((string)document["openapi"]!)[..3]);
        var told = from path in document["paths"]!.AsObject()
                   from operation in path.Value!.AsObject()
                   let parameters = operation.Value!["parameters"]?.AsArray().Select(parameter => (string)parameter!["name"]!) ?? []
                   let responses = operation.Value!["responses"]!.AsObject().Select(response => response.Key).Order(StringComparer.Ordinal)
                   select $"{operation.Key} {path.Key} ({string.Join(' ', parameters)}) {string.Join(' ', responses)}";
        Assert.Equal(
            [
                "get / () 200 304 503",
                "get /schema/claims-1.json () 200 304",
                "get /claim-sets () 200",
                "get /claim-sets/{name} (name) 200 304 404 503",
                "get /claim-sets/{name}/report (name) 200 304 404 503",
                "get /claim-sets/{name}/allegations/{id} (name id asOf) 200 304 400 404 503",
                "get /claim-sets/{name}/unanswered (name asOf) 200 304 400 404 503",
            ],
            told);
    }

    [Fact]
    public async Task Whatever_is_sent_has_a_type_every_parameter_a_description_and_every_reference_a_target()
    {
        var document = await Document();
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => operation.Value!)).ToArray();
        Assert.All(operations, operation => Assert.False(string.IsNullOrWhiteSpace((string?)operation["summary"])));
        Assert.All(
            operations.SelectMany(operation => operation["parameters"]?.AsArray().ToArray() ?? []),
            parameter => Assert.True(parameter!["description"] is not null && (string?)parameter["schema"]!["type"] == "string" && (parameter["required"] is not null) == ((string?)parameter["in"] == "path")));
        var schemas = operations.SelectMany(operation => operation["responses"]!.AsObject()).Where(response => response.Key != "304")
            .SelectMany(response => response.Value!["content"]!.AsObject().Select(content => content.Value!["schema"]!)).ToArray();
        Assert.NotEmpty(schemas);
        foreach (var schema in schemas.Select(schema => (string?)(schema["items"] ?? schema)["$ref"]).OfType<string>())
            Assert.NotNull(document["components"]!["schemas"]![schema.Split('/')[^1]]!["type"]);
        Assert.Contains(operations, operation => (string?)operation["responses"]!["404"]?["content"]?["application/problem+json"]?["schema"]?["$ref"] == "#/components/schemas/ProblemDetails");
    }

    [Fact]
    public async Task What_is_off_the_record_is_served_at_no_address()
    {
        var set = ClaimSetFile.Load(Seed.Path("off-the-record"));
        var whole = await File.ReadAllTextAsync(Seed.Path("off-the-record"));
        Assert.All(OffTheRecord, words => Assert.Contains(words, whole, StringComparison.Ordinal));
        var addresses = from path in (await Document())["paths"]!.AsObject().Select(path => path.Key.Replace("{name}", "off-the-record", StringComparison.Ordinal))
                        from id in path.Contains("{id}", StringComparison.Ordinal) ? set.ClaimSet.Items.Select(item => item.Id.Value) : [""]
                        from day in Days
                        select path.Replace("{id}", id, StringComparison.Ordinal) + day;
        foreach (var address in addresses.Append("/health"))
        {
            using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
            var text = await response.Content.ReadAsStringAsync();
            Assert.True((int)response.StatusCode < 500, address);
            Assert.All(OffTheRecord, words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_allegation_that_is_off_the_record_is_as_unknown_as_one_that_never_was()
    {
        var there = await site.Client.GetAsync(new Uri("/claim-sets/off-the-record/allegations/repair-put-off", UriKind.Relative));
        var near = await site.Client.GetAsync(new Uri("/claim-sets/off-the-record/allegations/repair-put-of", UriKind.Relative));
        var never = await site.Client.GetAsync(new Uri("/claim-sets/off-the-record/allegations/repair-never-was", UriKind.Relative));
        Assert.Equal(await Detail(never), await Detail(there));
        Assert.Equal(await Detail(never), await Detail(near));

        static async Task<string?> Detail(HttpResponseMessage response) => (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["detail"];
    }

    private async Task<JsonNode> Document() => JsonNode.Parse(await site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
}
