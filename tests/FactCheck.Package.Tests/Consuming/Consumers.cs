namespace FactCheck.Package.Tests;

/// <summary>The programs that use the packages: restored and built once for all tests, and only where a test asks for them.</summary>
public sealed class Consumers : IAsyncLifetime
{
    private readonly Lazy<Task<Ran>> _built;
    private readonly Lazy<Task<Ran>> _native;
    private readonly Lazy<Task<Ran>> _tool;
    private readonly Lazy<Task<Ran>> _whole;
    private Workspace? _workspace;

    public Consumers()
    {
        _built = new(Build);
        _native = new(async () =>
        {
            await _built.Value;
            return await Workspace.Dotnet("publish", "Everything", "-c", "Release", "-o", "native", "-warnaserror");
        });
        _whole = new(() => Workspace.Dotnet("publish", "Whole", "-c", "Release", "-o", "whole", "-warnaserror"));
        _tool = new(() => Workspace.Dotnet("tool", "install", "FactCheck.Tool", "--tool-path", "tool", "--version", Feed.Version, "--source", Feed.Folder));
    }

    internal Workspace Workspace => _workspace!;

    internal ReadmeBlock[] Blocks { get; } = Feed.WhyNot is null ? ReadmeBlock.All() : [];

    /// <summary>Builds the console program for both frameworks, the program that does everything, and the blocks of the readmes.</summary>
    internal Task<Ran> Built => _built.Value;

    /// <summary>Compiles the program that does everything ahead of time.</summary>
    internal Task<Ran> Native => _native.Value;

    /// <summary>Trims a program that keeps the libraries whole, so that all of them is analysed, whatever of them is called.</summary>
    internal Task<Ran> Whole => _whole.Value;

    /// <summary>Installs the command.</summary>
    internal Task<Ran> Tool => _tool.Value;

    public async Task InitializeAsync()
    {
        if (Feed.WhyNot is null)
            _workspace = await Workspace.Open();
    }

    public Task DisposeAsync()
    {
        _workspace?.Dispose();
        return Task.CompletedTask;
    }

    private Task<Ran> Build()
    {
        foreach (var (number, source) in ReadmeProgram.Write(Blocks).Index())
            File.WriteAllText(Workspace["Readmes", $"Part{number}.cs"], source);
        return Workspace.Dotnet("build", "Consumers.slnx", "-warnaserror");
    }
}
