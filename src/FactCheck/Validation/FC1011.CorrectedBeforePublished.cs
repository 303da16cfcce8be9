using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Nothing is corrected, retracted or removed before it is published.</summary>
internal sealed class CorrectedBeforePublished() : ValidationRule("FC1011", nameof(CorrectedBeforePublished), "Mend the date that is wrong.")
{
    public override IEnumerable<Finding> Check(ItemIndex set) =>
        from source in set.ClaimSet.Sources
        let published = source.Published
        where published is not null
        from correction in source.Corrections.Select((value, index) => (Value: value, Index: index))
        where correction.Value.On.IsCertainlyBefore(published)
        select new Finding(
            source,
            FormattableString.Invariant($"/corrections/{correction.Index}/on"),
            $"It was {correction.Value.Kind.InWords()} on {correction.Value.On}, before it was published on {published}.");
}
