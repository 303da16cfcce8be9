using System.Collections.Immutable;

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

    private readonly Lazy<ImmutableArray<string>> _files;
    private ILookup<string?, string>? _hashes;

    internal SourceTextFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
            throw new DirectoryNotFoundException($"There is no folder '{path}'.");
        Path = path;
        _files = new(() => [.. NamesIn(path).Order(StringComparer.Ordinal)]);
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
        if (_files.Value.BinarySearch(file, StringComparer.Ordinal) < 0)
            file = source.Text is { } text ? Hashes(cancellation)[text.Sha256].FirstOrDefault() : null;
        return file is null ? null : SuppliedText.FromUtf8(BytesOf(file), PathOf(file));
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
        var hashes = Hashes(cancellation);
        var owned = set.Sources.SelectMany(source => (source.Text is { } text ? hashes[text.Sha256] : []).Append(NameFor(source.Id)));
        var names = owned.ToHashSet(StringComparer.Ordinal);
        return [.. _files.Value.Where(file => !names.Contains(file))];
    }

    private string PathOf(string file) => System.IO.Path.Combine(Path, file);

    private static string NameFor(Id source) => source.Value + Extension;

    private static IEnumerable<string> NamesIn(string path) =>
        Directory.EnumerateFiles(path).Select(file => System.IO.Path.GetFileName(file)).Where(file => file.EndsWith(Extension, StringComparison.Ordinal));

    /// <summary>What is in a file that is one, and of a size that is read.</summary>
    private byte[] BytesOf(string file)
    {
        var path = PathOf(file);
        var entry = new FileInfo(path);
        if (entry.LinkTarget is not null)
            throw new InvalidDataException($"'{path}' is a link, and links are not followed.");
        // To open a pipe waits for whoever writes into it; it has no length, as devices have none.
        if (entry is { Exists: true, Length: 0 })
            throw new InvalidDataException($"'{path}' is empty, or no file that has a length.");
        using var stream = File.OpenRead(path);
        if (!stream.CanSeek)
            throw new InvalidDataException($"'{path}' is no file that has a length.");
        if (stream.Length > MaxBytes)
            throw new InvalidDataException(FormattableString.Invariant($"'{path}' has more than {MaxBytes} bytes."));
        var bytes = new byte[stream.Length];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    /// <summary>The files by their SHA-256. Each is read once; where that is cancelled, nothing is kept, and the next call begins anew.</summary>
    private ILookup<string?, string> Hashes(CancellationToken cancellation)
    {
        // Any object that nobody else locks will do.
        lock (_files)
            return _hashes ??= _files.Value.ToLookup(file => HashOf(file, cancellation), StringComparer.Ordinal);
    }

    /// <summary>The SHA-256 of a file; null where it cannot be read, so that it is nobody's by its content.</summary>
    private string? HashOf(string file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return SuppliedText.HashOf(BytesOf(file));
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }
}
