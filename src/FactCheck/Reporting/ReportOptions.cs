using System.Collections.Immutable;
using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>What a <see cref="Report"/> shows, and for whom. Immutable.</summary>
public sealed record ReportOptions
{
    private readonly Items<Id> _allegations;

    /// <summary>Everything, as it stands now, for publication, under <see cref="EvaluationPolicy.Newsroom"/>.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The day at whose end the record is shown; null for the whole record.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>When evidence reaches a status. Never null; <see cref="EvaluationPolicy.Newsroom"/> unless it is set.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public EvaluationPolicy Policy { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = EvaluationPolicy.Newsroom;

    /// <summary>
    /// Whether what is for editors only is shown: notes, what came off the record, reasons for not naming somebody, the data of other programs. Such a
    /// report says of itself that it is not for publication. False unless it is set.
    /// </summary>
    public bool Editorial { get; init; }

    /// <summary>The allegations to show, each once; empty for all. Order does not matter: a report keeps the order of the claim set.</summary>
    public ImmutableArray<Id> Allegations { get => _allegations.Array; init => _allegations = new(value); }
}
