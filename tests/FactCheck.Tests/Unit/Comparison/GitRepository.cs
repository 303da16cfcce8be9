namespace FactCheck.Tests.Unit.Comparison;

/// <summary>A git repository in a temporary folder, with a configuration of its own and none of the machine's.</summary>
internal sealed class GitRepository : IDisposable
{
    public const string File = "harbour.claims.json";

    private GitRepository()
    {
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("factcheck-merge-").FullName;

    public string Text => System.IO.File.ReadAllText(Path.Combine(Folder, File));

    /// <summary>A repository with one claim set on a branch, changed in two ways on two others; the first of the two is checked out.</summary>
    public static async Task<GitRepository> Of(ClaimSet? ancestor, ClaimSet ours, ClaimSet theirs)
    {
        var repository = new GitRepository();
        await repository.Git("init", "--quiet", "--initial-branch=main");
        await repository.Commit(ancestor);
        await repository.Git("checkout", "--quiet", "-b", "theirs");
        await repository.Commit(theirs);
        await repository.Git("checkout", "--quiet", "-b", "ours", "main");
        await repository.Commit(ours);
        return repository;
    }

    /// <summary>Runs git, which must succeed.</summary>
    public async Task Git(params string[] arguments)
    {
        var ran = await Try(arguments);
        Assert.True(ran.ExitCode == 0, $"git {string.Join(' ', arguments)}: {ran.Errors}");
    }

    public Task<Ran> Try(params string[] arguments) => Ran.Of("git", arguments, Folder,
    [
        ("HOME", Folder), ("XDG_CONFIG_HOME", Folder), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", Path.Combine(Folder, "no-config")),
        ("GIT_DIR", null), ("GIT_WORK_TREE", null), ("GIT_INDEX_FILE", null), ("LC_ALL", "C"),
        ("GIT_AUTHOR_NAME", "An Editor"), ("GIT_AUTHOR_EMAIL", "editor@bay-herald.example"),
        ("GIT_COMMITTER_NAME", "An Editor"), ("GIT_COMMITTER_EMAIL", "editor@bay-herald.example"),
    ]);

    public void Write(string name, string content) => System.IO.File.WriteAllText(Path.Combine(Folder, name), content);

    public void Dispose()
    {
        // What git stores is read-only, which keeps some systems from deleting it.
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            System.IO.File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Folder, recursive: true);
    }

    private async Task Commit(ClaimSet? set)
    {
        Write("README", "Claim sets.\n");
        if (set is not null)
            Write(File, set.ToJson());
        await Git("add", "--all");
        await Git("commit", "--quiet", "--message", "Edit");
    }
}
