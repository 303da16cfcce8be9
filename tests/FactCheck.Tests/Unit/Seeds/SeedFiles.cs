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

    public static ValidClaimSet Load(string name) => ClaimSetFile.Load(PathOf(name));

    /// <summary>The same claim set with one item otherwise.</summary>
    public static ValidClaimSet With<T>(this ValidClaimSet set, string id, Func<T, T> change)
        where T : Item
    {
        var all = set.ClaimSet;
        var item = set.Get<T>(id);
        return (change(item) switch
        {
            Allegation changed => all with { Allegations = all.Allegations.Replace((Allegation)(Item)item, changed) },
            Evidence changed => all with { Evidence = all.Evidence.Replace((Evidence)(Item)item, changed) },
            Response changed => all with { Responses = all.Responses.Replace((Response)(Item)item, changed) },
            Request changed => all with { Requests = all.Requests.Replace((Request)(Item)item, changed) },
            Development changed => all with { Developments = all.Developments.Replace((Development)(Item)item, changed) },
            _ => throw new ArgumentException($"{item} is of a kind that no test changes.", nameof(id)),
        }).Validate();
    }

    public static string PathOf(string name) => Repository.PathOf("seeds", $"{name}.claims.json");

    /// <summary>A file that is still a copy of the documentation's example holds the place of a seed to come; it is looked at from the day on which it is one.</summary>
    private static bool HoldsThePlaceOfAnother(string name) =>
        name != Example && ClaimSetFile.TryLoad(PathOf(name), out var set, out _) && set.Equals(ClaimSetFile.Load(PathOf(Example)));
}
