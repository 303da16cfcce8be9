using System.Runtime.CompilerServices;

namespace FactCheck.Tests;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Corpus(params string[] parts) => Path.Combine([Root, "tests", "FactCheck.Tests", "Corpus", .. parts]);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var start = File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory;
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("FactCheck.sln is in no folder above the tests.");
    }
}
