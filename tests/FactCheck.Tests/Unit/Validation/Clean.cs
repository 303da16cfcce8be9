using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FactCheck.Validation;

namespace FactCheck.Tests.Unit.Validation;

/// <summary>The claim set of the corpus of which nothing is to be said, and what is made of it by changing one thing.</summary>
internal static class Clean
{
    public static string Json { get; } = File.ReadAllText(Repository.Corpus("valid", "clean.claims.json"));

    public static ClaimSet Set { get; } = Examples.Read(Json);

    public static ClaimSet Empty { get; } = new() { Id = "nothing-yet", Title = "Nothing yet", Language = "en" };

    public static IEnumerable<string> Codes(ClaimSet set) => Validator.Validate(set).Diagnostics.Select(diagnostic => diagnostic.Code);

    /// <summary>The value at a pointer that is there.</summary>
    public static JsonNode At(JsonNode root, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(root, (node, step) => node is JsonArray array ? array[int.Parse(step, null)]! : node[step]!);

    /// <summary>The claim set with another party.</summary>
    public static ClaimSet Party(this ClaimSet set, Id id, Func<Party, Party> change) => set with { Parties = Changed(set.Parties, id, change) };

    public static ClaimSet Source(this ClaimSet set, Id id, Func<Source, Source> change) => set with { Sources = Changed(set.Sources, id, change) };

    public static ClaimSet Allegation(this ClaimSet set, Id id, Func<Allegation, Allegation> change) => set with { Allegations = Changed(set.Allegations, id, change) };

    public static ClaimSet Evidence(this ClaimSet set, Id id, Func<Evidence, Evidence> change) => set with { Evidence = Changed(set.Evidence, id, change) };

    public static ClaimSet Response(this ClaimSet set, Func<Response, Response> change) => set with { Responses = Changed(set.Responses, "hw-answer", change) };

    public static ClaimSet Request(this ClaimSet set, Func<Request, Request> change) => set with { Requests = Changed(set.Requests, "asked-herald", change) };

    public static ClaimSet Development(this ClaimSet set, Id id, Func<Development, Development> change) => set with { Developments = Changed(set.Developments, id, change) };

    public static ClaimSet Assessment(this ClaimSet set, Id id, Func<Assessment, Assessment> change) => set with { Assessments = Changed(set.Assessments, id, change) };

    public static ClaimSet Scale(this ClaimSet set, Func<Scale, Scale> change) => set with { Scales = Changed(set.Scales, "bureau-scale", change) };

    /// <summary>The claim set with a chain in front of the words of the first making of an allegation.</summary>
    public static ClaimSet Via(this ClaimSet set, Id allegation, params ImmutableArray<Actor> via) =>
        set.Allegation(allegation, it => it with { Cites = [it.Cites[0] with { Via = via }, .. it.Cites.Skip(1)] });

    /// <summary>The claim set with further makings of an allegation.</summary>
    public static ClaimSet Makings(this ClaimSet set, Id allegation, params ImmutableArray<Making> makings) =>
        set.Allegation(allegation, it => it with { Cites = it.Cites.AddRange(makings) });

    private static ImmutableArray<T> Changed<T>(ImmutableArray<T> items, Id id, Func<T, T> change)
        where T : Item
    {
        var item = items.Single(it => it.Id == id);
        return items.Replace(item, change(item));
    }
}
