using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Testing;

/// <summary>The snapshots of one process: which files they have looked for, and with what. Safe for use by several threads.</summary>
internal sealed class SnapshotSession(Func<SnapshotEnvironment> environment, TestFolder folders)
{
    private readonly ConcurrentDictionary<string, Taken> _taken = new(StringComparer.OrdinalIgnoreCase);

    public static SnapshotSession OfProcess { get; } = new(SnapshotEnvironment.OfProcess, new(AppContext.BaseDirectory));

    public void Match(ClaimSetSnapshot snapshot, SnapshotOptions? options, string test, string file)
    {
        var form = (options ?? SnapshotOptions.Default).Form;
        ImmutableArray<(string, string)> texts =
        [
            .. form == SnapshotForm.Json ? [] : new[] { ("md", snapshot.Markdown) },
            .. form == SnapshotForm.Markdown ? [] : new[] { ("json", snapshot.Json) },
        ];
        Match(texts, snapshot.Shown, options, test, file);
    }

    public void MatchText(string text, string extension, SnapshotOptions? options, string test, string file) => Match([(extension, text)], null, options, test, file);

    /// <exception cref="InvalidOperationException">No file in there has been looked for yet.</exception>
    public ImmutableArray<string> FindUnused(string file)
    {
        var folder = folders.Of(file);
        var inFolder = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        if (!_taken.Values.Any(taken => taken.Path.StartsWith(inFolder, StringComparison.OrdinalIgnoreCase)))
            throw new InvalidOperationException(
                $"No snapshot in {folder} has been compared in this process yet, so every file would be called unused. Call FindUnused when all tests of the project have run, and run them with it: docs/snapshots.md shows how.");
        return
        [
            .. VerifiedIn(folder)
                .Where(path => !(_taken.TryGetValue(path, out var taken) && taken.Path == path))
                .Select(path => path[inFolder.Length..].Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    private void Match(ImmutableArray<(string Extension, string Text)> texts, Shown? shown, SnapshotOptions? options, string test, string file)
    {
        options ??= SnapshotOptions.Default;
        var name = SnapshotName.Of(options.Name ?? $"{TestFolder.NameOf(file)}.{test}", options.Parameters);
        var folder = Path.GetFullPath(options.Folder is { } given && Path.IsPathFullyQualified(given) ? given : Path.Combine(folders.Of(file), options.Folder ?? ""));
        var failed = texts.Select(text => Compare(new(folder, name, text.Extension), text.Extension, text.Text, name)).OfType<ComparedText>().ToImmutableArray();
        if (failed.Length > 0)
            throw new Failure(name, failed, isOtherFormSame: failed.Length < texts.Length, shown, environment()).ToException();
    }

    /// <summary>Compares one text with its file, and leaves the files as they have to be; null where nothing is wrong.</summary>
    private ComparedText? Compare(SnapshotFile file, string extension, string text, string name)
    {
        var taken = new Taken(file.Verified, text);
        var first = _taken.GetOrAdd(file.Verified, taken);
        if (first.Path != taken.Path)
            throw new SnapshotException($"Two snapshots of this run are called {Path.GetFileName(first.Path)} and {Path.GetFileName(taken.Path)}: that is one file where capitals are not told from small letters. Give one of them another SnapshotOptions.Name.");
        if (first.Fingerprint != taken.Fingerprint)
            throw new SnapshotException($"Two snapshots of this run are called {name}, and they differ. Give each case of a theory its arguments as SnapshotOptions.Parameters, and a second snapshot of one test a SnapshotOptions.Name of its own.");
        lock (first)
        {
            var comparison = ComparedText.Of(file, extension, text);
            if (!comparison.IsSame && !environment().WritesVerified)
                return comparison with { WhyUnwritten = file.TryWriteReceived(comparison.Received) };
            if (!comparison.IsSame)
                file.WriteVerified(comparison.Received);
            file.DeleteReceived();
            return null;
        }
    }

    private static IEnumerable<string> VerifiedIn(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.verified.*"))
            yield return file;
        foreach (var below in Directory.EnumerateDirectories(folder))
            if (Path.GetFileName(below) is not ("bin" or "obj" or ['.', ..]))
                foreach (var file in VerifiedIn(below))
                    yield return file;
    }

    /// <summary>A file that a snapshot has looked for, and what it was to hold.</summary>
    private sealed class Taken(string path, string text)
    {
        public string Path => path;

        public string Fingerprint { get; } = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(SnapshotFile.Normal(text))));
    }
}
