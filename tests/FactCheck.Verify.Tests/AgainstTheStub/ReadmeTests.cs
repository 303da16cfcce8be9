namespace FactCheck.Verify.Tests;

/// <summary>That the README of the package shows what is so: its example is compiled, and run, where Verify restores.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("src", "FactCheck.Verify", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_a_test_against_Verify()
    {
        var source = Example("HarbourWaterTests.cs");
        var parts = Block("csharp").Split("\n\n", 2);
        Assert.StartsWith(parts[0] + "\n\n", source, StringComparison.Ordinal);
        Assert.EndsWith(parts[1], source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_is_what_the_example_compares_with()
    {
        var verified = Example("HarbourWaterTests.The_record.verified.md");
        var pieces = Block("text").Split("…\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, pieces.Length);
        Assert.All(pieces, piece => Assert.Contains(piece, verified, StringComparison.Ordinal));
    }

    private static string Example(string file) => File.ReadAllText(Repository.PathOf("tests", "FactCheck.Verify.Tests", "AgainstVerify", file)).ReplaceLineEndings("\n");

    private static string Block(string language) => Readme.Split($"```{language}\n")[1].Split("```")[0];
}
