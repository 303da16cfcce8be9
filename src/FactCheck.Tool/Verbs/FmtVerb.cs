using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Tool;

/// <summary>Writes claim sets in their canonical form.</summary>
internal sealed class FmtVerb(Terminal terminal) : Verb(
    terminal,
    "fmt",
    "Writes claim sets in their canonical form: members in the order of the format, two spaces, line feeds, no byte order mark.",
    [Files],
    [Check, StdinName])
{
    private static readonly Option<bool> Check = new("--check") { Description = "Change nothing; list the files that are not in canonical form." };

    public override string[] Examples => ["factcheck fmt --check seeds", "factcheck fmt - < seeds/harbour-water.claims.json"];

    public override string Details =>
        "A file keeps its mode, and is written whole or not at all. Standard input is written to standard output.";

    protected override ExitCode Run(ParseResult line)
    {
        var isCheck = line.GetValue(Check);
        var files = FilesOf(line);
        using var text = Terminal.Text();
        // Where a claim set goes to standard output, nothing else does.
        var output = !isCheck && files.Any(file => file.Path is null) ? Terminal.Error : text;
        return files.Max(file => Format(file, isCheck, output));
    }

    private ExitCode Format(InputFile file, bool isCheck, TextWriter output)
    {
        try
        {
            var old = file.Read(Terminal, Bytes);
            var reading = ClaimSetJson.Read(old, file.Name);
            Terminal.Complain(reading.Diagnostics);
            if (!reading.TryGetClaimSet(out var set))
                return ExitCode.Unreadable;
            var canonical = ClaimSetJson.WriteUtf8(set);
            if (file.Path is null && !isCheck)
                Terminal.Out.Write(canonical);
            else if (!old.AsSpan().SequenceEqual(canonical))
                return Change(file, isCheck, old, canonical, output);
            return ExitCode.NothingWrong;
        }
        catch (InputException e)
        {
            Terminal.Complain(e.Message);
            return ExitCode.Unreadable;
        }
    }

    private static ExitCode Change(InputFile file, bool isCheck, byte[] old, byte[] canonical, TextWriter output)
    {
        if (!isCheck)
            WholeFile.Write(file.Path!, stream => stream.Write(canonical));
        var lines = Wording.Count(LineCount.Changed(old, canonical), "line");
        output.WriteLine(Visible.Text($"{file.Name}: {lines} {(isCheck ? "would change" : "changed")}"));
        return isCheck ? ExitCode.Findings : ExitCode.NothingWrong;
    }

    private static byte[] Bytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
