using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>A source that is quoted, its text, and its quotations.</summary>
public sealed class CheckedSource
{
    internal CheckedSource(Source source, TextComparison texts, ImmutableArray<CheckedQuotation> quotations) => (Source, Texts, Quotations) = (source, texts, quotations);

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>How its text stands to the one that was quoted from.</summary>
    public SourceTextState State => Texts.State;

    /// <summary>The text that is supplied; null where <see cref="State"/> is <see cref="SourceTextState.NotSupplied"/> or <see cref="SourceTextState.Unreadable"/>.</summary>
    public SuppliedText? Text => Texts.Now.Text;

    /// <summary>The quotations of all citations that name the source, in the order of the claim set.</summary>
    public ImmutableArray<CheckedQuotation> Quotations { get; }

    internal TextComparison Texts { get; }

    /// <summary>Id and state.</summary>
    public override string ToString() => $"{Source.Id}: {State}";
}
