using FactCheck.Serving;

namespace FactCheck.DependencyInjection.Tests.Serving;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_read_whole_and_no_further_than_to_say_that_it_is_too_large()
    {
        var path = _folder.Write("text", "0123456789");
        Assert.Equal("0123456789"u8, WholeFile.Read(path, 10).Span);
        Assert.Equal("0123456789"u8, WholeFile.Read(path, 100).Span);
        Assert.Equal("0123"u8, WholeFile.Read(path, 3).Span);
        Assert.True(WholeFile.Read(_folder.Write("empty", ""), 3).IsEmpty);
    }

    [Theory]
    [InlineData("of one size")]
    [InlineData("short")]
    [InlineData("a good deal longer")]
    public void A_file_that_is_written_each_time_that_it_is_read_is_not_taken(string text)
    {
        var path = _folder.Write("text", "as it was..");
        var later = File.GetLastWriteTimeUtc(path);
        Assert.Throws<UnsettledFileException>(() => WholeFile.Read(path, 100, Write));

        // Each time later, however coarse the clock of the file system is.
        void Write()
        {
            File.WriteAllText(path, text);
            File.SetLastWriteTimeUtc(path, later += TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public void A_file_that_was_written_once_while_it_was_read_is_read_again()
    {
        var path = _folder.Write("text", "before");
        var writings = 0;
        var read = WholeFile.Read(path, 100, () =>
        {
            if (writings++ == 0)
                File.WriteAllText(path, "afterwards");
        });
        Assert.Equal("afterwards"u8, read.Span);
        Assert.Equal(2, writings);
    }

    [Fact]
    public void A_file_that_is_replaced_while_it_is_read_is_read_as_it_was()
    {
        var path = _folder.Write("text", "before");
        var beside = _folder.Write("beside", "afterwards");
        Assert.Equal("before"u8, WholeFile.Read(path, 100, () => File.Move(beside, path, overwrite: true)).Span);
    }
}
