using System.CommandLine;
using FactCheck.Quotation;

namespace FactCheck.Tool;

/// <summary>Holds quotations to the texts of their sources.</summary>
internal sealed class QuotesVerb : Verb
{
    private static readonly Option<string> Texts = new("--texts") { Description = "The folder with the texts of the sources, each in the file <id of the source>.txt, or one of the recorded SHA-256.", HelpName = "folder", Required = true };
    private static readonly Option<string?> Earlier = new("--earlier") { Description = "A folder with the texts as they were when the claim set was coded.", HelpName = "folder" };
    private static readonly Choice Format = CommonOptions.Format("text", "json", "markdown");

    public QuotesVerb(Terminal terminal)
        : base(
            terminal,
            "quotes",
            "Holds every quotation to the text of its source, and shows the statements that several texts share.",
            "factcheck quotes seeds/harbour-water.claims.json --texts seeds/harbour-water.texts")
    {
        Details = "Words that came off the record are not repeated.";
        Add(CommonOptions.Files);
        foreach (var option in new Option[] { Texts, Earlier, Format, CommonOptions.Output, CommonOptions.FailOn, CommonOptions.StdinName })
            Add(option);
    }

    protected override ExitCode Run(ParseResult line)
    {
        var texts = Folder(line.GetRequiredValue(Texts));
        var earlier = line.GetValue(Earlier) is { } folder ? Folder(folder) : null;
        var files = InputFiles.Expand(line.GetRequiredValue(CommonOptions.Files), line.GetRequiredValue(CommonOptions.StdinName));
        OutputPath.MustSpare(line.OutputOf(), files, line.GetValue(Texts), line.GetValue(Earlier));
        var code = ExitCode.NothingWrong;
        var failOn = line.SeverityOf(CommonOptions.FailOn);
        var checkedFiles = new List<CheckedQuotations>();
        foreach (var file in files)
        {
            if (!file.TryReadValid(Terminal, out var set, out var text))
                code = ExitCode.Unreadable;
            else
                checkedFiles.Add(CheckedQuotations.Of(file.Name, set, text, texts, earlier));
        }
        Terminal.Write(line.OutputOf(), stream => CheckedQuotations.Write(stream, line.GetRequiredValue(Format), checkedFiles));
        if (checkedFiles.SelectMany(file => file.Check.Sources).ToArray() is { Length: > 0 } sources && Array.TrueForAll(sources, source => source.Text is null))
            throw new InputException($"{texts.Path}: no text of any source is in this folder.");
        return code == ExitCode.NothingWrong && checkedFiles.Any(file => file.Findings.Any(finding => finding.Severity >= failOn)) ? ExitCode.Findings : code;
    }

    private static SourceTextFolder Folder(string path)
    {
        try
        {
            return Directory.Exists(path) ? SourceTexts.InFolder(path) : throw new InputException($"{path}: cannot be read: There is no such folder.");
        }
        catch (Exception e) when (InputException.IsOfFile(e))
        {
            throw new InputException($"{path}: cannot be read: {InputException.Why(e)}");
        }
    }
}
