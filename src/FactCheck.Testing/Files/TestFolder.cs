namespace FactCheck.Testing;

/// <summary>Finds the folder of a test's source file from the path that the compiler gave, which may be of another machine or a deterministic one (<c>/_/tests/X/Y.cs</c>).</summary>
internal static class TestFolder
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The name of a source file without folder and extension, whatever the platform it was compiled on.</summary>
    public static string NameOf(string file) => Path.GetFileNameWithoutExtension(file.Split(Separators)[^1]);

    /// <summary>The folder of a source file.</summary>
    /// <param name="file">The path that the compiler gave.</param>
    /// <param name="baseFolder">Where the built tests are.</param>
    /// <exception cref="SnapshotException">The file is not there, and nothing that its path ends with is in a folder above the tests.</exception>
    public static string Of(string file, string baseFolder)
    {
        if (Path.IsPathFullyQualified(file) && File.Exists(file))
            return Path.GetDirectoryName(Path.GetFullPath(file))!;
        var parts = file.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        // The longest end of the path first: the shorter it is, the more files of that name there can be.
        for (var from = 0; from < parts.Length; from++)
            for (var above = new DirectoryInfo(baseFolder); above is not null; above = above.Parent)
                if (Path.Combine([above.FullName, .. parts[from..]]) is var path && File.Exists(path))
                    return Path.GetDirectoryName(path)!;
        throw new SnapshotException(
            $"The folder of the test's source file cannot be found: the compiler gave '{file}', and no end of that path is a file in a folder above '{baseFolder}'. "
            + "Set SnapshotOptions.Folder to the full path of the folder for the verified files, or build the tests where they run, with <DeterministicSourcePaths>false</DeterministicSourcePaths> in their project.");
    }
}
