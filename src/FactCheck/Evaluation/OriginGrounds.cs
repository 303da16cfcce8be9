using System.Collections.Immutable;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>Says on whom an allegation rests, and how strongly each put it.</summary>
internal static class OriginGrounds
{
    public static IEnumerable<Ground> Of(AllegationEvaluation evaluated, Naming names)
    {
        var sourcing = evaluated.Sourcing;
        yield return New($"It is made in {Wording.Count(sourcing.Carriers.Length, "source")}: {string.Join(", ", sourcing.Carriers.Select(names.OfSource))}.", sourcing.Carriers);
        yield return New(Makers(evaluated.Makers, names));
        if (!sourcing.OutletsThatOnlyRepeat.IsEmpty)
            yield return New($"Only passed on, from what another outlet reported, by {names.All(sourcing.OutletsThatOnlyRepeat)}.", Parties(sourcing.OutletsThatOnlyRepeat));
        if (!sourcing.CommonLinks.IsEmpty)
            yield return New($"Every chain runs through {names.All(sourcing.CommonLinks)}.", Parties(sourcing.CommonLinks));
        foreach (var circle in sourcing.CircularReports)
            yield return New($"Circular reporting is possible: the chains of {names.All(circle.Members)} lead back to each other, and the dates do not exclude it.", Parties(circle.Members));
        foreach (var put in evaluated.PutBy.GroupBy(put => put.Modality).OrderBy(group => group.Key))
            yield return new(Axis.Strength, $"{put.Key.InWords().Capital()}: {names.All(put.Select(each => each.By))}.", []);
    }

    private static string Makers(Origins makers, Naming names) => makers switch
    {
        { All.IsEmpty: true } => "Nobody is recorded as asserting or suspecting it.",
        { SomeNotToldApart: true } => $"{makers.All.Length} origins assert or suspect it, which count as {makers.Number} because not all of them can be told apart: {names.All(makers.All)}.",
        { All: [var one] } => $"1 origin asserts or suspects it: {names.Of(one)}.",
        _ => $"{makers.Number} distinguishable origins assert or suspect it: {names.All(makers.All)}.",
    };

    private static ImmutableArray<Id> Parties(ImmutableArray<Actor> actors) => [.. actors.SelectMany(actor => actor.Parties).Distinct()];

    private static Ground New(string sentence, params ImmutableArray<Id> items) => new(Axis.Origins, sentence, items);
}
