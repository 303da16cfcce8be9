using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Evaluation;
using FactCheck.Json;
using FactCheck.Validation;

namespace FactCheck.Testing;

/// <summary>Tells how a snapshot differs from the verified one: in claims where the verified JSON has the claim set, else by the lines of the facts.</summary>
internal sealed class Differences
{
    private readonly ImmutableArray<ComparedText> _failed;
    private readonly bool _isOtherFormSame;
    private readonly Shown _shown;

    private Differences(ImmutableArray<ComparedText> failed, bool isOtherFormSame, Shown shown) => (_failed, _isOtherFormSame, _shown) = (failed, isOtherFormSame, shown);

    /// <summary>The lines that tell it.</summary>
    /// <param name="failed">The texts that differ.</param>
    /// <param name="isOtherFormSame">Whether the snapshot is kept in another form too, which is as it was verified.</param>
    /// <param name="shown">What the snapshot shows; null where it is of no claim set.</param>
    public static ImmutableArray<string> Of(ImmutableArray<ComparedText> failed, bool isOtherFormSame, Shown? shown)
    {
        if (isOtherFormSame && failed is [{ Verified: null } missing])
            return [Unharmed(missing.Extension == "json", "is not there")];
        return shown is null ? ByLines(failed) : new Differences(failed, isOtherFormSame, shown).InClaims();
    }

    private ImmutableArray<string> InClaims()
    {
        if (_failed.FirstOrDefault(text => text.Extension == "json") is not { } json)
            return ["Told by lines, because there is no JSON that differs.", "", .. ByLines(_failed)];
        if (json.Verified is null)
            return ["Told by lines, because there is no verified JSON.", "", .. ByLines(_failed)];
        if (!TryRead(json.Verified, out var verified, out var policy, out var why))
            return _isOtherFormSame ? [Unharmed(isJson: true, $"cannot be read: {why}")] : [$"Told by lines, because the verified JSON cannot be read: {why}.", "", .. ByLines(_failed)];
        var sentences = Sentences(verified, policy);
        return sentences.IsEmpty ? [$"The record is the same, and {(_shown.IsEvaluation ? "what is derived from it" : "how it is written")} is not.", "", .. ByLines(_failed)] : sentences;
    }

    private static string Unharmed(bool isJson, string what)
    {
        var (harmed, other) = isJson ? ("JSON", "Markdown") : ("Markdown", "JSON");
        return $"The verified {harmed} {what}. The {other} is as verified: nothing in it differs, and accepting writes the {harmed} anew.";
    }

    /// <summary>First how the allegations stand otherwise and which answers are to none, then what differs in the record.</summary>
    private ImmutableArray<string> Sentences(ClaimSet verified, EvaluationPolicy? policy)
    {
        var record = verified.DifferenceTo(_shown.ClaimSet).Sentences;
        if (!Validator.Validate(verified).TryGetClaimSet(out var before))
            return ["The claim set in the verified JSON is not valid, so that it cannot be evaluated.", "", .. record];
        // Both as they are written: what the options leave out is nobody's cause.
        var after = _shown.ClaimSet.Validate().Evaluate(_shown.Evaluation.Policy);
        var first = before.Evaluate(policy ?? after.Policy);
        ImmutableArray<string> standing = [.. first.DifferenceTo(after).Sentences, .. ToNothingAlleged(first, after)];
        return [.. standing, .. standing.IsEmpty || record.IsEmpty ? Array.Empty<string>() : [""], .. record];
    }

    /// <summary>Which responses begin, and which cease, to answer what nobody is recorded to have alleged. What they say there the record tells.</summary>
    private static IEnumerable<string> ToNothingAlleged(ClaimSetEvaluation before, ClaimSetEvaluation after)
    {
        var (was, now) = (Of(before), Of(after));
        return was.Except(now).Select(answer => Sentence("no longer answers", answer)).Concat(now.Except(was).Select(answer => Sentence("now answers", answer)));

        static (Id Response, AnswerKind Kind)[] Of(ClaimSetEvaluation evaluation) => [.. evaluation.AnswersToNothingAlleged.Select(answer => (answer.Response.Id, answer.Point.Kind))];

        static string Sentence(string answers, (Id Response, AnswerKind Kind) answer) => $"Response {answer.Response} {answers} what nobody is recorded to have alleged: {DataWords.Of(answer.Kind)}.";
    }

    private bool TryRead(string json, out ClaimSet verified, out EvaluationPolicy? policy, out string why)
    {
        (verified, policy, why) = (null!, null, "");
        if (json.Split('\n').Any(line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal)))
        {
            why = "it has marks of a merge that is not finished";
            return false;
        }
        try
        {
            var claimSet = _shown.IsEvaluation ? OfEvaluation(json, out policy) : json;
            var reading = ClaimSetJson.Read(claimSet);
            if (reading.TryGetClaimSet(out var read))
            {
                verified = read;
                return true;
            }
            var first = reading.Diagnostics[0];
            why = $"{first.Code} at {(_shown.IsEvaluation ? "/claimSet" : "")}{first.Pointer}: {first.Message.TrimEnd('.')}";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            why = "it is not the JSON of a snapshot";
        }
        return false;
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

    /// <summary>The Markdown tells it best, where it differs; one text is enough.</summary>
    private static ImmutableArray<string> ByLines(ImmutableArray<ComparedText> failed)
    {
        var told = failed.FirstOrDefault(comparison => comparison is { Extension: "md", Verified: not null }) ?? failed.First(comparison => comparison.Verified is not null);
        return LineDifferences.Between(told.Verified!, told.Received, hasHeadings: told.Extension == "md");
    }
}
