using System.Collections.Immutable;

namespace FactCheck.Benchmarks.Generation;

/// <summary>Citations, each with the quotations and the chain by which the words came.</summary>
internal sealed class Chains(Prose prose, Dates dates, ImmutableArray<Party> press, ImmutableArray<Party> parties, ImmutableArray<Source> sources)
{
    private static readonly string[] Labels =
    [
        "two officials", "a person familiar with the matter", "people briefed on the investigation", "a senior official", "one current employee",
        "former employees", "three former officials", "a spokesman", "security researchers", "a lawyer for the company", "she", "industry experts",
    ];

    public Citation Citation()
    {
        var at = prose.Below(sources.Length);
        return new() { Source = sources[at].Id, Quotes = Quotes(), Via = Via(at), Said = Said(), Note = Note() };
    }

    public Making Making()
    {
        var at = prose.Below(sources.Length);
        return new()
        {
            Source = sources[at].Id,
            Quotes = Quotes(),
            Via = Via(at),
            Said = Said(),
            Locator = prose.Sometimes(10) ? $"page {prose.Below(40)}" : null,
            Modality = prose.Any<Modality>(),
            Note = Note(),
        };
    }

    /// <summary>A party, or somebody unnamed of it, or it and another jointly.</summary>
    public Actor Speaker(Id party) => prose.Below(10) switch
    {
        0 => new Actor.Unnamed { Label = prose.OneOf(Labels), Of = party },
        1 => new Actor.Jointly([party, parties[^1].Id]),
        _ => party,
    };

    private EdtfDate? Said() => prose.Sometimes(25) ? dates.Happened() : null;

    private string? Note() => prose.Sometimes(10) ? prose.Words(5, 25) : null;

    private ImmutableArray<Quote> Quotes() =>
    [
        .. Enumerable.Range(0, prose.Sometimes(15) ? 2 : 1).Select(_ => new Quote
        {
            Exact = prose.Words(5, 40),
            Prefix = prose.Sometimes(3) ? prose.Words(2, 5) : null,
        }),
    ];

    /// <summary>A chain of up to three: an agency, a party, and whoever it was. What is drawn on was published before.</summary>
    private ImmutableArray<Actor> Via(int source)
    {
        var length = prose.Below(4);
        var chain = ImmutableArray.CreateBuilder<Actor>(3);
        if (length == 3)
            chain.Add(press.First(outlet => outlet.Id != sources[source].Publisher).Id);
        if (length >= 2)
            chain.Add(parties[prose.Below(parties.Length)].Id);
        if (length >= 1)
            chain.Add(Origin(source));
        return chain.ToImmutable();
    }

    /// <summary>An outlet that did not publish the source, and is none of the agencies that stand first in chains.</summary>
    private Id Outlet(Id? publisher)
    {
        const int Agencies = 2;
        var at = Agencies + prose.Below(press.Length - Agencies - 1);
        return press[at].Id == publisher ? press[at + 1].Id : press[at].Id;
    }

    private Actor Origin(int source) => prose.Below(10) switch
    {
        0 when source > 0 => new Actor.Work(sources[prose.Below(source)].Id),
        < 4 => new Actor.Unnamed
        {
            Label = prose.OneOf(Labels),
            Of = prose.Sometimes(40) ? parties[prose.Below(parties.Length)].Id : default(Id?),
            Count = prose.Sometimes(30) ? 1 + prose.Below(4) : null,
            Terms = prose.Sometimes(50) ? prose.Any<AttributionTerms>() : null,
            Reason = prose.Sometimes(20) ? prose.Words(4, 10) : null,
        },
        _ => Outlet(sources[source].Publisher),
    };
}
