using System.Collections.Immutable;
using FactCheck.Chronology;
using FactCheck.Evaluation;
using FactCheck.Json;

namespace FactCheck.Reporting;

/// <summary>What a report is made of: the claim set as it is shown, and what was worked out of it. Everything that writes a report reads it from here.</summary>
internal sealed class ReportState
{
    private readonly Lazy<string> _fingerprint;

    private ReportState(ValidClaimSet whole, ReportOptions options, ValidClaimSet published, Chronicle chronicle, Lazy<string> fingerprint)
    {
        (Whole, Options, Published, Chronicle, _fingerprint) = (whole, options, published, chronicle, fingerprint);
        ClaimSet = options.AsOf is { } day ? Chronicle.AsOf(day) : Published;
        Evaluation = ClaimSetEvaluation.Of(ClaimSet, options.Policy);
    }

    public static ReportState Of(ValidClaimSet whole, ReportOptions? options = null)
    {
        options ??= ReportOptions.Default;
        var published = options.Editorial ? whole : Publication.Of(whole);
        return new(whole, options, published, new(published), new(() => ClaimSetJson.Fingerprint(published.ClaimSet)));
    }

    public ReportOptions Options { get; }

    /// <summary>The claim set as it was given.</summary>
    public ValidClaimSet Whole { get; }

    /// <summary>Everything that may be shown, of whatever day.</summary>
    public ValidClaimSet Published { get; }

    /// <summary>What is shown: as of the day.</summary>
    public ValidClaimSet ClaimSet { get; }

    public ClaimSetEvaluation Evaluation { get; }

    public Chronicle Chronicle { get; }

    /// <summary>The fingerprint of everything that may be shown, of whatever day.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>The days on which what is shown is not what it was the day before, up to that of the report.</summary>
    public ImmutableArray<DateOnly> Days => [.. Chronicle.Days.Where(day => !(day > Options.AsOf))];

    /// <summary>The same of another day; of the whole record where null. What does not depend on the day is not worked out again.</summary>
    public ReportState On(DateOnly? day) => new(Whole, Options with { AsOf = day }, Published, Chronicle, _fingerprint);
}
