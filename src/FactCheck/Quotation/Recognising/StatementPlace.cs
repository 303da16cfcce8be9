namespace FactCheck.Quotation;

/// <summary>Where a statement that several sources carry stands in one of them.</summary>
/// <param name="Source">The source; its <see cref="FactCheck.Source.Published"/> says when it carried the statement.</param>
/// <param name="Span">Where in the text of the source; null where that is not supplied, and a quotation from it was read instead.</param>
/// <param name="Text">The statement as it stands there.</param>
public sealed record StatementPlace(Id Source, TextSpan? Span, string Text);
