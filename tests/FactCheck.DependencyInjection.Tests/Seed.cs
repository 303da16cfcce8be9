namespace FactCheck.DependencyInjection.Tests;

/// <summary>Texts of claim sets to put into files.</summary>
internal static class Seed
{
    public const string Broken = """{ "$schema": "https://factcheck.example/schema/claims-1.json", "id": "harbour-water-2031", "titel": "x", "language": "en" }""";

    public static string Path(string name) => Repository.PathOf("seeds", $"{name}.claims.json");

    public static string Harbour { get; } = File.ReadAllText(Path("harbour-water"));

    /// <summary>The same claim set under another title.</summary>
    public static string Titled(string title) => (ClaimSetFile.Load(Path("harbour-water")).ClaimSet with { Title = title }).ToJson();
}
