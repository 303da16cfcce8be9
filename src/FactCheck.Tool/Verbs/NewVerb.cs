using System.CommandLine;
using FactCheck.Json;

namespace FactCheck.Tool;

/// <summary>Begins a claim set.</summary>
internal sealed class NewVerb(Terminal terminal) : Verb(
    terminal,
    "new",
    "Begins a claim set: an allegation with its citation, and the answer of the accused, to be replaced by what is known.",
    [Target],
    [Title, Language])
{
    private static readonly Argument<string> Target = new("file")
    {
        HelpName = "file",
        Description = "The file to write, which must not be there yet; - for standard output.",
    };

    private static readonly Option<string?> Title = new("--title") { Description = "What the controversy is called.", HelpName = "text" };
    private static readonly Option<string> Language = new("--language") { Description = "The language of its texts, as a BCP 47 tag.", HelpName = "tag", DefaultValueFactory = _ => "en" };

    public override string[] Examples => ["factcheck new - --title 'Harbour Water and the night discharges'"];

    public override string Details => "A file that is there is never overwritten.";

    protected override ExitCode Run(ParseResult line)
    {
        var (file, title) = (line.GetRequiredValue(Target), line.GetValue(Title));
        if (file.Length == 0)
            throw new CommandLineException("An empty name is the name of no file.");
        if (title is not null && string.IsNullOrWhiteSpace(title))
            throw new CommandLineException("--title is empty. Say what the controversy is called, or leave it out.");
        var content = ClaimSetJson.WriteUtf8(Set(title, line.GetRequiredValue(Language), file));
        if (file == "-")
        {
            Terminal.Out.Write(content);
            return ExitCode.NothingWrong;
        }
        if (!WholeFile.WriteNew(file, content))
            throw new InputException($"{file}: is there already, and is not overwritten. Name another file.");
        Terminal.Complain($"Wrote {file}. Next: factcheck check {file}");
        if (!file.EndsWith(ClaimSetFormat.FileExtension, StringComparison.Ordinal))
            Terminal.Complain($"Its name does not end in {ClaimSetFormat.FileExtension}: check and fmt will not find it in a folder.");
        return ExitCode.NothingWrong;
    }

    private static ClaimSet Set(string? title, string language, string file)
    {
        try
        {
            return Beginning.Of(Slug(title ?? (file == "-" ? "" : Path.GetFileName(file).Split('.')[0])), title ?? "What is alleged, and what was answered", language);
        }
        catch (ArgumentException)
        {
            throw new CommandLineException($"--language cannot be '{language}'. Write a tag of BCP 47, as en or pt-BR.");
        }
    }

    /// <summary>An id made of a title: its letters and digits, with hyphens between the words.</summary>
    private static string Slug(string title)
    {
        var letters = title.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : ' ');
        var slug = string.Join('-', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        slug = slug[..Math.Min(slug.Length, Id.MaxLength)].TrimEnd('-');
        return Id.IsSlug(slug) ? slug : "controversy";
    }
}
