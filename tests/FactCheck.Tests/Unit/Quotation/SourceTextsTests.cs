using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

public class SourceTextsTests
{
    private static readonly Source Herald = Examples.Harbour.Sources[0];

    private static readonly Source Recorded = Herald with { Text = SuppliedText.FromString("The pumps ran.").Fingerprint };

    [Fact]
    public void A_dictionary_gives_the_text_of_the_source_of_an_id_and_none_of_another()
    {
        var given = new Dictionary<Id, string> { ["herald-0404"] = "The pumps ran." };
        var texts = SourceTexts.From(given);
        given["herald-0404"] = "changed later";
        Assert.Equal("The pumps ran.", texts.TextOf(Herald, default)!.Text);
        Assert.Null(texts.TextOf(Herald with { Id = "mirror-0404" }, default));
    }

    [Fact]
    public void A_function_is_asked_with_the_source()
    {
        var texts = SourceTexts.From(source => source.Title.Contains("night", StringComparison.Ordinal) ? SuppliedText.FromString(source.Title, "titles") : null);
        Assert.Equal((Herald.Title, "titles"), (texts.TextOf(Herald, default)!.Text, texts.TextOf(Herald, default)!.Name));
        Assert.Null(texts.TextOf(Herald with { Title = "By day" }, default));
    }

    [Fact]
    public void Whoever_is_cancelled_is_not_asked()
    {
        var texts = SourceTexts.From(_ => throw new InvalidOperationException("asked"));
        Assert.Throws<OperationCanceledException>(() => texts.TextOf(Herald, new(canceled: true)));
    }

    [Fact]
    public void A_folder_gives_the_file_that_is_named_for_the_source_even_where_another_has_the_recorded_hash()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "The pumps ran.");
        var named = folder.Write("herald-0404.txt", "The pumps stood still.");
        var text = SourceTexts.InFolder(folder.Path).TextOf(Recorded)!;
        Assert.Equal(("The pumps stood still.", named), (text.Text, text.Name));
    }

    [Fact]
    public void A_folder_gives_the_first_file_of_the_recorded_hash_where_none_is_named_for_the_source()
    {
        using var folder = new TemporaryFolder();
        folder.Write("c.txt", "The pumps ran.");
        var first = folder.Write("b.txt", "The pumps ran.");
        folder.Write("a.txt", "Something else.");
        Assert.Equal(first, SourceTexts.InFolder(folder.Path).TextOf(Recorded)!.Name);
        Assert.Null(SourceTexts.InFolder(folder.Path).TextOf(Herald));
    }

    [Fact]
    public void A_folder_looks_at_no_other_kind_of_file_and_into_no_folder_below()
    {
        using var folder = new TemporaryFolder();
        folder.Write("herald-0404.html", "The pumps ran.");
        folder.Write("Herald-0404.txt", "other letters");
        folder.Write(Path.Combine("below", "herald-0404.txt"), "The pumps ran.");
        folder.Write(Path.Combine("herald-0404.txt.d", "x.txt"), "The pumps ran.");
        Assert.Null(SourceTexts.InFolder(folder.Path).TextOf(Recorded));
    }

    [Fact]
    public void A_folder_names_the_files_that_are_the_text_of_no_source()
    {
        using var folder = new TemporaryFolder();
        folder.Write("herald-0404.txt", "named for it");
        folder.Write("by-hash.txt", "The pumps ran.");
        folder.Write("by-hash-too.txt", "The pumps ran.");
        folder.Write("b-edited.txt", "The pumps ran!");
        folder.Write("a-other.txt", "Something else.");
        var set = (Examples.Harbour with { Sources = [Recorded] }).Validate();
        Assert.Equal<string>(["a-other.txt", "b-edited.txt"], SourceTexts.InFolder(folder.Path).FilesOfNoSource(set));
        Assert.Throws<OperationCanceledException>(() => SourceTexts.InFolder(folder.Path).FilesOfNoSource(set, new(canceled: true)));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_at_once()
    {
        var path = Path.Combine(Path.GetTempPath(), "factcheck-no-such-folder");
        Assert.Equal($"There is no folder '{path}'.", Assert.Throws<DirectoryNotFoundException>(() => SourceTexts.InFolder(path)).Message);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_refused_with_its_name()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("herald-0404.txt", [(byte)'a', 0xE9]);
        Assert.Equal($"'{path}' is not UTF-8: the byte at offset 1 begins no character.", Assert.Throws<InvalidDataException>(() => SourceTexts.InFolder(folder.Path).TextOf(Herald)).Message);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_and_not_read()
    {
        using var folder = new TemporaryFolder();
        using (var large = File.Create(Path.Combine(folder.Path, "herald-0404.txt")))
            large.SetLength(SourceTextFolder.MaxBytes + 1L);
        var texts = SourceTexts.InFolder(folder.Path);
        Assert.Contains("has more than 67108864 bytes", Assert.Throws<InvalidDataException>(() => texts.TextOf(Herald)).Message, StringComparison.Ordinal);
        Assert.Empty(texts.FilesOfNoSource(Examples.Harbour.Validate()));
    }

    [Fact]
    public void An_empty_file_is_no_text()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("herald-0404.txt", "");
        Assert.Equal($"'{path}' is empty, or no file that has a length.", Assert.Throws<InvalidDataException>(() => SourceTexts.InFolder(folder.Path).TextOf(Herald)).Message);
    }

    [UnixFact]
    public void Links_are_not_followed_and_pipes_not_waited_for()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "herald-0404.txt"), "/dev/zero");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(folder.Path, "pipe.txt")]))
            made.WaitForExit();
        var texts = SourceTexts.InFolder(folder.Path);
        Assert.EndsWith("is a link, and links are not followed.", Assert.Throws<InvalidDataException>(() => texts.TextOf(Recorded)).Message, StringComparison.Ordinal);
        Assert.Null(texts.TextOf(Recorded with { Id = "mirror-0405" }));
        Assert.Equal<string>(["pipe.txt"], texts.FilesOfNoSource((Examples.Harbour with { Sources = [Recorded] }).Validate()));
    }

    [Fact]
    public void A_null_is_named_by_its_parameter()
    {
        Assert.Equal("set", Assert.Throws<ArgumentNullException>(() => QuotationCheck.Of(null!, SourceTexts.From(_ => null))).ParamName);
        Assert.Equal("texts", Assert.Throws<ArgumentNullException>(() => QuotationCheck.Of(Article.Coded, null!)).ParamName);
        Assert.Equal("texts", Assert.Throws<ArgumentNullException>(() => SourceTexts.From((IReadOnlyDictionary<Id, string>)null!)).ParamName);
        Assert.Equal("textOf", Assert.Throws<ArgumentNullException>(() => SourceTexts.From((Func<Source, SuppliedText?>)null!)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => SourceTexts.From(_ => null).TextOf(null!, default)).ParamName);
        using var folder = new TemporaryFolder();
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => SourceTexts.InFolder(folder.Path).TextOf(null!)).ParamName);
        Assert.Equal("set", Assert.Throws<ArgumentNullException>(() => SourceTexts.InFolder(folder.Path).FilesOfNoSource(null!)).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => SourceTexts.InFolder("")).ParamName);
    }

    [Fact]
    public void Whoever_is_cancelled_asks_no_store_whatever_it_is()
    {
        Assert.Throws<OperationCanceledException>(() => Article.Coded.CheckQuotations(new Heedless(), cancellation: new(canceled: true)));
        using var folder = new TemporaryFolder();
        folder.Write("herald-0404.txt", "The pumps ran.");
        Assert.Throws<OperationCanceledException>(() => SourceTexts.InFolder(folder.Path).TextOf(Herald, new(canceled: true)));
    }

    [Fact]
    public void A_file_is_known_by_its_content_up_to_the_greatest_size()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "largest.txt");
        using (var largest = File.Create(path))
            largest.SetLength(SourceTextFolder.MaxBytes);
        using var content = File.OpenRead(path);
        var recorded = Herald with { Text = new() { Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)), Length = SourceTextFolder.MaxBytes } };
        Assert.Empty(SourceTexts.InFolder(folder.Path).FilesOfNoSource((Examples.Harbour with { Sources = [recorded] }).Validate()));
    }

    private sealed class Heedless : ISourceTexts
    {
        public SuppliedText? TextOf(Source source, CancellationToken cancellation) => throw new InvalidOperationException("asked");
    }
}
