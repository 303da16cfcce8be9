using System.Collections.Immutable;

namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>What the laws of a reading have in common: whose reading it is, and what they are tried on.</summary>
public abstract class LawsOfReading
{
    private protected static readonly Threshold[] Thresholds = Enum.GetValues<Threshold>();

    private protected abstract IReading Reading { get; }

    /// <summary>Tries a law on disputes, and on the claim sets that people wrote.</summary>
    private protected static void HoldsForDisputes(Action<ValidClaimSet, Random> law)
    {
        Law.Holds(Law.Disputes, (set, random) => law(set.Validate(), random), 200);
        foreach (var set in Law.Written)
            if (Validation.Validator.Validate(set).TryGetClaimSet(out var valid))
                law(valid, new Random(1));
    }

    private protected Picture Read(ClaimSet set, Threshold threshold) => Reading.Read(set.Validate(), threshold);

    /// <summary>That a change to a claim set leaves the status of every allegation as it was, whatever the policy.</summary>
    private protected void MovesNoStatus(ValidClaimSet set, ClaimSet changed) => Agree(set, changed, picture => picture.Statuses);

    /// <summary>That a change to a claim set leaves all that is read off it as it was.</summary>
    private protected void ChangesNothing(ValidClaimSet set, ClaimSet changed) => Agree(set, changed, picture => picture.ToString());

    private protected void Agree(ValidClaimSet set, ClaimSet changed, Func<Picture, string> of)
    {
        foreach (var threshold in Thresholds)
            Assert.Equal(of(Reading.Read(set, threshold)), of(Read(changed, threshold)));
    }

    private protected static ImmutableArray<T> Changed<T>(ImmutableArray<T> items, Func<T, T> change) => [.. items.Select(change)];

    /// <summary>The list with another in the place of one of its items.</summary>
    private protected static ImmutableArray<T> Replaced<T>(ImmutableArray<T> items, Id id, Func<T, T> change)
        where T : Item =>
        [.. items.Select(item => item.Id == id ? change(item) : item)];

    /// <summary>Anybody whom a claim set can name: a party, somebody unnamed, several together, or a document.</summary>
    private protected static Actor Anybody(ValidClaimSet set, Random random)
    {
        Id Party() => random.Of(set.Parties).Id;
        return random.Next(5) switch
        {
            0 => new Actor.Unnamed { Label = random.Of(["officials", "somebody"]), Of = random.Next(2) == 0 ? Party() : default(Id?) },
            1 => new Actor.Jointly([Party(), new Actor.Unnamed { Label = "officials" }]),
            2 => new Actor.Work(random.Of(set.Sources).Id),
            _ => Party(),
        };
    }

    /// <summary>The claim set with one source more, that nothing known to it published, and that leads nowhere.</summary>
    private protected static ClaimSet WithSource(ClaimSet set) => set with { Sources = set.Sources.Add(new() { Id = NewSource, Kind = SourceKind.Other, Title = "A new source" }) };

    private protected static Id NewSource => "a-new-source";
}
