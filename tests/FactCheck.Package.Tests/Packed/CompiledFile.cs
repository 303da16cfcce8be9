using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace FactCheck.Package.Tests;

/// <summary>What an assembly in a package says of itself, without loading it.</summary>
internal sealed class CompiledFile : IDisposable
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly PEReader _image;
    private readonly MetadataReader _metadata;

    public CompiledFile(byte[] bytes)
    {
        _image = new PEReader(ImmutableArray.Create(bytes));
        _metadata = _image.GetMetadataReader();
    }

    /// <summary>Whether the compiler promises the same bytes for the same input.</summary>
    public bool IsReproducible => _image.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible);

    /// <summary>Whether the symbols are in the file itself.</summary>
    public bool HasSymbols => SymbolsEntry is not null;

    /// <summary>The paths of the sources, as the symbols name them.</summary>
    public string[] Sources => [.. ReadSymbols(symbols => symbols.Documents.Select(handle => symbols.GetString(symbols.GetDocument(handle).Name)))];

    /// <summary>Where the sources can be had, in the form of SourceLink; null where the symbols do not say.</summary>
    public string? SourceLink => ReadSymbols(symbols => symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
        .Where(information => symbols.GetGuid(information.Kind) == SourceLinkKind).Select(information => Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value)))).SingleOrDefault();

    /// <summary>The assemblies that see what is internal.</summary>
    public string[] Friends => [.. _metadata.GetAssemblyDefinition().GetCustomAttributes().Select(_metadata.GetCustomAttribute)
        .Where(attribute => NameOf(attribute) == "InternalsVisibleToAttribute").Select(FirstArgument)];

    /// <summary>The public types, by the names that XML documentation has for them.</summary>
    public string[] PublicTypes => [.. _metadata.TypeDefinitions.Where(IsPublic).Select(FullName).Order(StringComparer.Ordinal)];

    private DebugDirectoryEntry? SymbolsEntry
    {
        get
        {
            foreach (var entry in _image.ReadDebugDirectory())
                if (entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
                    return entry;
            return null;
        }
    }

    /// <summary>The symbols, unpacked: a search in the file itself would not see into them.</summary>
    public byte[] SymbolBytes()
    {
        var entry = SymbolsEntry!.Value;
        var packed = _image.GetEntireImage().GetContent(entry.DataPointer + 8, entry.DataSize - 8).ToArray();
        using var unpacking = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacking.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _image.Dispose();

    private T[] ReadSymbols<T>(Func<MetadataReader, IEnumerable<T>> read)
    {
        using var provider = _image.ReadEmbeddedPortablePdbDebugDirectoryData(SymbolsEntry!.Value);
        return [.. read(provider.GetMetadataReader())];
    }

    private string NameOf(CustomAttribute attribute) => attribute.Constructor.Kind == HandleKind.MemberReference
        ? _metadata.GetString(_metadata.GetTypeReference((TypeReferenceHandle)_metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent).Name)
        : "";

    private string FirstArgument(CustomAttribute attribute)
    {
        var value = _metadata.GetBlobReader(attribute.Value);
        value.ReadUInt16();
        return value.ReadSerializedString() ?? "";
    }

    private bool IsPublic(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var visibility = type.Attributes & TypeAttributes.VisibilityMask;
        return visibility == TypeAttributes.Public
            || (visibility == TypeAttributes.NestedPublic && IsPublic(type.GetDeclaringType()));
    }

    private string FullName(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var name = _metadata.GetString(type.Name);
        return type.IsNested ? $"{FullName(type.GetDeclaringType())}.{name}" : $"{_metadata.GetString(type.Namespace)}.{name}";
    }
}
