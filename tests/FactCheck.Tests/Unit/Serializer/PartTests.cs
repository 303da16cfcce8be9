using System.Text.Json;

namespace FactCheck.Tests.Unit.Serializer;

public class PartTests
{
    [Fact]
    public void Parts_of_items_go_through_the_serializer_in_the_form_of_the_format()
    {
        var making = Examples.Harbour.Allegations[0].Cites[0];
        var json = JsonSerializer.Serialize(making, FactCheckJson.Options);
        Assert.Contains("\"modality\": \"asserted\"", json, StringComparison.Ordinal);
        Assert.Contains("\"unnamed\": \"two engineers\"", json, StringComparison.Ordinal);
        Assert.Equal(making, JsonSerializer.Deserialize<Making>(json, FactCheckJson.Options));

        var point = Examples.Harbour.Responses[0].Points[0];
        Assert.Equal(point, JsonSerializer.Deserialize<Point>(JsonSerializer.Serialize(point, FactCheckJson.Options), FactCheckJson.Options));
        Assert.Equal("\"bay-herald\"", JsonSerializer.Serialize<Actor>("bay-herald", FactCheckJson.Options));
    }

    [Fact]
    public void Every_type_that_an_item_holds_is_known_to_the_resolver()
    {
        Type[] parts = [typeof(Citation), typeof(Making), typeof(Quote), typeof(Actor), typeof(Point), typeof(Bearing), typeof(Relation), typeof(Withdrawal), typeof(Reliability), typeof(SourceText), typeof(Correction), typeof(Due), typeof(Change), typeof(Extension)];
        Assert.All(parts, part => Assert.NotNull(FactCheckJson.Resolver.GetTypeInfo(part, FactCheckJson.Options)));
    }
}
