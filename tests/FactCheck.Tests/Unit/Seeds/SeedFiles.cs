namespace FactCheck.Tests.Unit.Seeds;

/// <summary>The claim sets in the folder <c>seeds</c>.</summary>
internal static class SeedFiles
{
    private const string Example = "harbour-water";

    /// <summary>The names of the files, without <c>.claims.json</c>, in ordinal order.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.claims.json")
            .Select(path => Path.GetFileName(path)[..^".claims.json".Length])
            .Where(name => !HoldsThePlaceOfAnother(name))
            .Order(StringComparer.Ordinal);

    public static string PathOf(string name) => Repository.PathOf("seeds", $"{name}.claims.json");

    /// <summary>A file that is still a copy of the documentation's example holds the place of a seed to come; it is looked at from the day on which it is one.</summary>
    private static bool HoldsThePlaceOfAnother(string name) =>
        name != Example && ClaimSetFile.TryLoad(PathOf(name), out var set, out _) && set.Equals(ClaimSetFile.Load(PathOf(Example)));
}
