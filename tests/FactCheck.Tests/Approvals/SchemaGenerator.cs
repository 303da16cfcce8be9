using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Json;

namespace FactCheck.Tests.Approvals;

/// <summary>Writes the JSON Schema (draft-07) from the shapes that the reader and the writer go by, and from the documentation of the library.</summary>
/// <remarks>
/// A value of an enumeration is a <c>const</c> with its <c>description</c> in a <c>oneOf</c>. Editors complete these and show the meaning of each;
/// <c>enum</c> has no standard place for it, and the <c>enumDescriptions</c> that VS Code knows is refused by strict validators.
/// A description beside <c>$ref</c> is what the member means: draft-07 has validators pass over it, and editors show it, unless the definition
/// has a description too, which would then take its place. So what a text, a date or an enumeration is in general stands in a <c>$comment</c>.
/// </remarks>
internal sealed class SchemaGenerator
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    /// <summary>The schema, with a line feed at its end.</summary>
    public static string Generate() => new SchemaGenerator().Text();

    /// <summary>What the schema says of the objects of one shape.</summary>
    public static JsonObject Of(Shape shape) => new SchemaGenerator().ObjectOf(shape);

    /// <summary>The name of the definition of a type.</summary>
    public static string NameOf(Type type) => SchemaText.CamelCase(type.Name);

    private string Text()
    {
        var root = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["$id"] = ClaimSetFormat.Schema, ["title"] = "Claim set, version 1" };
        foreach (var (keyword, value) in ObjectOf(ClaimSetShape.Shape).ToArray())
            root[keyword] = value?.DeepClone();
        root["definitions"] = new JsonObject(_definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        var options = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return root.ToJsonString(options) + "\n";
    }

    private JsonObject ObjectOf(Shape shape)
    {
        var properties = new JsonObject();
        foreach (var member in shape.Members)
            properties[member.Name] = MemberOf(shape, member);
        return new JsonObject
        {
            ["description"] = SchemaText.OfType(shape.Type),
            ["type"] = "object",
            ["required"] = new JsonArray([.. shape.Members.Where(member => member.IsRequired).Select(member => (JsonNode)member.Name)]),
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private JsonObject MemberOf(Shape shape, Member member)
    {
        if (member.Value is FormatSlot)
            return new JsonObject { ["description"] = SchemaText.OfField(typeof(ClaimSetFormat), nameof(ClaimSetFormat.Schema)), ["const"] = ClaimSetFormat.Schema };
        var property = PropertyOf(shape, member);
        var schema = new JsonObject { ["description"] = SchemaText.OfProperty(property) };
        var value = (member.Value.Given, Nullable.GetUnderlyingType(property.PropertyType)) switch
        {
            (INumbers, { IsEnum: true } grades) => Reference(NameOf(grades), () => NumbersOf(grades)),
            ({ Element: not null }, _) when shape == ActorShape.Jointly => ListOf(atLeast: 2, OneActor(), different: true),
            ({ Element: { } element }, _) => ListOf(atLeast: member.IsRequired ? 1 : 0, ValueOf(element)),
            var (slot, _) => ValueOf(slot),
        };
        foreach (var (keyword, node) in value)
            schema[keyword] = node?.DeepClone();
        return schema;
    }

    private static PropertyInfo PropertyOf(Shape shape, Member member)
    {
        var name = member.Name switch
        {
            "unnamed" => nameof(Actor.Unnamed.Label),
            "jointly" => nameof(Actor.Jointly.Actors),
            "work" => nameof(Actor.Work.Source),
            var other => char.ToUpperInvariant(other[0]) + other[1..],
        };
        return shape.Type.GetProperty(name) ?? throw new InvalidDataException($"{shape.Type.Name} has no property for the member \"{member.Name}\".");
    }

    private static JsonObject ListOf(int atLeast, JsonObject item, bool different = false)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item };
        if (atLeast > 0)
            schema["minItems"] = atLeast;
        if (different)
            schema["uniqueItems"] = true;
        return schema;
    }

    private JsonObject ValueOf(Slot value) => value switch
    {
        TextSlot => Reference("text", () => TextOf(SchemaText.OfType(typeof(TextSlot)), SchemaPatterns.Text, minLength: 1)),
        _ when value == CheckedSlot.Url => Checked(nameof(CheckedSlot.Url), SchemaPatterns.Url),
        _ when value == CheckedSlot.Language => Checked(nameof(CheckedSlot.Language), SchemaPatterns.Language),
        _ when value == CheckedSlot.Sha256 => Checked(nameof(CheckedSlot.Sha256), SchemaPatterns.Sha256),
        IdSlot => Reference("id", () => new JsonObject
        {
            ["$comment"] = SchemaText.OfType(typeof(Id)),
            ["type"] = "string",
            ["maxLength"] = Id.MaxLength,
            ["pattern"] = SchemaPatterns.Id,
        }),
        DateSlot => Reference("date", () => new JsonObject
        {
            ["$comment"] = SchemaText.OfType(typeof(EdtfDate)),
            ["type"] = "string",
            ["pattern"] = SchemaPatterns.Date,
            ["examples"] = new JsonArray("2017", "2017-09", "2017-09-13", "2017-09-13T14:05:00Z", "2017-09~", "[2017-06..2017-07]", "[..2017-09-14]", "2017-07-01/.."),
        }),
        FlagSlot => new JsonObject { ["type"] = "boolean" },
        INumbers number => NumberOf(number),
        IChoices choice => Reference(NameOf(choice.Type), () => ChoiceOf(choice)),
        { Shape: { } inner } => Definition(inner),
        QuoteSlot => Reference("quote", () => AnyOf(SchemaText.OfType(typeof(Quote)), ValueOf(TextSlot.Once), Inline(CitationShape.Quote))),
        ActorSlot => Reference("actor", () => AnyOf(
            SchemaText.OfType(typeof(Actor)), PartyId(), Definition(ActorShape.Unnamed), Definition(ActorShape.Jointly), Definition(ActorShape.Work))),
        ExtensionSlot => Reference("extension", () => new JsonObject { ["$comment"] = SchemaText.OfType(typeof(Extension)), ["type"] = "object" }),
        _ => throw new InvalidDataException($"The schema does not know {value}."),
    };

    /// <summary>An actor that can stand in a list of joint ones: any but another joint one.</summary>
    private JsonObject OneActor() => AnyOf(null, PartyId(), Definition(ActorShape.Unnamed), Definition(ActorShape.Work));

    private JsonObject PartyId()
    {
        var id = ValueOf(IdSlot.Own);
        id["description"] = SchemaText.OfProperty(typeof(Actor.Party).GetProperty(nameof(Actor.Party.Id))!);
        return id;
    }

    private JsonObject Definition(Shape shape) => Reference(NameOf(shape.Type), () => ObjectOf(shape));

    /// <summary>The object in place: a quotation is a text or an object, and both are called quote.</summary>
    private JsonObject Inline(Shape shape) => ObjectOf(shape);

    private static JsonObject AnyOf(string? comment, params JsonNode[] alternatives)
    {
        var schema = new JsonObject();
        if (comment is not null)
            schema["$comment"] = comment;
        schema["anyOf"] = new JsonArray(alternatives);
        return schema;
    }

    private JsonObject Checked(string field, string pattern) =>
        Reference(SchemaText.CamelCase(field), () => TextOf(SchemaText.OfField(typeof(CheckedSlot), field), pattern));

    private static JsonObject TextOf(string comment, string pattern, int minLength = 0)
    {
        var schema = new JsonObject { ["$comment"] = comment, ["type"] = "string" };
        if (minLength > 0)
            schema["minLength"] = minLength;
        schema["pattern"] = pattern;
        return schema;
    }

    private static JsonObject NumberOf(INumbers number) => new() { ["type"] = "integer", ["minimum"] = number.Min, ["maximum"] = number.Max };

    private static JsonObject ChoiceOf(IChoices choice)
    {
        var values = Enum.GetNames(choice.Type).Zip(choice.Names, (name, word) => Constant(word, SchemaText.OfValue(choice.Type, name)));
        return new JsonObject { ["$comment"] = SchemaText.OfType(choice.Type), ["type"] = "string", ["oneOf"] = new JsonArray([.. values]) };
    }

    private static JsonObject NumbersOf(Type grades)
    {
        var values = Enum.GetNames(grades).Select(name => Constant((int)Enum.Parse(grades, name), SchemaText.OfValue(grades, name)));
        return new JsonObject { ["$comment"] = SchemaText.OfType(grades), ["type"] = "integer", ["oneOf"] = new JsonArray([.. values]) };
    }

    private static JsonObject Constant(JsonNode word, string description) => new() { ["const"] = word, ["description"] = description };

    private JsonObject Reference(string name, Func<JsonObject> define)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = []; // Stands for itself while it is defined: joint actors hold actors.
            _definitions[name] = define();
        }
        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }
}
