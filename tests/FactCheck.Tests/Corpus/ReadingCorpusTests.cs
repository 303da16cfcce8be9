using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Tests.Corpus;

/// <summary>
/// Every file of the folder malformed, with what the reader says of it in an approved text beside it. A file that is named after a code has
/// that one fault.
/// </summary>
public class ReadingCorpusTests
{
    private const string Code = "FC0000";

    public static TheoryData<string> Files => new(MalformedFiles.Names);

    [Theory, MemberData(nameof(Files))]
    public void Read_reports_what_is_approved(string name)
    {
        var reading = ClaimSetJson.Read(File.ReadAllBytes(MalformedFiles.PathOf(name)), name + ClaimSetFormat.FileExtension);
        Assert.False(reading.TryGetClaimSet(out _));
        if (MalformedFiles.IsNamedAfterCode(name))
            Assert.Equal(name[..Code.Length], Assert.Single(reading.Diagnostics).Code);
        Snapshot.MatchText(string.Join('\n', reading.Diagnostics), options: new() { Folder = MalformedFiles.Folder, Name = name });
    }

    [Theory, MemberData(nameof(Files))]
    public async Task Read_says_the_same_of_a_stream(string name)
    {
        var bytes = await File.ReadAllBytesAsync(MalformedFiles.PathOf(name));
        using var stream = new MemoryStream(bytes);
        var reading = await ClaimSetJson.ReadAsync(stream, name + ClaimSetFormat.FileExtension);
        Assert.Equal<Diagnostic>([.. ClaimSetJson.Read(bytes, name + ClaimSetFormat.FileExtension).Diagnostics], [.. reading.Diagnostics]);
        Assert.False(reading.TryGetClaimSet(out _));
    }

    [Fact]
    public void Every_code_of_reading_has_a_file_or_a_limit_that_a_test_goes_over() =>
        Assert.Equal(
            InLines(ReadingDescriptors.All.Select(descriptor => descriptor.Code)),
            InLines(MalformedFiles.Names.Where(MalformedFiles.IsNamedAfterCode).Select(name => name[..Code.Length]).Concat(ReadingLimitTests.CodesOfLimits)));

    [Fact]
    public void Every_approved_text_has_its_file() =>
        Assert.Equal(
            InLines(MalformedFiles.Names.Select(name => name + ".verified.txt")),
            InLines(Directory.GetFiles(MalformedFiles.Folder, "*.verified.*").Select(file => Path.GetFileName(file))));

    [Fact]
    public void Every_file_that_no_schema_can_refuse_is_named_once_with_a_reason()
    {
        var lines = File.ReadAllLines(Path.Combine(MalformedFiles.Folder, "beyond-schema.txt"));
        Assert.All(lines, line => Assert.Matches("^[^:]+: .+$", line));
        var files = lines.Select(line => line.Split(':')[0]).ToArray();
        Assert.Equal(InLines(files), string.Join('\n', files));
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(MalformedFiles.Folder, file)), file));
    }

    /// <summary>Each of the texts once, in order, one a line.</summary>
    private static string InLines(IEnumerable<string> texts) => string.Join('\n', texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
