namespace FactCheck.Quotation;

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
