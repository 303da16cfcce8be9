namespace FactCheck.Provenance;

/// <summary>That one reporter has it from another, and when that can have been.</summary>
/// <param name="To">The one it is had from.</param>
/// <param name="Earliest">The number of the first day; <see cref="int.MinValue"/> where nothing is known.</param>
/// <param name="Latest">The number of the last day; <see cref="int.MaxValue"/> where nothing is known. It may come before the first one where a work is drawn on later than it was published.</param>
internal readonly record struct Step(int To, int Earliest, int Latest);
