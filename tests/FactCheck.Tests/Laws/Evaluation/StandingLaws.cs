using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>Which evidence stands: held against the definition of Dung, tried on every set of items.</summary>
public abstract class StandingLaws : LawsOfReading
{
    [Fact]
    public void What_stands_is_the_least_set_that_holds_all_it_defends() => HoldsForDisputes((set, _) =>
    {
        var attacks = Attacks(set);
        var items = set.Evidence.Where(item => !IsRetracted(set, item)).Select(item => item.Id).ToImmutableArray();
        if (items.Length > 12)
            return;
        var complete = Enumerable.Range(0, 1 << items.Length)
            .Select(bits => items.Where((_, i) => (bits >> i & 1) == 1).ToHashSet())
            .Where(chosen => chosen.SetEquals(items.Where(item => attacks.Where(attack => attack.On == item).All(attack => attacks.Any(defence => defence.On == attack.By && chosen.Contains(defence.By))))));
        var standing = Standing(set).Where(pair => pair.Value == Evaluation.Standing.Stands).Select(pair => pair.Key);
        Assert.Equal(complete.MinBy(chosen => chosen.Count)!.Order(), standing.Order());
    });

    [Fact]
    public void What_is_defeated_is_retracted_or_attacked_by_what_stands_and_nothing_else_is() => HoldsForDisputes((set, _) =>
    {
        var (standing, attacks) = (Standing(set), Attacks(set));
        foreach (var item in set.Evidence)
            Assert.Equal(
                IsRetracted(set, item) || attacks.Any(attack => attack.On == item.Id && standing[attack.By] == Evaluation.Standing.Stands),
                standing[item.Id] == Evaluation.Standing.Defeated);
    });

    [Fact]
    public void What_its_sources_have_taken_back_attacks_nothing() => HoldsForDisputes((set, _) => ChangesNothing(set, set.ClaimSet with
    {
        Evidence = Changed(set.Evidence, item => !IsRetracted(set, item) ? item : item with { Bears = [.. item.Bears.SelectMany(bearing => WithoutAttackOnEvidence(set, bearing))] }),
    }));

    private static IEnumerable<Bearing> WithoutAttackOnEvidence(ValidClaimSet set, Bearing bearing)
    {
        var on = bearing.On.Where(id => bearing.As != BearingKind.Attacks || set[id] is not Evidence).ToImmutableArray();
        return on.IsEmpty ? [] : [bearing with { On = on }];
    }

    private Dictionary<Id, Standing> Standing(ValidClaimSet set) => Reading.Read(set, Threshold.Newsroom).Evidence.ToDictionary(picture => picture.Id, picture => picture.Standing);

    private static (Id By, Id On)[] Attacks(ValidClaimSet set) =>
    [
        .. from item in set.Evidence
           where !IsRetracted(set, item)
           from bearing in item.Bears
           where bearing.As == BearingKind.Attacks
           from attacked in bearing.On
           where set[attacked] is Evidence
           select (item.Id, attacked),
    ];

    private static bool IsRetracted(ValidClaimSet set, Evidence item)
    {
        var retracted = set.Sources.Where(source => source.Corrections.Any(correction => correction.Kind == CorrectionKind.Retracted)).Select(source => source.Id);
        return item.Cites.Length > 0 && !item.Cites.Select(citation => citation.Source).Except(retracted).Any();
    }
}
