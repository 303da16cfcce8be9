using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Quotation;

/// <summary>
/// Which statements travelled through which sources of a claim set, in which order. It suggests that two responses are one, or that two sources have an origin in common; nothing is linked
/// without a person.
/// </summary>
/// <remarks>
/// Where the text of a source is supplied all of it is read, and also where nothing in the claim set quotes it; where it is not, each of the quotations from it is. Statements are compared as
/// <see cref="SharedPassages"/> says. One that stands several times in one source, and in no other, is not listed.
/// </remarks>
public sealed class StatementReuse
{
    private StatementReuse(ImmutableArray<ReusedStatement> statements, bool isComplete, ImmutableArray<Diagnostic> diagnostics) =>
        (Statements, IsComplete, Diagnostics) = (statements, isComplete, diagnostics);

    /// <summary>The statements, the longest first, as <see cref="SharedPassages.All"/> orders them.</summary>
    public ImmutableArray<ReusedStatement> Statements { get; }

    /// <summary>
    /// Whether these are all that there are, with all of their places. False where a number of <see cref="StatementReuseOptions"/> was reached, or the work became too much, or a text that
    /// is supplied cannot be read, so that of its source the quotations alone were compared.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>
    /// What the statements suggest (FC3010 and FC3011), in the order of the claim set, without positions. Of a statement that is off the record (<see cref="ReusedStatement.IsOffTheRecord"/>)
    /// the words are not repeated.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Finds the statements that several sources of a claim set carry.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="texts">The texts of its sources, each of which is asked for once; null where there are none but the quotations.</param>
    /// <param name="options">What counts as a statement; <see cref="StatementReuseOptions.Default"/> where null.</param>
    /// <param name="progress">Is told how much of the work is done, from 0 to 1: after each text that was asked for, on the way, and at the end.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static StatementReuse In(
        ValidClaimSet set, ISourceTexts? texts = null, StatementReuseOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        options ??= StatementReuseOptions.Default;
        var (carried, areReadable) = CarriedText.Of(set, texts, PartOfProgress.Of(progress, 0, 0.3), cancellation);
        var shared = SharedPassages.Among([.. carried.Select(text => text.Text)], options, PartOfProgress.Of(progress, 0.3, 0.7), cancellation);
        var quoted = new QuotedSpans(set, carried, PartOfProgress.Of(progress, 0.7, 0.9), cancellation);
        var findings = new StatementFindings(set, options.MinWords);
        var statements = ImmutableArray.CreateBuilder<ReusedStatement>();
        foreach (var passage in shared.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (passage.Places.All(place => carried[place.Text].Source == carried[passage.Places[0].Text].Source))
                continue;
            var quoting = quoted.Of(passage.Places, cancellation);
            var places = passage.Places.Select(place => PlaceOf(carried[place.Text], place.Span));
            statements.Add(new(passage.Words, [.. places], [.. quoting.Select(quotes => quotes.Item.Id).Distinct()], quoted.AreOffTheRecord(passage.Places, cancellation)));
            findings.Take(statements[^1], quoting);
        }
        ImmutableArray<Diagnostic> diagnostics = [.. findings.All];
        progress?.Report(1);
        return new(statements.ToImmutable(), shared.IsComplete && areReadable, diagnostics);
    }

    private static StatementPlace PlaceOf(CarriedText text, TextSpan span) => new(text.Source.Id, text.IsQuotation ? null : span, span.Of(text.Text), text.State);
}

/// <summary>Tells of a part of some work, from 0 to 1, as what it is of the whole.</summary>
/// <param name="whole">Is told of the whole.</param>
/// <param name="from">How much of the whole is done where the part begins.</param>
/// <param name="to">How much of the whole is done where the part ends.</param>
internal sealed class PartOfProgress(IProgress<double> whole, double from, double to) : IProgress<double>
{
    /// <summary>Of a whole that may have nobody to tell.</summary>
    public static PartOfProgress? Of(IProgress<double>? whole, double from, double to) => whole is null ? null : new(whole, from, to);

    /// <inheritdoc/>
    public void Report(double value) => whole.Report(from + ((to - from) * value));
}
