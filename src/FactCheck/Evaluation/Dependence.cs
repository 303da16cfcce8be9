using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>Something without which an allegation would stand otherwise: one origin, with all that the record has from it, or one piece of evidence.</summary>
[JsonConverter(typeof(DataConverter<Dependence>))]
public sealed record Dependence
{
    internal Dependence()
    {
    }

    /// <summary>The allegation.</summary>
    public required Id Allegation { get; init; }

    /// <summary>The origin that is taken out, with every citation of an allegation or of evidence that ends in it; null where it is evidence.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The evidence that is taken out; null where it is an origin.</summary>
    public Id? Evidence { get; init; }

    /// <summary>The status with it.</summary>
    public required EvidenceStatus Status { get; init; }

    /// <summary>The status without it; null where no making of the allegation is left.</summary>
    public required EvidenceStatus? StatusWithout { get; init; }

    /// <summary>The numbers with it.</summary>
    public required OriginNumbers Numbers { get; init; }

    /// <summary>The numbers without it; null where no making of the allegation is left.</summary>
    public required OriginNumbers? NumbersWithout { get; init; }

    /// <summary>Whether it is the status that would differ, and not only numbers.</summary>
    public bool ChangesStatus => StatusWithout != Status;

    /// <summary>What would be otherwise, in a sentence: "Without evidence pump-log: insufficient → no evidence recorded."</summary>
    public override string ToString() => Phrase(Naming.InIds);

    internal string Phrase(Naming names) =>
        $"Without {(Evidence is { } evidence ? $"evidence {evidence}" : $"what is from {names.Of(Origin!)}")}: " + (StatusWithout, NumbersWithout) switch
        {
            ({ } status, _) when ChangesStatus => $"{Status.InWords()} → {status.InWords()}.",
            (_, { } numbers) => $"{numbers} instead of {Numbers}.",
            _ => "it would not be in the record.",
        };
}
