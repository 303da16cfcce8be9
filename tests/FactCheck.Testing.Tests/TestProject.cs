namespace FactCheck.Testing.Tests;

/// <summary>A folder with the source file of a test in it, and a folder of built tests beneath.</summary>
internal sealed class TestProject : IDisposable
{
    public TestProject()
    {
        Root = Directory.CreateTempSubdirectory("factcheck-testing-").FullName;
        Folder = Path.Combine(Root, "tests", "Harbour");
        Built = Path.Combine(Folder, "bin", "Debug", "net10.0");
        Directory.CreateDirectory(Built);
        File.WriteAllText(TestFile, "");
    }

    public string Root { get; }

    public string Folder { get; }

    public string Built { get; }

    public string TestFile => Path.Combine(Folder, "HarbourTests.cs");

    /// <summary>A process of the tests that accepts whatever is received.</summary>
    public SnapshotSession NewProcess() => new(name => name == SnapshotEnvironment.AcceptVariable ? "1" : null, Built);

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Write(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), "");
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
