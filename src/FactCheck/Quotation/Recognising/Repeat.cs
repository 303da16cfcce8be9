namespace FactCheck.Quotation;

/// <summary>Words that go on with the same letters, neighbours in their order.</summary>
/// <param name="First">The first of them, by its rank.</param>
/// <param name="Last">The last of them, by its rank.</param>
/// <param name="Letters">How many letters all of them have in common.</param>
/// <param name="Outer">How many letters these have in common with further words; fewer.</param>
internal readonly record struct Repeat(int First, int Last, int Letters, int Outer);
