using System.CommandLine;
using FactCheck.Quotation;

namespace FactCheck.Tool;

/// <summary>Holds quotations to the texts of their sources.</summary>
internal sealed class QuotesVerb(Terminal terminal) : Verb(
    terminal,
    "quotes",
    "Holds every quotation to the text of its source, and shows the statements that several texts share.",
    [Files],
    [Texts, Earlier, Format, Output, FailOn, StdinName])
{
    private static readonly Option<string> Texts = new("--texts") { Description = "The folder with the texts of the sources, each in the file <id of the source>.txt, or one of the recorded SHA-256.", HelpName = "folder", Required = true };
    private static readonly Option<string?> Earlier = new("--earlier") { Description = "A folder with the texts as they were when the claim set was coded.", HelpName = "folder" };
    private static readonly Choice Format = FormatOf("text", "json", "markdown");

    public override string[] Examples => ["factcheck quotes seeds/harbour-water.claims.json --texts seeds/harbour-water.texts"];

    public override string Details => "Words that came off the record are not repeated.";

    protected override ExitCode Run(ParseResult line)
    {
        var texts = Folder(line.GetRequiredValue(Texts));
        var earlier = line.GetValue(Earlier) is { } folder ? Folder(folder) : null;
        var files = FilesOf(line);
        var path = OutputBeside(line, files, line.GetValue(Texts), line.GetValue(Earlier));
        var checkedFiles = new List<CheckedQuotations>();
        foreach (var file in files)
            if (file.ReadValid(Terminal, out var text) is { } set)
                checkedFiles.Add(CheckedQuotations.Of(file.Name, set, text, texts, earlier));
        Terminal.Write(path, stream => CheckedQuotations.Write(stream, line.GetRequiredValue(Format), checkedFiles));
        if (checkedFiles.SelectMany(file => file.Check.Sources).ToArray() is { Length: > 0 } sources && Array.TrueForAll(sources, source => source.Text is null))
            throw new InputException($"{texts.Path}: no text of any source is in this folder.");
        if (checkedFiles.Count < files.Length)
            return ExitCode.Unreadable;
        var failOn = SeverityOf(line, FailOn);
        var fails = checkedFiles.SelectMany(file => file.Findings).Any(finding => finding.Severity >= failOn);
        return fails ? ExitCode.Findings : ExitCode.NothingWrong;
    }

    private static SourceTextFolder Folder(string path) => InputException.Reading(
        path, () => Directory.Exists(path) ? SourceTexts.InFolder(path) : throw new IOException("There is no such folder."));
}
