namespace FactCheck.Package.Tests;

/// <summary>A program that does everything, compiled ahead of time without a warning, does to the byte what the same program does that the JIT compiles.</summary>
[Collection(ConsumersCollection.Name)]
public sealed class AheadOfTimeTests(Consumers consumers)
{
    public static TheoryData<string> Seeds => [.. Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.claims.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [PackedFact]
    public async Task It_is_one_native_file_without_the_library_beside_it()
    {
        await consumers.Native;
        Assert.True(File.Exists(Native));
        Assert.Empty(Directory.EnumerateFiles(consumers.Workspace["native"], "*.dll"));
    }

    [PackedFact]
    public async Task Trimming_gives_no_warning_whatever_of_the_libraries_is_called()
    {
        var ran = await consumers.Whole;
        Assert.DoesNotContain("warning", ran.Text, StringComparison.Ordinal);
        Assert.True(File.Exists(consumers.Workspace["whole", "Whole.dll"]));
    }

    [PackedTheory, MemberData(nameof(Seeds))]
    public async Task It_prints_and_writes_the_same_of_each_seed(string seed)
    {
        var (native, jit) = await RunBoth($"seeds/{seed}");
        Assert.Equal(0, native.Ran.ExitCode);
        Assert.Equal(["claims.json", "report.html", "report.json", "report.txt"], native.Files.Keys);
        AssertSame(jit, native);
    }

    [PackedFact]
    public async Task It_finds_the_same_faults_in_a_text_that_is_no_claim_set()
    {
        await consumers.Built;
        File.WriteAllText(consumers.Workspace["desk", "broken.claims.json"], """{ "id": 1, "titel": "x", "language": "??" }""");
        var (native, jit) = await RunBoth("broken.claims.json");
        Assert.Equal(3, native.Ran.ExitCode);
        Assert.Contains("FC0101", native.Ran.Text, StringComparison.Ordinal);
        AssertSame(jit, native);
    }

    private string Native => consumers.Workspace["native", OperatingSystem.IsWindows() ? "Everything.exe" : "Everything"];

    private static void AssertSame(Outcome jit, Outcome native)
    {
        Assert.Equal(jit.Ran.ExitCode, native.Ran.ExitCode);
        Assert.Equal(jit.Ran.Text, native.Ran.Text);
        Assert.Equal(jit.Ran.Output, native.Ran.Output);
        Assert.Equal(jit.Ran.Error, native.Ran.Error);
        Assert.Equal(jit.Files.Keys, native.Files.Keys);
        foreach (var (name, content) in jit.Files)
            Assert.True(content.AsSpan().SequenceEqual(native.Files[name]), $"{name} differs.");
    }

    private async Task<(Outcome Native, Outcome Jit)> RunBoth(string file)
    {
        await consumers.Native;
        return (await Run(file, "native", Native), await Run(file, "jit", "dotnet", consumers.Workspace["Everything", "bin", "Debug", "net8.0", "Everything.dll"]));
    }

    private async Task<Outcome> Run(string file, string by, string program, params string[] arguments)
    {
        var folder = Directory.CreateDirectory(consumers.Workspace["written", by, Path.GetFileName(file)]).FullName;
        var ran = await consumers.Workspace.Run(program, consumers.Workspace.Desk, [.. arguments, file, folder]);
        return new Outcome(ran, new(Directory.EnumerateFiles(folder).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes), StringComparer.Ordinal));
    }

    private sealed record Outcome(Ran Ran, SortedDictionary<string, byte[]> Files);
}
