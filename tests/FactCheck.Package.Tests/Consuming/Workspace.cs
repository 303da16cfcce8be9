using System.Security;
using System.Text.RegularExpressions;

namespace FactCheck.Package.Tests;

/// <summary>
/// A folder outside of this repository, as a stranger has one: the projects of Consumers, settings by which packages of ours come from the packed folder and from nowhere else, an own folder for
/// packages, and the seeds. It goes when the tests end.
/// </summary>
internal sealed partial class Workspace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("factcheck-packages-").FullName;

    /// <summary>Where programs run: a folder with the seeds in it, and beside it once more in <c>seeds</c>.</summary>
    public string Desk => this["desk"];

    public string this[params string[] parts] => Path.Combine([Folder, .. parts]);

    public static async Task<Workspace> Open()
    {
        var workspace = new Workspace();
        Copy(Repository.PathOf("tests", "FactCheck.Package.Tests", "Consumers"), workspace.Folder);
        Copy(Repository.PathOf("seeds"), workspace["desk", "seeds"]);
        foreach (var seed in Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.claims.json"))
            File.Copy(seed, Path.Combine(workspace.Desk, Path.GetFileName(seed)));
        File.WriteAllText(workspace["Directory.Build.props"], Versions());
        File.WriteAllText(workspace["Directory.Build.targets"], "<Project />\n");
        File.WriteAllText(workspace["Directory.Packages.props"], "<Project />\n");
        await workspace.WriteSources();
        return workspace;
    }

    /// <summary>Runs the .NET command in the folder of the workspace, and fails with all that it said unless it ends well.</summary>
    public async Task<Ran> Dotnet(params string[] arguments)
    {
        var ran = await Run("dotnet", Folder, arguments);
        Assert.True(ran.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} exits with {ran.ExitCode}:\n{ran.Text}\n{ran.ErrorText}");
        return ran;
    }

    /// <summary>Runs a program, whatever the code that it exits with.</summary>
    public Task<Ran> Run(string program, string folder, params string[] arguments) => Ran.Of(program, folder, this["packages"], arguments);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // Sources that the machine has stay, under their names: which they are is not for tests to say.
    private async Task WriteSources()
    {
        var listed = await Dotnet("nuget", "list", "source", "--format", "Detailed");
        var others = SourceName().Matches(listed.Text).Select(match => match.Groups["name"].Value)
            .Select(name => $"""<packageSource key="{SecurityElement.Escape(name)}"><package pattern="*" /></packageSource>""");
        File.WriteAllText(this["nuget.config"], $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{SecurityElement.Escape(Feed.Folder)}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="packed"><package pattern="FactCheck" /><package pattern="FactCheck.*" /></packageSource>
                {string.Join("\n    ", others)}
              </packageSourceMapping>
            </configuration>
            """);
    }

    private static string Versions()
    {
        var xunit = XunitVersion().Match(File.ReadAllText(Repository.PathOf("Directory.Packages.props"))).Groups["version"].Value;
        return $"""
            <Project>
              <PropertyGroup>
                <FactCheckVersion>{Feed.Version}</FactCheckVersion>
                <XunitVersion>{xunit}</XunitVersion>
              </PropertyGroup>
              <ItemGroup>
                <FactCheckLibrary Include="{string.Join(';', Feed.Libraries.Select(package => package.Id))}" />
              </ItemGroup>
            </Project>
            """;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex(@"^\s*\d+\.\s+(?<name>.*?) \[[^\]]*\]\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SourceName();

    [GeneratedRegex("Include=\"xunit\" Version=\"(?<version>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex XunitVersion();
}
