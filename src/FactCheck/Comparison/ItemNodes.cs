using System.Collections.Immutable;
using FactCheck.Json;

namespace FactCheck.Comparison;

/// <summary>Items and claim sets as objects, and objects as items and claim sets.</summary>
internal static class ItemNodes
{
    /// <summary>Whether an element of a list is an item.</summary>
    public static bool IsItem(Value value) => value is Value.Object { Shape.Type: var type } && typeof(Item).IsAssignableFrom(type);

    /// <summary>Whether a member of a claim set holds its items.</summary>
    public static bool HoldsItems(Member member) => member.Value is Value.List { Item: var item } && IsItem(item);

    public static ObjectNode Of(ClaimSet set)
    {
        var own = set with { Parties = [], Sources = [], Allegations = [], Evidence = [], Responses = [], Requests = [], Developments = [], Assessments = [], Scales = [] };
        var node = new ObjectNode(ClaimSetCodec.Shape, NodeReader.MembersOf(own, ClaimSetCodec.Shape, ClaimSetCodec.Write));
        return node
            .With("parties", List(set.Parties, PartyJson.Shape))
            .With("sources", List(set.Sources, SourceJson.Shape))
            .With("allegations", List(set.Allegations, AllegationJson.Shape))
            .With("evidence", List(set.Evidence, EvidenceJson.Shape))
            .With("responses", List(set.Responses, ResponseJson.Shape))
            .With("requests", List(set.Requests, RequestJson.Shape))
            .With("developments", List(set.Developments, DevelopmentJson.Shape))
            .With("assessments", List(set.Assessments, AssessmentJson.Shape))
            .With("scales", List(set.Scales, ScaleJson.Shape));
    }

    public static ClaimSet ToClaimSet(ObjectNode node)
    {
        var own = new ObjectNode(node.Shape, [.. node.Shape.Members.Zip(node.Members, (member, value) => HoldsItems(member) ? null : value)]);
        return NodeReader.ValueOf(own, ClaimSetCodec.Read) with
        {
            Parties = Items<Party>(node.At("parties")),
            Sources = Items<Source>(node.At("sources")),
            Allegations = Items<Allegation>(node.At("allegations")),
            Evidence = Items<Evidence>(node.At("evidence")),
            Responses = Items<Response>(node.At("responses")),
            Requests = Items<Request>(node.At("requests")),
            Developments = Items<Development>(node.At("developments")),
            Assessments = Items<Assessment>(node.At("assessments")),
            Scales = Items<Scale>(node.At("scales")),
        };
    }

    /// <summary>The item that an object stands for.</summary>
    public static Item ToItem(ObjectNode node) => node.Item ?? node.Shape.Type switch
    {
        var type when type == typeof(Party) => NodeReader.ValueOf(node, PartyJson.Read),
        var type when type == typeof(Source) => NodeReader.ValueOf(node, SourceJson.Read),
        var type when type == typeof(Allegation) => NodeReader.ValueOf(node, AllegationJson.Read),
        var type when type == typeof(Evidence) => NodeReader.ValueOf(node, EvidenceJson.Read),
        var type when type == typeof(Response) => NodeReader.ValueOf(node, ResponseJson.Read),
        var type when type == typeof(Request) => NodeReader.ValueOf(node, RequestJson.Read),
        var type when type == typeof(Development) => NodeReader.ValueOf(node, DevelopmentJson.Read),
        var type when type == typeof(Assessment) => NodeReader.ValueOf(node, AssessmentJson.Read),
        _ => NodeReader.ValueOf(node, ScaleJson.Read),
    };

    public static ImmutableArray<Node?> MembersOf(Item item, Shape shape) => item switch
    {
        Party party => NodeReader.MembersOf(party, shape, PartyJson.Write),
        Source source => NodeReader.MembersOf(source, shape, SourceJson.Write),
        Allegation allegation => NodeReader.MembersOf(allegation, shape, AllegationJson.Write),
        Evidence evidence => NodeReader.MembersOf(evidence, shape, EvidenceJson.Write),
        Response response => NodeReader.MembersOf(response, shape, ResponseJson.Write),
        Request request => NodeReader.MembersOf(request, shape, RequestJson.Write),
        Development development => NodeReader.MembersOf(development, shape, DevelopmentJson.Write),
        Assessment assessment => NodeReader.MembersOf(assessment, shape, AssessmentJson.Write),
        Scale scale => NodeReader.MembersOf(scale, shape, ScaleJson.Write),
        _ => throw new ArgumentException("There is no such kind of item.", nameof(item)),
    };

    private static Node.List? List<T>(ImmutableArray<T> items, Shape shape)
        where T : Item =>
        items.IsEmpty ? null : new Node.List([.. items.Select(item => new ObjectNode(shape, item))]);

    private static ImmutableArray<T> Items<T>(Node? list)
        where T : Item =>
        list is Node.List { Elements: var elements } ? [.. elements.Select(element => (T)ToItem((ObjectNode)element))] : [];
}
