using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>Nothing is withdrawn before it can first have been alleged.</summary>
internal sealed class WithdrawnBeforeMade() : ValidationRule("FC1012", "Mend the date that is wrong; where the sources only look back, give in \"said\" when the words were said, or cite where they were first carried.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var allegation in set.ClaimSet.Allegations)
        {
            if (allegation.Withdrawn is not { } withdrawn || allegation.Cites.IsEmpty)
                continue;
            var made = allegation.Cites.Select(making => making.Said ?? set.Find<Source>(making.Source)?.Published).ToArray();
            if (Array.TrueForAll(made, date => date is not null && withdrawn.On.IsCertainlyBefore(date)))
                yield return new(allegation, "/withdrawn/on", $"It was withdrawn on {withdrawn.On}, before the earliest day on which it is cited as made, {made.Min()}.");
        }
    }
}
