namespace FactCheck.Testing.Tests;

/// <summary>A folder for the files of snapshots, and a process that compares with them, both for one test alone.</summary>
internal sealed class Workshop : IDisposable
{
    public const string TestFile = "/_/tests/Harbour/HarbourTests.cs";

    private readonly Dictionary<string, string?> _variables = new(StringComparer.Ordinal);

    public Workshop()
    {
        Folder = Directory.CreateTempSubdirectory("factcheck-testing-").FullName;
        Session = NewProcess();
    }

    public string Folder { get; }

    public SnapshotSession Session { get; private set; }

    public string[] Files => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public SnapshotSession NewProcess() => Session = new(_variables.GetValueOrDefault, AppContext.BaseDirectory);

    public void Set(string variable, string? value) => _variables[variable] = value;

    /// <summary>Accepts a snapshot as an earlier process did.</summary>
    public void Accept(ClaimSetSnapshot snapshot, SnapshotOptions? options = null, string test = "The_record")
    {
        Set("FACTCHECK_ACCEPT", "1");
        Match(snapshot, options, test);
        Set("FACTCHECK_ACCEPT", null);
        NewProcess();
    }

    public void Match(ClaimSetSnapshot snapshot, SnapshotOptions? options = null, string test = "The_record") => Session.Match(snapshot, In(options), test, TestFile);

    public void MatchText(string text, SnapshotOptions? options = null, string test = "The_text") => Session.MatchText(text, "txt", In(options), test, TestFile);

    /// <summary>What a test tells when the snapshot is not the verified one; the folder is written as <c>{folder}</c>.</summary>
    public string Told(Action match) => Assert.Throws<SnapshotException>(match).Message.Replace(Folder + Path.DirectorySeparatorChar, "{folder}/", StringComparison.Ordinal);

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private SnapshotOptions In(SnapshotOptions? options) => (options ?? SnapshotOptions.Default) with { Folder = Folder };
}
