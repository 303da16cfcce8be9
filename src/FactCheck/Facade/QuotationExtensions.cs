using FactCheck.Quotation;

namespace FactCheck;

/// <summary>The words of a claim set beside the texts of its sources.</summary>
public static class QuotationExtensions
{
    /// <inheritdoc cref="QuotationCheck.Of"/>
    public static QuotationCheck CheckQuotations(
        this ValidClaimSet set, ISourceTexts texts, QuotationCheckOptions? options = null, IProgress<QuotationProgress>? progress = null, CancellationToken cancellation = default) =>
        QuotationCheck.Of(set, texts, options, progress, cancellation);

    /// <inheritdoc cref="StatementReuse.In"/>
    public static StatementReuse FindReusedStatements(
        this ValidClaimSet set, ISourceTexts? texts = null, StatementReuseOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        StatementReuse.In(set, texts, options, progress, cancellation);
}
