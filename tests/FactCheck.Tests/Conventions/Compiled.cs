namespace FactCheck.Tests.Conventions;

/// <summary>The compiled library.</summary>
internal static class Compiled
{
    /// <summary>The library as the tests run it, and as it was built for the older target, where it has been built in the same configuration.</summary>
    public static IEnumerable<string> Paths
    {
        get
        {
            var running = typeof(ClaimSet).Assembly.Location;
            yield return running;
            var configuration = Directory.GetParent(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!.Name;
            var older = Repository.PathOf("src", "FactCheck", "bin", configuration, "net8.0", "FactCheck.dll");
            if (File.Exists(older))
                yield return older;
        }
    }
}
