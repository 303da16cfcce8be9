using System.CommandLine;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Tool;

/// <summary>Writes claim sets in their canonical form.</summary>
internal sealed class FmtVerb : Verb
{
    private static readonly Option<bool> Check = new("--check") { Description = "Change nothing; list the files that are not in canonical form." };

    public FmtVerb(Terminal terminal)
        : base(
            terminal,
            "fmt",
            "Writes claim sets in their canonical form: members in the order of the format, two spaces, line feeds, no byte order mark.",
            "factcheck fmt --check seeds",
            "factcheck fmt - < seeds/harbour-water.claims.json")
    {
        Details = "A file keeps its mode, and is written whole or not at all. Standard input is written to standard output.";
        Add(CommonOptions.Files);
        Add(Check);
        Add(CommonOptions.StdinName);
    }

    protected override ExitCode Run(ParseResult line)
    {
        var isCheck = line.GetValue(Check);
        var worst = ExitCode.NothingWrong;
        var files = InputFiles.Expand(line.GetRequiredValue(CommonOptions.Files), line.GetRequiredValue(CommonOptions.StdinName));
        using var text = Terminal.Text();
        // Where a claim set goes to standard output, nothing else does.
        var output = !isCheck && files.Any(file => file.Path is null) ? Terminal.Error : text;
        foreach (var file in files)
        {
            var code = Format(file, isCheck, output);
            worst = code > worst ? code : worst;
        }
        return worst;
    }

    private ExitCode Format(InputFile file, bool isCheck, TextWriter output)
    {
        try
        {
            var old = Bytes(file);
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
        var lines = LineCount.Changed(old, canonical);
        output.WriteLine(Visible.Text($"{file.Name}: {Wording.Count(lines, "line")} {(isCheck ? "would change" : "changed")}"));
        return isCheck ? ExitCode.Findings : ExitCode.NothingWrong;
    }

    private byte[] Bytes(InputFile file)
    {
        using var stream = file.Open(Terminal);
        try
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception e) when (InputException.IsOfFile(e))
        {
            throw new InputException($"{file.Name}: cannot be read: {InputException.Why(e)}");
        }
    }
}
