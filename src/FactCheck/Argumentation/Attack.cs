namespace FactCheck.Argumentation;

/// <summary>That one argument of an <see cref="ArgumentationFramework"/> attacks another, or itself.</summary>
/// <param name="Attacker">The number of the argument that attacks.</param>
/// <param name="Attacked">The number of the argument that is attacked.</param>
/// <remarks>The default is the attack of the first argument on itself.</remarks>
public readonly record struct Attack(int Attacker, int Attacked);
