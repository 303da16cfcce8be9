using System.Collections.Immutable;
using System.Security.Cryptography;

namespace FactCheck.Quotation;

/// <summary>
/// The texts of sources in one folder, as files <c>*.txt</c> of UTF-8. The text of a source is the file that is named for its id, <c>herald-0404.txt</c>; where there is none, the
/// file whose SHA-256 is the one that the source records, whatever its name; of several, the first by name.
/// </summary>
/// <remarks>
/// Folders below are not looked into, and links are not followed: what a link leads to is not read. A file without a byte is no text. Which files there are, and what their SHA-256 is, is looked up once, when it is first needed; files that are added later are not seen. Names
/// are compared letter for letter on every platform. Safe for use by several threads.
/// </remarks>
public sealed class SourceTextFolder : ISourceTexts
{
    /// <summary>The greatest size of a file in bytes: 64 MiB. A larger one is not read.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const string Extension = ".txt";
    private const int Piece = 64 * 1024;

    private readonly Lazy<ImmutableArray<string>> _files;
    private readonly Lazy<HashSet<string>> _names;
    private Hashes? _hashes;

    internal SourceTextFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
            throw new DirectoryNotFoundException($"There is no folder '{path}'.");
        Path = path;
        _files = new(() => [.. NamesIn(path).Order(StringComparer.Ordinal)]);
        _names = new(() => new(_files.Value, StringComparer.Ordinal));
    }

    /// <summary>The folder, as it was given.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file is not UTF-8, empty, larger than <see cref="MaxBytes"/>, a link, or something that has no length: a pipe, a device.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public SuppliedText? TextOf(Source source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        cancellation.ThrowIfCancellationRequested();
        var file = NameFor(source.Id);
        if (!_names.Value.Contains(file))
            file = source.Text is { } text ? HashesOfFiles(cancellation).FileOf.GetValueOrDefault(text.Sha256) : null;
        return file is null ? null : Read(System.IO.Path.Combine(Path, file));
    }

    /// <summary>
    /// The names of the files that are the text of no source of a claim set: neither named for one, nor of the SHA-256 that one records. An article that was changed and lies
    /// under a name of its own is among them.
    /// </summary>
    /// <param name="set">The claim set.</param>
    /// <param name="cancellation">Ends a long search.</param>
    /// <returns>Names without the folder, in ordinal order.</returns>
    public ImmutableArray<string> FilesOfNoSource(ValidClaimSet set, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        var names = set.Sources.Select(source => NameFor(source.Id)).ToHashSet(StringComparer.Ordinal);
        var recorded = set.Sources.Where(source => source.Text is not null).Select(source => source.Text!.Sha256).ToHashSet(StringComparer.Ordinal);
        var hashes = HashesOfFiles(cancellation);
        return [.. _files.Value.Where(file => !names.Contains(file) && !(hashes.Of.TryGetValue(file, out var sha256) && recorded.Contains(sha256)))];
    }

    private static string NameFor(Id source) => source.Value + Extension;

    private static IEnumerable<string> NamesIn(string path) =>
        Directory.EnumerateFiles(path).Select(file => System.IO.Path.GetFileName(file)).Where(file => file.EndsWith(Extension, StringComparison.Ordinal));

    private static SuppliedText Read(string path)
    {
        using var file = Opened(path);
        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return SuppliedText.FromUtf8(bytes.AsSpan(0, read), path);
    }

    /// <summary>Opens a file that is one, and of a size that is read.</summary>
    private static FileStream Opened(string path)
    {
        var entry = new FileInfo(path);
        if (entry.LinkTarget is not null)
            throw new InvalidDataException($"'{path}' is a link, and links are not followed.");
        // To open a pipe waits for whoever writes into it; it has no length, as devices have none.
        if (entry is { Exists: true, Length: 0 })
            throw new InvalidDataException($"'{path}' is empty, or no file that has a length.");
        var file = File.OpenRead(path);
        if (file.CanSeek && file.Length <= MaxBytes)
            return file;
        var fault = file.CanSeek ? FormattableString.Invariant($"'{path}' has more than {MaxBytes} bytes.") : $"'{path}' is no file that has a length.";
        file.Dispose();
        throw new InvalidDataException(fault);
    }

    /// <summary>Reads every file once; where it is cancelled, nothing is kept, and the next call begins anew.</summary>
    private Hashes HashesOfFiles(CancellationToken cancellation)
    {
        // Any object that nobody else locks will do.
        lock (_files)
        {
            if (_hashes is not null)
                return _hashes;
            var hashes = new Hashes(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
            foreach (var name in _files.Value)
            {
                cancellation.ThrowIfCancellationRequested();
                if (HashOf(System.IO.Path.Combine(Path, name), cancellation) is not { } sha256)
                    continue;
                hashes.Of.Add(name, sha256);
                hashes.FileOf.TryAdd(sha256, name);
            }
            return _hashes = hashes;
        }
    }

    /// <summary>The SHA-256 of a file; null where it cannot be read, so that it is nobody's by its content.</summary>
    private static string? HashOf(string path, CancellationToken cancellation)
    {
        try
        {
            using var file = Opened(path);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var piece = new byte[Piece];
            // A file can grow while it is read.
            for (var left = file.Length; left > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                var read = file.Read(piece, 0, (int)Math.Min(left, piece.Length));
                if (read == 0)
                    break;
                hash.AppendData(piece, 0, read);
                left -= read;
            }
            return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The SHA-256 of each file that can be read, and the first file by name of each SHA-256.</summary>
    private sealed record Hashes(Dictionary<string, string> Of, Dictionary<string, string> FileOf);
}
