using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>The points in which the accused confirm an allegation, and whether each of those whom it is against does.</summary>
/// <param name="Claimed">Those that say so, whoever tells of them.</param>
/// <param name="Points">Those of them that count.</param>
/// <param name="ByEach">Whether each of the accused is among those who confirm it.</param>
/// <param name="PerhapsByEach">Whether each is, if those who tell of it are no makers where it is not shown who somebody is.</param>
internal readonly record struct Confirmed(ImmutableArray<Answer> Claimed, ImmutableArray<Answer> Points, bool ByEach, bool PerhapsByEach)
{
    public static Confirmed Nothing { get; } = new([], [], false, false);
}
