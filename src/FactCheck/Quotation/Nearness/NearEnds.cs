namespace FactCheck.Quotation;

/// <summary>The places in a text where something ends that is near to a pattern.</summary>
/// <param name="patternLength">How many characters the pattern has.</param>
/// <param name="maxDistance">The greatest distance.</param>
internal sealed class NearEnds(int patternLength, int maxDistance)
{
    private const int Removed = int.MaxValue;

    private readonly List<Candidate> _ends = [];

    /// <summary>Adds those of a row; each band stands behind the one before.</summary>
    public void Add(LastRow row, DiagonalBand band)
    {
        var (end, distance) = (row.Before, row.Distance);
        foreach (var step in row.Steps)
        {
            (end, distance) = (end + 1, distance + LastRow.Difference(step));
            // The table has some columns that the band reaches in higher rows only.
            if (distance <= maxDistance && end >= patternLength + band.First)
                _ends.Add(new(end, distance));
        }
    }

    /// <summary>The nearest, of these the first, and of those that follow on it at once and are as near the last.</summary>
    public bool TryFindNearest(out int end, out int distance)
    {
        (end, distance) = (0, Removed);
        foreach (var candidate in _ends)
        {
            if (candidate.Distance < distance || (candidate.Distance == distance && candidate.End == end + 1))
                (end, distance) = candidate;
        }
        return distance != Removed;
    }

    /// <summary>Removes those in a passage, and those so short behind it that what ends there would have to begin in it.</summary>
    public void Remove(ApproximateMatch match)
    {
        for (var i = 0; i < _ends.Count; i++)
        {
            if (match.Start < _ends[i].End && _ends[i].End < match.End + patternLength - maxDistance)
                _ends[i] = _ends[i] with { Distance = Removed };
        }
    }

    private readonly record struct Candidate(int End, int Distance);
}
