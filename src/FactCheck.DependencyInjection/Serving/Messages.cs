using Microsoft.Extensions.Logging;

namespace FactCheck.Serving;

/// <summary>What is logged. Numbers of events are for ever.</summary>
internal static partial class Messages
{
    [LoggerMessage(1, LogLevel.Information, "Claim set {ClaimSet} loaded: {Allegations} allegations, {Responses} responses")]
    public static partial void Loaded(this ILogger log, string claimSet, int allegations, int responses);

    [LoggerMessage(2, LogLevel.Debug, "Claim set {ClaimSet} read again, and nothing is new: {Outcome}")]
    public static partial void Unchanged(this ILogger log, string claimSet, string outcome);

    [LoggerMessage(
        3, LogLevel.Warning, "Claim set {ClaimSet} cannot be served as it is now: {Faults} errors, {Codes}. What was served is served on")]
    public static partial void LastGoodKept(this ILogger log, string claimSet, int faults, string codes);

    [LoggerMessage(4, LogLevel.Error, "Claim set {ClaimSet} cannot be served: {Faults} errors, {Codes}")]
    public static partial void NotLoaded(this ILogger log, string claimSet, int faults, string codes);

    [LoggerMessage(5, LogLevel.Error, "Claim set {ClaimSet} could not be read again because of an error of the program, {Exception}. What was served is served on")]
    public static partial void ReloadFailed(this ILogger log, string claimSet, string? exception);

    [LoggerMessage(6, LogLevel.Error, "Somebody who was told that claim set {ClaimSet} changed threw {Exception}")]
    public static partial void ListenerFailed(this ILogger log, string claimSet, string? exception);

    [LoggerMessage(7, LogLevel.Warning, "Claim set {ClaimSet} could not be read: its source threw {Exception}")]
    public static partial void SourceFailed(this ILogger log, string claimSet, string? exception);
}
