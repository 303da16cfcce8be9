using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Quotation;

/// <summary>
/// Every quotation of a claim set beside the text of its source: whether that is the text that was quoted from, whether the words stand in it, and what became of them where it
/// was changed.
/// </summary>
/// <remarks>Nothing is guessed: a quotation that stands nowhere is reported with what comes near, and a near passage is never taken for it.</remarks>
public sealed class QuotationCheck
{
    private QuotationCheck(ImmutableArray<CheckedSource> sources, ImmutableArray<CheckedQuotation> quotations, ImmutableArray<Diagnostic> diagnostics) =>
        (Sources, Quotations, Diagnostics) = (sources, quotations, diagnostics);

    /// <summary>Checks the quotations of a claim set.</summary>
    /// <param name="set">The claim set.</param>
    /// <param name="texts">The texts of its sources. Each source that is quoted is asked for once.</param>
    /// <param name="options">The limits of looking, and earlier texts; <see cref="QuotationCheckOptions.Default"/> where null.</param>
    /// <param name="progress">Is told after each source how many are done.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static QuotationCheck Of(
        ValidClaimSet set, ISourceTexts texts, QuotationCheckOptions? options = null, IProgress<QuotationProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(texts);
        options ??= QuotationCheckOptions.Default;
        var quoted = set.Citations.Where(place => !place.Citation.Quotes.IsEmpty).ToLookup(place => place.Citation.Source);
        var sources = ImmutableArray.CreateBuilder<CheckedSource>(quoted.Count);
        foreach (var source in set.Sources.Where(source => quoted.Contains(source.Id)))
        {
            sources.Add(SourceCheck.Of(source, [.. quoted[source.Id]], texts, options, cancellation));
            progress?.Report(new(sources.Count, quoted.Count));
        }
        var all = sources.MoveToImmutable();
        return new(all, InOrder(set, all), DiagnosticsOf(set, all, options));
    }

    /// <summary>Each source that is quoted, in the order of the claim set.</summary>
    public ImmutableArray<CheckedSource> Sources { get; }

    /// <summary>Each quotation, in the order of the citations of the claim set (<see cref="ValidClaimSet.Citations"/>).</summary>
    public ImmutableArray<CheckedQuotation> Quotations { get; }

    /// <summary>
    /// What is to be said of sources and quotations (FC3001 to FC3009), in the order of the claim set. Positions come from the text that it was read from. Words that came off the
    /// record are not repeated, whether somebody in the chain spoke so or whoever answers, asks or acts.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private static ImmutableArray<CheckedQuotation> InOrder(ValidClaimSet set, ImmutableArray<CheckedSource> sources)
    {
        var left = sources.ToDictionary(source => source.Source.Id, source => new Queue<CheckedQuotation>(source.Quotations));
        return [.. set.Citations.SelectMany(place => place.Citation.Quotes.Select(_ => left[place.Citation.Source].Dequeue()))];
    }

    private static ImmutableArray<Diagnostic> DiagnosticsOf(ValidClaimSet set, ImmutableArray<CheckedSource> sources, QuotationCheckOptions options)
    {
        var places = new FindingPlaces(set.ClaimSet);
        var found = from source in sources
                    from finding in new SourceFindings(source).All.Concat(new QuotationFindings(source, options.Locator).All)
                    select places.ToDiagnostic(finding.Descriptor, finding.Descriptor.Severity, finding.Finding);
        return [.. found.Order(DocumentOrder.Instance)];
    }
}
