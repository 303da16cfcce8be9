namespace FactCheck.Testing.Tests;

public sealed class TestFolderTests : IDisposable
{
    private readonly TestProject _tests = new();

    public void Dispose() => _tests.Dispose();

    [Fact]
    public void A_source_file_that_is_where_the_compiler_says_has_its_folder() => Assert.Equal(_tests.Folder, TestFolder.Of(_tests.TestFile, AppContext.BaseDirectory));

    [Theory]
    [InlineData("/_/tests/Harbour/HarbourTests.cs")]
    [InlineData("/_1/tests/Harbour/HarbourTests.cs")]
    [InlineData("/home/builder/work/harbour/tests/Harbour/HarbourTests.cs")]
    [InlineData(@"C:\work\harbour\tests\Harbour\HarbourTests.cs")]
    [InlineData("tests/Harbour/HarbourTests.cs")]
    [InlineData("HarbourTests.cs")]
    public void A_deterministic_path_and_one_of_another_machine_are_found_above_the_built_tests(string path)
    {
        Assert.Equal(_tests.Folder, TestFolder.Of(path, _tests.Built));
        Assert.Equal("HarbourTests", TestFolder.NameOf(path));
    }

    [Fact]
    public void The_longest_end_of_the_path_wins()
    {
        var nearer = Path.Combine(_tests.Folder, "bin", "HarbourTests.cs");
        File.WriteAllText(nearer, "");
        Assert.Equal(_tests.Folder, TestFolder.Of("/_/tests/Harbour/HarbourTests.cs", _tests.Built));
        Assert.Equal(Path.GetDirectoryName(nearer), TestFolder.Of("/_/elsewhere/HarbourTests.cs", _tests.Built));
    }

    [Fact]
    public void Where_the_file_cannot_be_found_the_message_says_what_to_do()
    {
        var exception = Assert.Throws<SnapshotException>(() => TestFolder.Of("/_/tests/Harbour/NoSuchTests.cs", _tests.Built));
        Snapshot.MatchText(exception.Message.Replace(_tests.Built, "{built}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_can_be_given_relative_to_the_test_s()
    {
        _tests.NewProcess().MatchText("text", "txt", new() { Folder = "verified" }, "Here", "/_/tests/Harbour/HarbourTests.cs");
        Assert.True(File.Exists(_tests.PathOf("verified/HarbourTests.Here.verified.txt")));
    }
}
