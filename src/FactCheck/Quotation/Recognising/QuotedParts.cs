namespace FactCheck.Quotation;

/// <summary>The parts of the quotations that stand in one text, arranged so that those in a place are found without looking at all of them.</summary>
internal sealed class QuotedParts
{
    private readonly (TextSpan Span, LocatedQuotation Quotation, int Passage)[] _parts;

    /// <summary>For the middle part of each half, of each half of a half, and so on: where the last of that half ends.</summary>
    private readonly int[] _lastEnd;

    public QuotedParts(IEnumerable<LocatedQuotation> quotations)
    {
        _parts =
        [
            .. from quotation in quotations
               from passage in Enumerable.Range(0, quotation.Passages.Length)
               from part in quotation.Passages[passage].Parts
               orderby part.Span
               select (part.Span, quotation, passage),
        ];
        _lastEnd = new int[_parts.Length];
        Measure(0, _parts.Length);
    }

    /// <summary>The parts that have something in common with a place, in the order of the text.</summary>
    public List<(TextSpan Span, LocatedQuotation Quotation, int Passage)> In(TextSpan place)
    {
        var found = new List<(TextSpan, LocatedQuotation, int)>();
        Collect(0, _parts.Length, place, found);
        return found;
    }

    private int Measure(int from, int to)
    {
        if (from == to)
            return 0;
        var middle = from + ((to - from) / 2);
        return _lastEnd[middle] = Math.Max(_parts[middle].Span.End, Math.Max(Measure(from, middle), Measure(middle + 1, to)));
    }

    private void Collect(int from, int to, TextSpan place, List<(TextSpan, LocatedQuotation, int)> found)
    {
        if (from == to)
            return;
        var middle = from + ((to - from) / 2);
        if (_lastEnd[middle] <= place.Start)
            return;
        Collect(from, middle, place, found);
        if (_parts[middle].Span.Start >= place.End)
            return;
        if (_parts[middle].Span.Overlaps(place))
            found.Add(_parts[middle]);
        Collect(middle + 1, to, place, found);
    }
}
