using System.Text;
using System.Xml.Linq;

namespace FactCheck.Package.Tests;

/// <summary>Writes what is in a package, for a person to read: what the nuspec says, what comes along, and the files. Left out are the commit and the release notes, which differ each time, and the address of the licence, which the SDK adds.</summary>
internal static class ContentText
{
    public static string Of(PackedPackage package)
    {
        var text = new StringBuilder();
        foreach (var element in package.Nuspec.Root!.Elements().Single().Elements())
            text.Append(element.Name.LocalName switch
            {
                "releaseNotes" or "repository" or "licenseUrl" => "",
                "dependencies" => Dependencies(element).Replace($" {package.Version}", " (version)", StringComparison.Ordinal),
                "packageTypes" => $"type: {string.Join(", ", element.Elements().Select(type => (string?)type.Attribute("name")))}\n",
                var name => $"{name}: {element.Value.Replace(package.Version, "(version)", StringComparison.Ordinal)}\n",
            });
        text.Append("files:\n");
        foreach (var file in package.Files)
            text.Append("  ").Append(file).Append('\n');
        return text.ToString();
    }

    private static string Dependencies(XElement dependencies)
    {
        var text = new StringBuilder("brings along:\n");
        foreach (var group in dependencies.Elements())
        {
            var packages = group.Elements().Select(package => $"{(string?)package.Attribute("id")} {(string?)package.Attribute("version")}").ToArray();
            text.Append("  ").Append((string?)group.Attribute("targetFramework")).Append(": ").Append(packages.Length == 0 ? "nothing" : string.Join(", ", packages)).Append('\n');
        }
        return text.ToString();
    }
}
