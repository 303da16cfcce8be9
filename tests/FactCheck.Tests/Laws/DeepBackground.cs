using System.Text.Json.Nodes;

namespace FactCheck.Tests.Laws;

/// <summary>Claim sets in which many of those who are not named spoke on deep background, and nobody off the record.</summary>
internal static class DeepBackground
{
    /// <summary>The claim set with other terms; it need not be valid, as two that differed in these may now be listed twice.</summary>
    public static ClaimSet In(ClaimSet set, Random random)
    {
        var json = JsonNode.Parse(set.ToJson())!;
        Mark(json, random);
        return Examples.Read(json.ToJsonString());
    }

    private static void Mark(JsonNode? node, Random random)
    {
        if (node is JsonArray array)
            foreach (var one in array)
                Mark(one, random);
        if (node is not JsonObject members)
            return;
        if (members.ContainsKey("unnamed") && random.Next(100) < 60)
            members["terms"] = "deepBackground";
        else if ((string?)members["terms"] == "offTheRecord")
            members["terms"] = "background";
        else
            foreach (var (name, member) in members)
                if (name != "ext")
                    Mark(member, random);
    }
}
