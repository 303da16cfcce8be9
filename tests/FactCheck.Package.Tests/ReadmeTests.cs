namespace FactCheck.Package.Tests;

/// <summary>The code of the readmes of the packages does, with the packages alone, what the readmes say. (The code of the README of the repository is held by its own tests.)</summary>
[Collection(ConsumersCollection.Name)]
public sealed class ReadmeTests(Consumers consumers)
{
    [PackedFact]
    public void Every_readme_of_a_library_opens_with_a_program_and_what_it_prints()
    {
        foreach (var package in Feed.Libraries)
        {
            var first = ReadmeBlock.Of($"src/{package.Id}/README.md").FirstOrDefault();
            Assert.True(first is { Begins: true, Output: not null }, $"src/{package.Id}/README.md: its first block of C# is no whole program (which begins with using), or no block of text behind it shows what it prints.");
        }
    }

    [PackedFact]
    public async Task Every_block_of_the_readmes_compiles_and_prints_what_is_shown()
    {
        await consumers.Built;
        var shown = 0;
        foreach (var (number, program) in ReadmeProgram.Programs(consumers.Blocks).Index())
        {
            if (ReadmeProgram.LastRun(program) < 0)
                continue;
            var ran = await consumers.Workspace.Run("dotnet", consumers.Workspace.Desk, consumers.Workspace["Readmes", "bin", "Debug", "net10.0", "Readmes.dll"], $"{number}");
            Assert.True(ran.ExitCode == 0, $"The program at {program[0].Place} ends with {ran.ExitCode}:\n{ran.Text}\n{ran.ErrorText}");
            var printed = ran.Text.Split(ReadmeProgram.Mark)[1..];
            foreach (var (block, output) in program.Zip(printed).Where(pair => pair.First.Output is not null))
            {
                Shown.Match(block.Output!, output, block.Place);
                shown++;
            }
        }
        Assert.True(shown >= Feed.Libraries.Length, "Some readme shows no output.");
    }
}
