using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FactCheck.Package.Tests;

/// <summary>What is in each package. The approved texts were read by a person; see docs/decisions/0018-package-contents.md.</summary>
public sealed partial class PackageContentTests
{
    private static readonly string Approvals = Repository.PathOf("tests", "FactCheck.Package.Tests", "Approvals");

    public static TheoryData<string> Ids => Feed.Ids;

    public static TheoryData<string> EverywhereIds => Feed.EverywhereIds;

    public static TheoryData<string> LibraryIds => Feed.LibraryIds;

    [PackedFact]
    public void Every_project_that_is_packable_was_packed()
    {
        Assert.Superset(Feed.Demanded.ToHashSet(StringComparer.Ordinal), Feed.Packages.Select(package => package.Id).ToHashSet(StringComparer.Ordinal));
        Assert.Single(Feed.Packages.Select(package => package.Version).Distinct());
    }

    [PackedTheory, MemberData(nameof(EverywhereIds))]
    public void A_package_holds_the_approved_files_and_brings_the_approved_packages_along(string id) => Snapshot.MatchText(ContentText.Of(Feed.Get(id)), options: new() { Folder = "Approvals", Name = id });

    [PackedTheory, MemberData(nameof(LibraryIds))]
    public void A_library_has_the_same_documentation_for_every_framework_and_a_word_on_every_public_type(string id)
    {
        var package = Feed.Get(id);
        Assert.NotEmpty(package.OwnAssemblies);
        foreach (var assembly in package.OwnAssemblies)
        {
            var documentation = package.Text(Path.ChangeExtension(assembly, ".xml"));
            Assert.Equal(package.Text(Path.ChangeExtension(package.OwnAssemblies.First(), ".xml")), documentation);
            var documented = XDocument.Parse(documentation).Descendants("member").Select(member => (string?)member.Attribute("name")).ToHashSet();
            using var compiled = new CompiledFile(package[assembly]);
            Assert.DoesNotContain(compiled.PublicTypes, type => !documented.Contains($"T:{type}"));
        }
    }

    [PackedTheory, MemberData(nameof(Ids))]
    public void Release_notes_are_what_the_changelog_says_of_the_version(string id)
    {
        var changelog = File.ReadAllText(Repository.PathOf("CHANGELOG.md")).ReplaceLineEndings("\n");
        var sections = changelog.Split("\n## ").Skip(1).ToDictionary(section => section.Split('\n')[0], section => section[section.IndexOf('\n')..].Trim());
        var released = sections.Keys.SingleOrDefault(head => Regex.IsMatch(head, $@"^\[?{Regex.Escape(Feed.Version)}(?![-+.\w])", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Equal(sections[released ?? "Unreleased"], Feed.Get(id).Metadata("releaseNotes")?.ReplaceLineEndings("\n"));
    }

    [PackedFact]
    public void The_command_runs_on_newer_runtimes_too()
    {
        var settings = Feed.Packages.SelectMany(package => package.Files.Where(file => file.EndsWith("/FactCheck.Tool.runtimeconfig.json", StringComparison.Ordinal)).Select(file => package.Text(file))).ToArray();
        Assert.NotEmpty(settings);
        Assert.All(settings, text =>
        {
            using var parsed = JsonDocument.Parse(text);
            Assert.Equal("Major", parsed.RootElement.GetProperty("runtimeOptions").GetProperty("rollForward").GetString());
        });
    }

    [PackedTheory, MemberData(nameof(Ids))]
    public void A_package_shows_its_readme_and_the_icon(string id)
    {
        var package = Feed.Get(id);
        Assert.StartsWith("# ", package.Text(package.Metadata("readme")!), StringComparison.Ordinal);
        var icon = package[package.Metadata("icon")!];
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("assets", "icon.png")), icon);
        Assert.Equal("PNG", Encoding.ASCII.GetString(icon, 1, 3));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [PackedTheory, MemberData(nameof(Ids))]
    public void A_readme_links_to_addresses_only_because_where_it_is_shown_there_are_no_other_files(string id)
    {
        var package = Feed.Get(id);
        Assert.All(Link().Matches(package.Text(package.Metadata("readme")!)), link => Assert.StartsWith("https://", link.Groups["target"].Value, StringComparison.Ordinal));
    }

    [PackedTheory, MemberData(nameof(Ids))]
    public void The_repository_is_named_by_a_public_address_or_not_at_all(string id)
    {
        var package = Feed.Get(id);
        Assert.StartsWith("https://", (string?)package.Element("repository")?.Attribute("url") ?? "https://", StringComparison.Ordinal);
        foreach (var assembly in package.OwnAssemblies)
        {
            using var compiled = new CompiledFile(package[assembly]);
            Assert.Matches("^$|^{\"documents\":{\"/_/\\*\":\"https://[^\"]+\"}}$", compiled.SourceLink ?? "");
        }
    }

    [GeneratedRegex(@"\]\((?<target>[^)]*)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
