namespace FactCheck.Quotation;

/// <summary>Where a statement that several sources carry stands in one of them.</summary>
/// <param name="Source">The source. Its <see cref="FactCheck.Source.Published"/> says when it was published; that it carried the statement from then on is known only of a text that was not changed.</param>
/// <param name="Span">Where in the text of the source; null where that is not supplied, and a quotation from it was read instead.</param>
/// <param name="Text">The statement as it stands there. Not for publication where <see cref="ReusedStatement.IsOffTheRecord"/> says so.</param>
/// <param name="State">Whether the text in which it stands is the one that the quotations were taken from. In a <see cref="SourceTextState.Changed"/> one the statement may have been put in later.</param>
public sealed record StatementPlace(Id Source, TextSpan? Span, string Text, SourceTextState State)
{
    /// <summary>The source and the stretch, without the words.</summary>
    public override string ToString() => Span is { } span ? $"{Source} {span}" : $"{Source}";
}
