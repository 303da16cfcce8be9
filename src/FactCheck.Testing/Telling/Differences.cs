using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Evaluation;
using FactCheck.Json;
using FactCheck.Validation;

namespace FactCheck.Testing;

/// <summary>Tells how a snapshot differs from the verified one: in claims where the verified JSON has the claim set, else by the lines of the facts.</summary>
/// <param name="failed">The texts that differ.</param>
/// <param name="isOtherFormSame">Whether the snapshot is kept in another form too, which is as it was verified.</param>
internal sealed class Differences(ImmutableArray<ComparedText> failed, bool isOtherFormSame)
{
    /// <summary>The lines that tell it.</summary>
    /// <param name="shown">What the snapshot shows; null where it is of no claim set.</param>
    public ImmutableArray<string> Of(Shown? shown)
    {
        if (isOtherFormSame && failed is [{ Verified: null } missing])
            return [Unharmed(missing.File.Extension == "json", "is not there")];
        if (shown is null)
            return ByLines();
        if (failed.FirstOrDefault(text => text.File.Extension == "json") is not { } json)
            return ByLines("Told by lines, because there is no JSON that differs.");
        if (json.Verified is null)
            return ByLines("Told by lines, because there is no verified JSON.");
        if (WhyUnread(json.Verified, shown, out var verified, out var policy) is { } why)
            return isOtherFormSame
                ? [Unharmed(isJson: true, $"cannot be read: {why}")]
                : ByLines($"Told by lines, because the verified JSON cannot be read: {why}.");
        var sentences = Sentences(verified!, policy, shown);
        return sentences.IsEmpty
            ? ByLines($"The record is the same, and {(shown.IsEvaluation ? "what is derived from it" : "how it is written")} is not.")
            : sentences;
    }

    private static string Unharmed(bool isJson, string what)
    {
        var (harmed, other) = isJson ? ("JSON", "Markdown") : ("Markdown", "JSON");
        return $"The verified {harmed} {what}. The {other} is as verified: nothing in it differs, and accepting writes the {harmed} anew.";
    }

    /// <summary>First how the allegations stand otherwise and which answers are to none, then what differs in the record.</summary>
    private static ImmutableArray<string> Sentences(ClaimSet verified, EvaluationPolicy? policy, Shown shown)
    {
        var record = verified.DifferenceTo(shown.ClaimSet).Sentences;
        if (!Validator.Validate(verified).TryGetClaimSet(out var before))
            return ["The claim set in the verified JSON is not valid, so that it cannot be evaluated.", "", .. record];
        // Both as they are written: what the options leave out is nobody's cause.
        var after = shown.ClaimSet.Validate().Evaluate(shown.Evaluation.Policy);
        var first = before.Evaluate(policy ?? after.Policy);
        ImmutableArray<string> standing = [.. first.DifferenceTo(after).Sentences, .. ToNothingAlleged(first, after)];
        return [.. standing, .. standing.IsEmpty || record.IsEmpty ? Array.Empty<string>() : [""], .. record];
    }

    /// <summary>Which responses begin, and which cease, to answer what nobody is recorded to have alleged. What they say there the record tells.</summary>
    private static IEnumerable<string> ToNothingAlleged(ClaimSetEvaluation before, ClaimSetEvaluation after)
    {
        return [.. Only(before, after, "no longer answers"), .. Only(after, before, "now answers")];

        static IEnumerable<string> Only(ClaimSetEvaluation one, ClaimSetEvaluation other, string answers) =>
            from answer in Of(one).Except(Of(other))
            select $"Response {answer.Response} {answers} what nobody is recorded to have alleged: {DataWords.Of(answer.Kind)}.";

        static IEnumerable<(Id Response, AnswerKind Kind)> Of(ClaimSetEvaluation evaluation) =>
            evaluation.AnswersToNothingAlleged.Select(answer => (answer.Response.Id, answer.Point.Kind));
    }

    /// <summary>Reads the verified JSON. Why it cannot be read; null where it can.</summary>
    private static string? WhyUnread(string json, Shown shown, out ClaimSet? verified, out EvaluationPolicy? policy)
    {
        (verified, policy) = (null, null);
        if ($"\n{json}".Contains("\n<<<<<<< ", StringComparison.Ordinal))
            return "it has marks of a merge that is not finished";
        try
        {
            var reading = ClaimSetJson.Read(shown.IsEvaluation ? OfEvaluation(json, out policy) : json);
            if (reading.TryGetClaimSet(out verified))
                return null;
            var first = reading.Diagnostics[0];
            return $"{first.Code} at {(shown.IsEvaluation ? "/claimSet" : "")}{first.Pointer}: {first.Message.TrimEnd('.')}";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return "it is not the JSON of a snapshot";
        }
    }

    private static string OfEvaluation(string json, out EvaluationPolicy policy)
    {
        using var document = SnapshotJson.Parse(json);
        var written = document.RootElement.GetProperty("policy");
        policy = new()
        {
            Name = written.GetProperty("name").GetString()!,
            Origins = written.GetProperty("origins").GetInt32(),
            DocumentSuffices = written.GetProperty("documentSuffices").GetBoolean(),
        };
        return document.RootElement.GetProperty("claimSet").GetRawText();
    }

    private ImmutableArray<string> ByLines(string why) => [why, "", .. ByLines()];

    /// <summary>The Markdown tells it best, where it differs; one text is enough.</summary>
    private ImmutableArray<string> ByLines()
    {
        var told = failed.First(text => text.Verified is not null);
        return LineDifferences.Between(told.Verified!, told.Received, hasHeadings: told.File.Extension == "md");
    }
}
