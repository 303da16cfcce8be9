using System.Text;

namespace FactCheck.Testing.Tests;

/// <summary>What becomes of the files beside the test.</summary>
public sealed class FileTests : IDisposable
{
    private const string Verified = "HarbourTests.The_text.verified.txt";
    private const string Received = "HarbourTests.The_text.received.txt";

    private readonly Workshop _workshop = new();

    public void Dispose() => _workshop.Dispose();

    [Theory]
    [InlineData("one\ntwo\n")]
    [InlineData("one\ntwo")]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("\uFEFFone\r\ntwo")]
    public void Line_ends_a_byte_order_mark_and_the_last_line_break_make_no_difference(string verified)
    {
        _workshop.Write(Verified, verified);
        _workshop.MatchText("one\ntwo");
        _workshop.MatchText("one\r\ntwo\r\n");
    }

    [Theory]
    [InlineData("one\ntwo\n\n")]
    [InlineData("\none\ntwo\n")]
    [InlineData("one\ntwo \n")]
    [InlineData("one\u2028two\n")]
    [InlineData("one\rtwo\n")]
    [InlineData("One\ntwo\n")]
    public void All_else_makes_a_difference(string verified)
    {
        _workshop.Write(Verified, verified);
        Assert.Throws<SnapshotException>(() => _workshop.MatchText("one\ntwo"));
    }

    [Fact]
    public void Whoever_renames_the_received_file_has_accepted_it()
    {
        Assert.Throws<SnapshotException>(() => _workshop.MatchText("the text"));
        Assert.Equal([Received], _workshop.Files);
        File.Move(Path.Combine(_workshop.Folder, Received), Path.Combine(_workshop.Folder, Verified));
        _workshop.MatchText("the text");
        Assert.Equal([Verified], _workshop.Files);
    }

    [Fact]
    public void What_was_received_goes_when_it_matches_again()
    {
        _workshop.Write(Verified, "the text");
        Assert.Throws<SnapshotException>(() => _workshop.MatchText("another text"));
        Assert.Equal([Received, Verified], _workshop.Files);
        _workshop.NewProcess();
        _workshop.MatchText("the text");
        Assert.Equal([Verified], _workshop.Files);
    }

    [Fact]
    public void What_one_framework_received_another_takes_away_unless_the_framework_is_a_parameter()
    {
        _workshop.Write(Verified, "on 10");
        Assert.Throws<SnapshotException>(() => _workshop.MatchText("on 8"));
        _workshop.NewProcess();
        _workshop.MatchText("on 10");
        Assert.Equal([Verified], _workshop.Files);

        _workshop.Write("HarbourTests.The_text_10.verified.txt", "on 10");
        Assert.Throws<SnapshotException>(() => _workshop.MatchText("on 8", new() { Parameters = [8] }));
        _workshop.NewProcess();
        _workshop.MatchText("on 10", new() { Parameters = [10] });
        Assert.Equal([Verified, "HarbourTests.The_text_10.verified.txt", "HarbourTests.The_text_8.received.txt"], _workshop.Files);
    }

    [Fact]
    public void With_the_variable_the_verified_file_is_written_and_what_was_received_goes()
    {
        _workshop.Write(Verified, "the text");
        Assert.Throws<SnapshotException>(() => _workshop.MatchText("another text\r\n"));
        _workshop.Set("FACTCHECK_ACCEPT", "1");
        _workshop.MatchText("another text\r\n");
        Assert.Equal([Verified], _workshop.Files);
        Assert.Equal("another text\n"u8.ToArray(), File.ReadAllBytes(Path.Combine(_workshop.Folder, Verified)));
    }

    [Fact]
    public void A_verified_file_that_matches_is_not_written_again()
    {
        _workshop.Write(Verified, "\uFEFFthe text\r\n");
        var bytes = File.ReadAllBytes(Path.Combine(_workshop.Folder, Verified));
        _workshop.Set("FACTCHECK_ACCEPT", "1");
        _workshop.MatchText("the text");
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_workshop.Folder, Verified)));
    }

    [Fact]
    public void Whatever_was_accepted_matches_in_the_next_process()
    {
        var random = new Random(20_310_405);
        string[] pieces = ["a", "b", "\n", "\r", "\r\n", "\uFEFF", " ", "\u2028", "é"];
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)]));
            _workshop.Set("FACTCHECK_ACCEPT", "1");
            _workshop.NewProcess();
            _workshop.MatchText(text);
            _workshop.Set("FACTCHECK_ACCEPT", null);
            _workshop.NewProcess();
            _workshop.MatchText(text);
        }
    }

    [Fact]
    public void A_form_has_its_own_files()
    {
        var snapshot = ClaimSetSnapshot.Of(Seeds.Harbour);
        _workshop.Accept(snapshot, new() { Form = SnapshotForm.Markdown }, "One");
        _workshop.Accept(snapshot, new() { Form = SnapshotForm.Json }, "Two");
        _workshop.Accept(snapshot, null, "Three");
        Assert.Equal(["HarbourTests.One.verified.md", "HarbourTests.Three.verified.json", "HarbourTests.Three.verified.md", "HarbourTests.Two.verified.json"], _workshop.Files);
        Assert.Equal(Encoding.UTF8.GetBytes(snapshot.Json), File.ReadAllBytes(Path.Combine(_workshop.Folder, "HarbourTests.Two.verified.json")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        _workshop.Set("FACTCHECK_ACCEPT", "1");
        _workshop.Session.MatchText("the text", "txt", new() { Folder = Path.Combine(_workshop.Folder, "a", "b"), Name = "text" }, "Test", Workshop.TestFile);
        Assert.Equal(["a/b/text.verified.txt"], _workshop.Files);
    }

    [Fact]
    public void Many_threads_on_one_name_leave_one_whole_file()
    {
        var text = new string('x', 100_000);
        _workshop.Set("FACTCHECK_ACCEPT", "1");
        Parallel.For(0, 64, _ => _workshop.MatchText(text));
        Assert.Equal([Verified], _workshop.Files);
        Assert.Equal(text + "\n", _workshop.Read(Verified));
    }

    [Fact]
    public void Two_processes_on_one_folder_leave_whole_files()
    {
        _workshop.Write(Verified, "the text");
        var (one, other) = (_workshop.NewProcess(), _workshop.NewProcess());
        var texts = new[] { new string('x', 50_000), new string('y', 60_000) };
        Parallel.For(0, 64, i => Assert.Throws<SnapshotException>(() =>
            (i % 2 == 0 ? one : other).MatchText(texts[i % 2], "txt", new() { Folder = _workshop.Folder }, "The_text", Workshop.TestFile)));
        Assert.Equal([Received, Verified], _workshop.Files);
        Assert.Contains(_workshop.Read(Received).TrimEnd('\n'), texts);
    }

    [Fact]
    public void Verified_files_that_no_test_looks_for_are_found()
    {
        using var tests = new TestProject();
        var session = tests.NewProcess();
        tests.Write("HarbourTests.Gone.verified.txt");
        tests.Write("below/Old.verified.md");
        tests.Write("bin/Debug/Copy.verified.md");
        tests.Write("obj/Copy.verified.md");
        tests.Write(".git/Copy.verified.md");
        tests.Write("HarbourTests.Gone.received.txt");
        session.MatchText("text", "txt", null, "Here", tests.TestFile);
        Assert.Equal<string>(["HarbourTests.Gone.verified.txt", "below/Old.verified.md"], [.. session.FindUnused(tests.TestFile)]);
    }

    [Fact]
    public void A_file_that_differs_in_capitals_from_what_is_looked_for_is_unused()
    {
        using var tests = new TestProject();
        var session = tests.NewProcess();
        session.MatchText("text", "txt", null, "Here", tests.TestFile);
        File.Move(tests.PathOf("HarbourTests.Here.verified.txt"), tests.PathOf("HarbourTests.here.verified.txt"));
        Assert.Equal<string>(["HarbourTests.here.verified.txt"], [.. session.FindUnused(tests.TestFile)]);
    }

    [Fact]
    public void Before_any_snapshot_was_compared_nothing_can_be_called_unused()
    {
        using var tests = new TestProject();
        var exception = Assert.Throws<InvalidOperationException>(() => tests.NewProcess().FindUnused(tests.TestFile));
        Snapshot.MatchText(exception.Message.Replace(tests.Folder, "{folder}", StringComparison.Ordinal));
    }
}
