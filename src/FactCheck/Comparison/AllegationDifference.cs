using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;
using FactCheck.Diagnostics;
using FactCheck.Evaluation;

namespace FactCheck.Comparison;

/// <summary>How an allegation stands otherwise in one evaluation than in another.</summary>
[JsonConverter(typeof(DataConverter<AllegationDifference>))]
public sealed class AllegationDifference
{
    internal AllegationDifference(AllegationEvaluation? before, AllegationEvaluation? after, Causes causes)
    {
        (Before, After) = (before, after);
        Axes = before is null || after is null
            ? []
            : [.. from axis in Enum.GetValues<Axis>()
                  let was = InWords(axis, before)
                  let now = InWords(axis, after)
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
        (null, { } added) =>
            [$"Allegation {Id} was added: {InWords(Axis.Strength, added)}; {InWords(Axis.Status, added)}; {InWords(Axis.Answer, added)}."],
        (_, null) => [$"Allegation {Id} was removed."],
        _ => [.. Axes.Select(axis => axis.ToString())],
    };

    /// <summary>The sentences, each on one line.</summary>
    public override string ToString() => string.Join('\n', Sentences);

    /// <summary>How an allegation stands on one axis. Two that stand alike have the same words.</summary>
    private static string InWords(Axis axis, AllegationEvaluation evaluated) => axis switch
    {
        Axis.Status => evaluated.Status.InWords(),
        Axis.Origins => evaluated.Origins.ToString(),
        Axis.Strength => string.Join(
            "; ",
            from put in evaluated.PutBy
            group put.By by put.Modality into origins
            orderby origins.Key
            select $"{origins.Key.InWords()} by {string.Join(", ", origins)}"),
        Axis.Answer => evaluated.Answer.ToString(),
        _ => evaluated.Assessments.IsEmpty
            ? "not assessed"
            : string.Join("; ", evaluated.Assessments.Select(assessment => $"“{Visible.Text(assessment.Rating)}” ({assessment.Id})")),
    };
}
