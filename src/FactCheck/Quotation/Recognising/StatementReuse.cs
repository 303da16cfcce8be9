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

    /// <inheritdoc cref="SharedPassages.IsComplete"/>
    public bool IsComplete { get; }

    /// <summary>
    /// What the statements suggest (FC3010 and FC3011), in the order of the claim set. Positions come from the text that it was read from. Of a statement that is quoted off the record the
    /// words are not repeated.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Finds the statements that several sources of a claim set carry.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="texts">The texts of its sources, each of which is asked for once; null where there are none but the quotations.</param>
    /// <param name="options">What counts as a statement; <see cref="StatementReuseOptions.Default"/> where null.</param>
    /// <param name="progress">Is told how much of the work is done, from 0 to 1, once the texts are there.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static StatementReuse In(
        ValidClaimSet set, ISourceTexts? texts = null, StatementReuseOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        var carried = CarriedText.Of(set, texts, cancellation);
        var shared = SharedPassages.Among([.. carried.Select(text => text.Text)], options, progress, cancellation);
        var quoted = new QuotedSpans(set, carried, cancellation);
        var findings = new StatementFindings(set);
        var statements = ImmutableArray.CreateBuilder<ReusedStatement>();
        foreach (var passage in shared.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (passage.Places.All(place => carried[place.Text].Source == carried[passage.Places[0].Text].Source))
                continue;
            var quoting = quoted.Of(passage.Places).ToList();
            statements.Add(new(passage.Words, [.. passage.Places.Select(place => PlaceOf(carried[place.Text], place.Span))], [.. quoting.Select(quotes => quotes.Item.Id).Distinct()]));
            findings.Take(statements[^1], quoting);
        }
        return new(statements.ToImmutable(), shared.IsComplete, [.. findings.All]);
    }

    private static StatementPlace PlaceOf(CarriedText text, TextSpan span) => new(text.Source.Id, text.IsQuotation ? null : span, span.Of(text.Text));
}
