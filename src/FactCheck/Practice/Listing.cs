using FactCheck.Diagnostics;
using FactCheck.Provenance;

namespace FactCheck.Practice;

/// <summary>Names several things in a message, and no more of them than one reads.</summary>
internal static class Listing
{
    private const int Most = 4;

    /// <summary>The first of several names, and how many more there are: "a; b; c; d; and 3 more".</summary>
    public static string Of(IReadOnlyCollection<string> names) =>
        string.Join("; ", names.Take(Most)) + (names.Count > Most ? $"; and {names.Count - Most} more" : "");

    /// <summary>Origins as messages name them; those who spoke off the record are not named.</summary>
    public static string Of(IReadOnlyCollection<Origin> origins) =>
        Of([.. origins.Select(Name)]);

    private static string Name(Origin origin) => origin switch
    {
        { Actor.IsOffTheRecord: true } => "one off the record",
        { Reporter: { } reporter } => $"{Quoted(origin.Actor)}, via {Quoted(reporter)}",
        _ => Quoted(origin.Actor),
    };

    private static string Quoted(Actor actor) => $"'{Visible.Shorten(actor.InIds())}'";
}
