using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace FactCheck.Testing;

/// <summary>The snapshots of one process: which files they have looked for, and with what. Safe for use by several threads.</summary>
/// <param name="variable">Reads a variable of the environment.</param>
/// <param name="baseFolder">Where the built tests are.</param>
internal sealed class SnapshotSession(Func<string, string?> variable, string baseFolder)
{
    private readonly ConcurrentDictionary<string, Taken> _taken = new(StringComparer.OrdinalIgnoreCase);

    public static SnapshotSession OfProcess { get; } = new(Environment.GetEnvironmentVariable, AppContext.BaseDirectory);

    public void Match(ClaimSetSnapshot snapshot, SnapshotOptions? options, string test, string file)
    {
        (string, string) markdown = ("md", snapshot.Markdown), json = ("json", snapshot.Json);
        ImmutableArray<(string, string)> texts = options?.Form switch
        {
            SnapshotForm.Markdown => [markdown],
            SnapshotForm.Json => [json],
            _ => [markdown, json],
        };
        Match(texts, snapshot.Shown, options, test, file);
    }

    public void MatchText(string text, string extension, SnapshotOptions? options, string test, string file) =>
        Match([(extension, text)], null, options, test, file);

    /// <exception cref="InvalidOperationException">No file in there has been looked for yet.</exception>
    public ImmutableArray<string> FindUnused(string file)
    {
        var folder = TestFolder.Of(file, baseFolder);
        var inFolder = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        if (!_taken.Values.Any(taken => taken.Path.StartsWith(inFolder, StringComparison.OrdinalIgnoreCase)))
            throw new InvalidOperationException(
                $"No snapshot in {folder} has been compared in this process yet, so every file would be called unused. Call FindUnused when all tests of the project have run, and run them with it: docs/snapshots.md shows how.");
        return
        [
            .. VerifiedIn(folder)
                .Where(path => _taken.GetValueOrDefault(path)?.Path != path)
                .Select(path => path[inFolder.Length..].Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    private void Match(ImmutableArray<(string Extension, string Text)> texts, Shown? shown, SnapshotOptions? options, string test, string file)
    {
        options ??= SnapshotOptions.Default;
        var name = SnapshotName.Of(options.Name ?? $"{TestFolder.NameOf(file)}.{test}", options.Parameters);
        var given = options.Folder ?? "";
        var folder = Path.GetFullPath(Path.IsPathFullyQualified(given) ? given : Path.Combine(TestFolder.Of(file, baseFolder), given));
        var environment = SnapshotEnvironment.Read(variable);
        var compared = texts.Select(text =>
            Compare(new(folder, name, text.Extension), SnapshotFile.Normal(text.Text), name, environment.WritesVerified));
        ImmutableArray<ComparedText> failed = [.. compared.OfType<ComparedText>()];
        if (failed.Length > 0)
            throw new Failure(name, failed, isOtherFormSame: failed.Length < texts.Length, shown, environment).ToException();
    }

    /// <summary>Compares one text with its file, and leaves the files as they have to be; null where nothing is wrong.</summary>
    private ComparedText? Compare(SnapshotFile file, string received, string name, bool writesVerified)
    {
        var taken = new Taken(file.Verified, SnapshotName.Fingerprint(received));
        var first = _taken.GetOrAdd(file.Verified, taken);
        if (first.Path != taken.Path)
            throw new SnapshotException($"Two snapshots of this run are called {Path.GetFileName(first.Path)} and {Path.GetFileName(taken.Path)}: that is one file where capitals are not told from small letters. Give one of them another SnapshotOptions.Name.");
        if (first.Fingerprint != taken.Fingerprint)
            throw new SnapshotException($"Two snapshots of this run are called {name}, and they differ. Give each case of a theory its arguments as SnapshotOptions.Parameters, and a second snapshot of one test a SnapshotOptions.Name of its own.");
        lock (first)
        {
            var verified = file.Read();
            if (received != verified && !writesVerified)
                return new(file, received, verified, file.TryWriteReceived(received));
            if (received != verified)
                file.WriteVerified(received);
            file.DeleteReceived();
            return null;
        }
    }

    private static IEnumerable<string> VerifiedIn(string folder) => Directory.EnumerateFiles(folder, "*.verified.*").Concat(
        from below in Directory.EnumerateDirectories(folder)
        where Path.GetFileName(below) is not ("bin" or "obj" or ['.', ..])
        from file in VerifiedIn(below)
        select file);

    /// <summary>A file that a snapshot has looked for, and what it was to hold.</summary>
    private sealed record Taken(string Path, string Fingerprint);
}
