using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;

namespace FactCheck.Evaluation;

/// <summary>One thing that a result rests on, in a sentence that can be printed as it is.</summary>
[JsonConverter(typeof(DataConverter<Ground>))]
public sealed class Ground
{
    internal Ground(Axis axis, string sentence, ImmutableArray<Id> items) => (Axis, Sentence, Items) = (axis, sentence, items);

    /// <summary>What it is a ground of.</summary>
    public Axis Axis { get; }

    /// <summary>The sentence. It names items by their ids.</summary>
    public string Sentence { get; }

    /// <summary>The items that it names.</summary>
    public ImmutableArray<Id> Items { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
