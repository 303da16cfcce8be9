using System.Collections.Immutable;
using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>
/// A claim set to be read by people: each allegation as made by somebody, with the answer beside it. Text, Markdown and HTML say the same in the same words; JSON
/// and CSV hold the same as data. The same claim set and options give the same bytes everywhere.
/// </summary>
/// <remarks>
/// Unless <see cref="ReportOptions.Editorial"/> is set, what is not for publication is taken out first, as <c>ForPublication</c>
/// does, and the report says how much that was. Immutable and safe for use by several threads.
/// </remarks>
public sealed class Report
{
    private Report(ReportState state) => State = state;

    /// <summary>Reads a claim set for a report.</summary>
    /// <param name="set">The whole claim set.</param>
    /// <param name="options">What to show; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="KeyNotFoundException">One of <see cref="ReportOptions.Allegations"/> is no allegation of the claim set, or is not shown on that day or to the public.</exception>
    public static Report Of(ValidClaimSet set, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        var state = ReportState.Of(set, options);
        foreach (var id in state.Options.Allegations)
            if (!state.ClaimSet.TryGet(id, out var item) || item is not Allegation)
                throw new KeyNotFoundException($"{state.ClaimSet} shows no allegation '{id}'.");
        return new(state);
    }

    /// <summary>What it shows, and for whom.</summary>
    public ReportOptions Options => State.Options;

    /// <summary>The claim set as it is shown: as of the day, and without what is not for publication.</summary>
    public ValidClaimSet ClaimSet => State.ClaimSet;

    /// <summary>Its evaluation.</summary>
    public ClaimSetEvaluation Evaluation => State.Evaluation;

    /// <summary>The days on which what is shown is not what it was the day before, ascending, up to <see cref="ReportOptions.AsOf"/>. The page steps through them.</summary>
    public ImmutableArray<DateOnly> Days => State.Days;

    /// <summary>Writes the report as plain text: nothing in it moves, colours or turns round what a terminal shows. Lines end with a line feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="view">Which part of it.</param>
    /// <param name="width">The most characters of a line, at least 40; null for no limit: one fact a line, for other programs to read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is less than 40, or <paramref name="view"/> is none.</exception>
    public void WriteText(TextWriter output, ReportView view = ReportView.Everything, int? width = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(width ?? 40, 40, nameof(width));
        new TextLayout(output, width).Write(ReadingView.Of(State, view));
    }

    /// <summary>
    /// Writes one HTML page that asks nobody for anything: it can be sent, kept and opened from a file. It shows the record as of each of <see cref="Days"/> too, and works
    /// without script, in print and by keyboard.
    /// </summary>
    /// <param name="output">Where to. It is neither flushed nor closed.</param>
    public void WriteHtml(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        DayPages.Of(State).Write(output);
    }

    /// <summary>Writes who had what is alleged from whom as a graph in the language DOT, which Graphviz draws: an arrow for each step, with the number of citations.</summary>
    /// <param name="output">Where to. It is neither flushed nor closed.</param>
    public void WriteDot(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        DotText.Write(OriginGraph.Of(new(State, new())), ClaimSet.Title, output);
    }

    /// <summary>Writes the same graph as a flow chart in the language Mermaid.</summary>
    /// <param name="output">Where to. It is neither flushed nor closed.</param>
    public void WriteMermaid(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        MermaidText.Write(OriginGraph.Of(new(State, new())), ClaimSet.Title, output);
    }

    /// <summary>Writes the report as Markdown: CommonMark, and tables as GitHub has them. Text of the record stays text, whatever is in it. Lines end with a line feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="view">Which part of it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="view"/> is none.</exception>
    public void WriteMarkdown(TextWriter output, ReportView view = ReportView.Everything)
    {
        ArgumentNullException.ThrowIfNull(output);
        new MarkdownLayout(output).Write(ReadingView.Of(State, view));
    }

    /// <summary>Writes the report as data: a JSON object whose shape is that of <c>docs/report-json.md</c>, in ASCII, indented.</summary>
    /// <param name="output">Where to. It is written to piece by piece, and not closed.</param>
    /// <param name="view">Which part of it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="view"/> is none.</exception>
    public void WriteJson(Stream output, ReportView view = ReportView.Everything)
    {
        ArgumentNullException.ThrowIfNull(output);
        ReportJson.Write(output, new(State, new()), ReadingView.Known(view));
    }

    /// <summary>
    /// Writes the answer matrix as comma-separated values (RFC 4180, with a header): a row for each allegation and each of those whom it is against, one row where it is
    /// against nobody. A field that a spreadsheet would run as a formula (it, or what follows a semicolon in it, begins with =, +, - or @) has an apostrophe there; control characters are written as codes.
    /// </summary>
    /// <param name="output">Where to.</param>
    public void WriteCsv(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        CsvMatrix.Write(output, new(State, new()));
    }

    /// <summary>What it is made of.</summary>
    internal ReportState State { get; }
}
