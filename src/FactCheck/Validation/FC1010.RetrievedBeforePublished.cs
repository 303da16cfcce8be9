using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Nobody has a source before it is published.</summary>
internal sealed class RetrievedBeforePublished() : ValidationRule("FC1010", nameof(RetrievedBeforePublished), "Mend the date that is wrong, or widen the one that is known less well, as in [2031-04-03..2031-04-04]; two time zones are a reason to.")
{
    public override IEnumerable<Finding> Check(ItemIndex set) =>
        from source in set.ClaimSet.Sources
        where source is { Published: not null, Retrieved: not null } && source.Retrieved.IsCertainlyBefore(source.Published)
        select new Finding(source, "/retrieved", $"It was retrieved on {source.Retrieved}, before it was published on {source.Published}.");
}
