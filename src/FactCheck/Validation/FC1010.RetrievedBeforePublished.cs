using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Nobody has a source before it is published.</summary>
internal sealed class RetrievedBeforePublished() : ValidationRule("FC1010", CarriedBeforeSaid.MendDates)
{
    public override IEnumerable<Finding> Check(ItemIndex set) =>
        from source in set.ClaimSet.Sources
        where source is { Published: not null, Retrieved: not null } && source.Retrieved.IsCertainlyBefore(source.Published)
        select new Finding(source, "/retrieved", $"It was retrieved on {source.Retrieved}, before it was published on {source.Published}.");
}
