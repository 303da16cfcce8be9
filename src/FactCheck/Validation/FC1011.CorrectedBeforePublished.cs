using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Validation;

/// <summary>Nothing is corrected, retracted or removed before it is published.</summary>
internal sealed class CorrectedBeforePublished() : ValidationRule("FC1011", "Mend the date that is wrong.")
{
    public override IEnumerable<Finding> Check(ItemIndex set) =>
        from correction in Part<Correction>.In(set.ClaimSet)
        let published = ((Source)correction.Item).Published
        where published is not null && correction.Value.On.IsCertainlyBefore(published)
        select new Finding(
            correction.Item,
            correction.At + "/on",
            $"It was {correction.Value.Kind.InWords()} on {correction.Value.On}, before it was published on {published}.");
}
