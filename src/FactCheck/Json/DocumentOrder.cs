using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>
/// The order in which diagnostics are given: by position where there is one, else by pointer, with numbers as numbers and the lists of a claim
/// set in the order of the format; then by code, then by message.
/// </summary>
internal sealed class DocumentOrder : IComparer<Diagnostic>
{
    public static DocumentOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
            return (x is not null).CompareTo(y is not null);
        var order = Nullable.Compare(x.Position, y.Position);
        if (order == 0)
            order = ComparePointers(x.Pointer, y.Pointer);
        if (order == 0)
            order = string.CompareOrdinal(x.Code, y.Code);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }

    private static int ComparePointers(string x, string y)
    {
        var xs = x.Split('/');
        var ys = y.Split('/');
        for (var i = 1; i < xs.Length && i < ys.Length; i++)
        {
            var order = Rank(xs[i], i).CompareTo(Rank(ys[i], i));
            if (order == 0)
                order = string.CompareOrdinal(xs[i], ys[i]);
            if (order != 0)
                return order;
        }
        return xs.Length.CompareTo(ys.Length);
    }

    private static int Rank(string token, int depth) =>
        depth == 1 ? ClaimSetShape.Shape.Find(token) is { Value.Element: not null } list ? list.Index : -1
        : int.TryParse(token, System.Globalization.NumberStyles.None, null, out var number) ? number
        : -1;
}
