namespace FactCheck.Tool;

/// <summary>A form in which a difference is written.</summary>
internal abstract class DifferenceWriter
{
    public static DifferenceWriter Of(string format) => format switch
    {
        "json" => new DifferenceJson(),
        "markdown" => new DifferenceLines(isMarkdown: true),
        _ => new DifferenceLines(isMarkdown: false),
    };

    public abstract void Write(Stream output, ToldDifference difference);
}
