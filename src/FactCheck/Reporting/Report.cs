using System.Collections.Immutable;
using FactCheck.Chronology;
using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>
/// A claim set to be read by people: each allegation as made by somebody, with the answer beside it. Text, Markdown and HTML say the same in the same words; JSON
/// and CSV hold the same as data. The same claim set and options give the same bytes everywhere.
/// </summary>
/// <remarks>
/// Unless <see cref="ReportOptions.Editorial"/> is set, what is not for publication is taken out first, as <see cref="PublicationExtensions.ForPublication"/>
/// does, and the report says how much that was. Immutable and safe for use by several threads.
/// </remarks>
public sealed class Report
{
    private Report(ValidClaimSet whole, ReportOptions options)
    {
        Whole = whole;
        Options = options;
        Published = options.Editorial ? whole : whole.ForPublication();
        Chronicle = new(Published);
        ClaimSet = options.AsOf is { } day ? Chronicle.AsOf(day) : Published;
        Evaluation = ClaimSetEvaluation.Of(ClaimSet, options.Policy);
    }

    /// <summary>Reads a claim set for a report.</summary>
    /// <param name="set">The whole claim set.</param>
    /// <param name="options">What to show; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="KeyNotFoundException">One of <see cref="ReportOptions.Allegations"/> is no allegation of the claim set, or is not shown on that day or to the public.</exception>
    public static Report Of(ValidClaimSet set, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new(set, options ?? ReportOptions.Default);
    }

    /// <summary>What it shows, and for whom.</summary>
    public ReportOptions Options { get; }

    /// <summary>The claim set as it is shown: as of the day, and without what is not for publication.</summary>
    public ValidClaimSet ClaimSet { get; }

    /// <summary>Its evaluation.</summary>
    public ClaimSetEvaluation Evaluation { get; }

    /// <summary>The days on which what is shown is not what it was the day before, ascending, up to <see cref="ReportOptions.AsOf"/>. The page steps through them.</summary>
    public ImmutableArray<DateOnly> Days => [.. Chronicle.Days.Where(day => !(day > Options.AsOf))];

    /// <summary>The claim set as it was given.</summary>
    internal ValidClaimSet Whole { get; }

    /// <summary>Everything that may be shown, of whatever day.</summary>
    internal ValidClaimSet Published { get; }

    internal Chronicle Chronicle { get; }
}
