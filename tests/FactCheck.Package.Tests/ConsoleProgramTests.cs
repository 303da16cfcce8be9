using System.Text.Json;

namespace FactCheck.Package.Tests;

/// <summary>A console program for each framework, with the package and nothing else of ours.</summary>
[Collection(ConsumersCollection.Name)]
public sealed class ConsoleProgramTests(Consumers consumers)
{
    private const string Seed = "seeds/harbour-water.claims.json";

    [PackedFact]
    public async Task It_prints_what_is_approved_whichever_framework_it_is_for()
    {
        var newer = await Print("net10.0");
        var older = await Print("net8.0");
        Assert.Equal(newer.Output, older.Output);
        Snapshot.MatchText(newer.Text, options: new() { Folder = "Approvals", Name = "console-program" });
    }

    [PackedTheory, InlineData("net10.0"), InlineData("net8.0")]
    public async Task It_runs_with_what_the_package_holds_for_its_framework(string framework)
    {
        await consumers.Built;
        Assert.Equal(Feed.Get("FactCheck")[$"lib/{framework}/FactCheck.dll"], File.ReadAllBytes(consumers.Workspace["Console", "bin", "Debug", framework, "FactCheck.dll"]));
    }

    [PackedFact]
    public async Task Nothing_else_is_installed_on_the_newer_framework_and_what_System_Text_Json_needs_on_the_older()
    {
        await consumers.Built;
        using var restored = JsonDocument.Parse(File.ReadAllText(consumers.Workspace["Console", "obj", "project.assets.json"]));
        string[] Installed(string framework) => [.. restored.RootElement.GetProperty("targets").GetProperty(framework).EnumerateObject().Select(package => package.Name.Split('/')[0]).Order(StringComparer.Ordinal)];
        Assert.Equal(["FactCheck"], Installed("net10.0"));
        Assert.Equal(["FactCheck", "System.IO.Pipelines", "System.Text.Encodings.Web", "System.Text.Json"], Installed("net8.0"));
    }

    [PackedFact]
    public async Task A_program_in_one_file_prints_the_same()
    {
        await consumers.Built;
        var program = File.ReadAllText(consumers.Workspace["Console", "Program.cs"]);
        // Such programs are compiled ahead of time when they are published, and for .NET 10 what that takes does not restore everywhere.
        File.WriteAllText(consumers.Workspace["desk", "app.cs"], $"#:package FactCheck@{Feed.Version}\n#:property PublishAot=false\n{program}");
        var ran = await consumers.Workspace.Run("dotnet", consumers.Workspace.Desk, "run", "app.cs", "--", Seed);
        Assert.True(ran.ExitCode == 0, $"{ran.Text}\n{ran.ErrorText}");
        Assert.Equal((await Print("net10.0")).Text, ran.Text);
    }

    private async Task<Ran> Print(string framework)
    {
        await consumers.Built;
        var ran = await consumers.Workspace.Run("dotnet", consumers.Workspace.Desk, consumers.Workspace["Console", "bin", "Debug", framework, "Console.dll"], Seed);
        Assert.True(ran.ExitCode == 0, $"{ran.Text}\n{ran.ErrorText}");
        return ran;
    }
}
