using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Provenance;

namespace FactCheck.Evaluation;

/// <summary>Says on whom an allegation rests, and how strongly each put it.</summary>
internal static class OriginGrounds
{
    public static IEnumerable<Ground> Of(AllegationEvaluation evaluated)
    {
        var sourcing = evaluated.Sourcing;
        yield return New($"It is made in {Count(sourcing.Carriers.Length, "source")}: {string.Join(", ", sourcing.Carriers)}.", sourcing.Carriers);
        yield return New(Makers(evaluated.Makers));
        if (!sourcing.OutletsThatOnlyRepeat.IsEmpty)
            yield return New($"Only passed on, from what another outlet reported, by {Actors(sourcing.OutletsThatOnlyRepeat)}.", Parties(sourcing.OutletsThatOnlyRepeat));
        if (!sourcing.CommonLinks.IsEmpty)
            yield return New($"Every chain runs through {Actors(sourcing.CommonLinks)}.", Parties(sourcing.CommonLinks));
        foreach (var circle in sourcing.CircularReports)
            yield return New($"Circular reporting is possible: the chains of {Actors(circle.Members)} lead back to each other, and the dates do not exclude it.", Parties(circle.Members));
        foreach (var put in evaluated.PutBy.GroupBy(put => put.Modality).OrderBy(group => group.Key))
            yield return new(Axis.Strength, $"{Sentence(put.Key.InWords())}: {string.Join("; ", put.Select(each => each.By))}.", []);
    }

    private static string Makers(Origins makers) => makers switch
    {
        { All.IsEmpty: true } => "Nobody is recorded as asserting or suspecting it.",
        { SomeNotToldApart: true } => $"{makers.All.Length} origins assert or suspect it, which count as {makers.Number} because not all of them can be told apart: {string.Join("; ", makers.All)}.",
        { All: [var one] } => $"1 origin asserts or suspects it: {one}.",
        _ => $"{makers.Number} distinguishable origins assert or suspect it: {string.Join("; ", makers.All)}.",
    };

    private static string Actors(ImmutableArray<Actor> actors) => string.Join(", ", actors.Select(actor => actor.InIds()));

    private static ImmutableArray<Id> Parties(ImmutableArray<Actor> actors) => [.. actors.SelectMany(actor => actor.Parties).Distinct()];

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static Ground New(string sentence, params ImmutableArray<Id> items) => new(Axis.Origins, sentence, items);
}
