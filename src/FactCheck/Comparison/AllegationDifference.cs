using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Evaluation;

namespace FactCheck.Comparison;

/// <summary>How an allegation stands otherwise in one evaluation than in another.</summary>
[JsonConverter(typeof(DataConverter<AllegationDifference>))]
public sealed class AllegationDifference
{
    private static readonly Axis[] AllAxes = Enum.GetValues<Axis>();

    internal AllegationDifference(AllegationEvaluation? before, AllegationEvaluation? after, Causes? causes)
    {
        (Before, After) = (before, after);
        Axes = before is null || after is null || causes is null
            ? []
            : [.. from axis in AllAxes
                  let was = AxisWords.On(axis, before)
                  let now = AxisWords.On(axis, after)
                  where was != now
                  select new AxisDifference { Allegation = after.Id, Axis = axis, Before = was, After = now, Because = causes.Of(axis, before, after) }];
    }

    /// <summary>How it stood; null where the first does not have it.</summary>
    public AllegationEvaluation? Before { get; }

    /// <summary>How it stands; null where the second does not have it.</summary>
    public AllegationEvaluation? After { get; }

    /// <summary>The id of the allegation.</summary>
    public Id Id => (After ?? Before)!.Id;

    /// <summary>What moved, axis by axis; empty where only one of the two has the allegation.</summary>
    public ImmutableArray<AxisDifference> Axes { get; }

    /// <summary>The differences as sentences, each on one line.</summary>
    public ImmutableArray<string> Sentences => (Before, After) switch
    {
        (null, { } added) => [$"Allegation {Id} was added: {AxisWords.InWords(added)}."],
        (_, null) => [$"Allegation {Id} was removed."],
        _ => [.. Axes.Select(axis => axis.ToString())],
    };

    /// <summary>The sentences, each on one line.</summary>
    public override string ToString() => string.Join('\n', Sentences);
}
