using System.IO.Compression;
using System.Xml.Linq;

namespace FactCheck.Package.Tests;

/// <summary>One .nupkg file, read.</summary>
internal sealed class PackedPackage
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public PackedPackage(string path)
    {
        Path = path;
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            _files.Add(entry.FullName, bytes.ToArray());
        }
        Nuspec = XDocument.Parse(Text(Files.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal))));
    }

    public string Path { get; }

    public XDocument Nuspec { get; }

    public string Id => Metadata("id")!;

    public string Version => Metadata("version")!;

    /// <summary>Whether it is the command, or the command for one platform.</summary>
    public bool IsTool => Nuspec.Descendants().Any(element => element.Name.LocalName == "packageType" && ((string?)element.Attribute("name"))?.StartsWith("DotnetTool", StringComparison.Ordinal) == true);

    /// <summary>The names of all files, in ordinal order.</summary>
    public IEnumerable<string> Files => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The files that were compiled from this repository.</summary>
    public IEnumerable<string> OwnAssemblies => Files.Where(name => System.IO.Path.GetFileName(name) is var file
        && file.EndsWith(".dll", StringComparison.Ordinal) && (file.StartsWith("FactCheck.", StringComparison.Ordinal) || file == "Verify.FactCheck.dll"));

    public byte[] this[string name] => _files[name];

    public bool Has(string name) => _files.ContainsKey(name);

    public string Text(string name) => System.Text.Encoding.UTF8.GetString(_files[name]).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    /// <summary>The text of a member of the nuspec; null where it has none.</summary>
    public string? Metadata(string name) => Element(name)?.Value;

    public XElement? Element(string name) => Nuspec.Root!.Elements().Single().Elements().SingleOrDefault(element => element.Name.LocalName == name);

    public override string ToString() => $"{Id} {Version}";
}
