using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FactCheck.Comparison;
using FactCheck.Data;
using FactCheck.Evaluation;
using FactCheck.Json;
using FactCheck.Reporting;
using FactCheck.Tests.Laws;
using FactCheck.Tests.Unit.Reporting;
using FactCheck.Tests.Unit.Seeds;

namespace FactCheck.Tests.Unit.Serializer;

/// <summary>That what is derived of a claim set is written in one form, whatever the options are.</summary>
public class DerivedTests
{
    private static readonly string[] Lists = ["policy", "allegations", "responses", "developments", "answersToNothingAlleged", "parties"];

    public static TheoryData<Type> Derived => [.. typeof(ClaimSet).Assembly.GetExportedTypes().Where(type =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(DataConverter<>))];

    /// <summary>A report is the JSON of the evaluation in an envelope.</summary>
    [Fact]
    public void An_evaluation_holds_what_the_report_holds() => Law.HoldsForValid((set, _) =>
    {
        var published = set.Validate().ForPublication();
        var (evaluation, report) = (Parse(JsonSerializer.Serialize(published.Evaluate())), Parse(Outputs.Json(Report.Of(published))));
        Assert.All(Lists, list => Assert.True(JsonNode.DeepEquals(report[list], evaluation[list]), list));
        Assert.Equal(published.Sources.Length, evaluation["sources"]!.AsArray().Count);
        Assert.Equal(published.Title, evaluation["claimSet"]!["title"]!.GetValue<string>());
    });

    [Fact]
    public void An_allegation_by_itself_is_the_same()
    {
        var evaluation = SeedFiles.Load("kaspersky-2017").Evaluate();
        var whole = Parse(JsonSerializer.Serialize(evaluation))["allegations"]!.AsArray();
        Assert.Equal(whole.Select(each => each!.ToJsonString()), evaluation.Allegations.Select(each => Parse(JsonSerializer.Serialize(each)).ToJsonString()));
        Assert.Equal("insufficient", Parse(JsonSerializer.Serialize(evaluation["link-to-fsb"]))["status"]!.GetValue<string>());
    }

    [Fact]
    public void A_part_by_itself_is_in_the_same_words()
    {
        var answer = Examples.Harbour.Validate().Evaluate()["night-discharge"].Answer;
        Assert.StartsWith(
            """{"parties":[{"party":"harbour-water","manner":"toThis","kinds":["partialDenial"],"kindsInGeneral":[],"coverage":"full","phrase":"partial denial (full)","answers":[{"response":"hw-0403",""",
            JsonSerializer.Serialize(answer),
            StringComparison.Ordinal);
        Assert.Equal("""{"name":"newsroom","origins":2,"documentSuffices":true}""", JsonSerializer.Serialize(EvaluationPolicy.Newsroom));
    }

    [Fact]
    public void A_difference_has_what_was_and_what_is_as_values()
    {
        var second = Examples.Harbour with { Title = "Another", Allegations = [Examples.Harbour.Allegations[0] with { Against = [] }] };
        var difference = Parse(JsonSerializer.Serialize(Examples.Harbour.Validate().Evaluate().DifferenceTo(second.Validate().Evaluate())));
        Assert.Equal("Another", difference["members"]![0]!["new"]!.GetValue<string>());
        Assert.Equal(("night-discharge", "allegation", "changed"), (Word(difference["items"]![0]!, "id"), Word(difference["items"]![0]!, "item"), Word(difference["items"]![0]!, "kind")));
        Assert.Equal(("night-discharge", "changed"), (Word(difference["allegations"]![0]!, "id"), Word(difference["allegations"]![0]!, "kind")));
        Assert.Equal("answer", Word(difference["allegations"]![0]!["axes"]![0]!, "axis"));
        Assert.Equal("""{"members":[],"items":[]}""", JsonSerializer.Serialize(ClaimSetDifference.Between(second, second)));
    }

    [Fact]
    public void A_diagnostic_is_as_the_command_writes_it() =>
        Assert.StartsWith("""{"code":"FC0102","name":"MissingMember","severity":"error","line":1,"column":1,"pointer":"","message":""", JsonSerializer.Serialize(ClaimSetJson.Read("{}", "a.json").Diagnostics[0]), StringComparison.Ordinal);

    [Fact]
    public void A_valid_claim_set_is_read_and_validated()
    {
        var set = Examples.Harbour.Validate();
        Assert.Equal(set, JsonSerializer.Deserialize<ValidClaimSet>(JsonSerializer.Serialize(set)));
        var broken = JsonSerializer.Serialize(Examples.Harbour with { Sources = [] });
        Assert.StartsWith("FC1002 at '", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValidClaimSet>(broken)).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<AllegationEvaluation>("{}"));
    }

    [Theory]
    [MemberData(nameof(Derived))]
    public void The_resolver_knows_it_without_reflection(Type type) => Assert.Equal(type, FactCheckJson.Options.GetTypeInfo(type).Type);

    [Fact]
    public void Metadata_that_the_compiler_generates_needs_no_resolver()
    {
        var evaluation = Examples.Harbour.Validate().Evaluate();
        Assert.Equal(JsonSerializer.Serialize(evaluation), JsonSerializer.Serialize(evaluation, DossierContext.Default.ClaimSetEvaluation));
        Assert.Equal("\"partialDenial\"", JsonSerializer.Serialize(AnswerKind.PartialDenial, DossierContext.Default.AnswerKind));
    }

    private static JsonNode Parse(string json) => JsonNode.Parse(json)!;

    private static string Word(JsonNode node, string member) => node[member]!.GetValue<string>();
}
