namespace FactCheck.Tool;

/// <summary>A form in which checked quotations are written.</summary>
internal abstract class QuotationsWriter
{
    public static QuotationsWriter Of(string format) => format switch
    {
        "json" => new QuotationsJson(),
        "markdown" => new QuotationsLines(isMarkdown: true),
        _ => new QuotationsLines(isMarkdown: false),
    };

    public abstract void Write(Stream output, IReadOnlyList<CheckedQuotations> files);
}
