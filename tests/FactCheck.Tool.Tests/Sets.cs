using FactCheck.Json;

namespace FactCheck.Tool.Tests;

/// <summary>Claim sets that tests begin with.</summary>
internal static class Sets
{
    public const string Harbour = "seeds/harbour-water.claims.json";

    public static ClaimSet HarbourSet { get; } = ClaimSetFile.Load(Repository.PathOf("seeds", "harbour-water.claims.json")).ClaimSet;

    /// <summary>What <c>new</c> begins with.</summary>
    public static ClaimSet Begun { get; } = Beginning.Of("begun", "A beginning", "en");

    /// <summary>Nothing is found in it.</summary>
    public static string Empty { get; } = ClaimSetJson.Write(new() { Id = "empty", Title = "Nothing yet", Language = "en" });

    /// <summary>It can be read and is not valid: a source is not there.</summary>
    public static string Invalid { get; } = ClaimSetJson.Write(Begun with { Sources = [] });

    /// <summary>It is no claim set: a member is misspelt.</summary>
    public const string Unread = """{ "id": "x", "titel": "T", "language": "en" }""";
}
