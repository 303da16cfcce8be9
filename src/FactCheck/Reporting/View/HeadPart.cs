namespace FactCheck.Reporting;

/// <summary>Which record this is, as of which day, and for whom.</summary>
internal static class HeadPart
{
    public const string Key = "head";

    public const string Attributed = "Allegations are reported as made by those named. This record does not decide what is true.";

    /// <summary>The head of a view that stands alone, without the guide: it also says what no reader may miss.</summary>
    public static Paragraph Alone(Reading reading) => new(Key, [.. Of(reading).Lines, Attributed, reading.Cache.HeldBackOf(reading.State)]);

    // The first line is the title.
    public static Paragraph Of(Reading reading) => new(Key,
    [
        reading.ClaimSet.Title,
        .. reading.IsEditorial ? [(Line)"NOT FOR PUBLICATION: this report holds what is for editors only."] : Array.Empty<Line>(),
        reading.State.Options.AsOf is { } day ? $"As of {day:yyyy-MM-dd}: what could be known at the end of that day." : "The whole record.",
        $"{Wording.Count(reading.Allegations.Length, "allegation")}{(reading.IsWhole ? "" : $" of {reading.Evaluation.Allegations.Length}")}, {Wording.Count(reading.ClaimSet.Responses.Count(reading.IsShown), "response")}, "
            + $"{Wording.Count(reading.ClaimSet.Evidence.Count(reading.IsShown), "piece of evidence")}, {Wording.Count(reading.ClaimSet.Developments.Count(reading.IsShown), "development")}.",
        $"Fingerprint of the whole record as it is shown: {reading.State.Fingerprint}",
    ]);
}
