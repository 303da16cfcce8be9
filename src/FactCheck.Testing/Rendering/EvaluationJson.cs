using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Evaluation;

namespace FactCheck.Testing;

/// <summary>Writes an evaluation: the claim set, the policy, and what is derived of each allegation and of answers to none, in the words of <c>docs/report-json.md</c>.</summary>
internal sealed class EvaluationJson
{
    private readonly Utf8JsonWriter _json;

    private EvaluationJson(Utf8JsonWriter json) => _json = json;

    public static string Of(Shown shown) => SnapshotJson.Write("evaluation", json =>
    {
        using var claimSet = SnapshotJson.Parse(shown.ClaimSet.ToJson());
        json.WritePropertyName("claimSet");
        claimSet.RootElement.WriteTo(json);
        json.WriteStartObject("policy");
        json.WriteString("name", shown.Evaluation.Policy.Name);
        json.WriteNumber("origins", shown.Evaluation.Policy.Origins);
        json.WriteBoolean("documentSuffices", shown.Evaluation.Policy.DocumentSuffices);
        json.WriteEndObject();
        var writer = new EvaluationJson(json);
        json.Objects("allegations", shown.Allegations, writer.Allegation);
        json.Objects("answersToNothingAlleged", shown.Evaluation.AnswersToNothingAlleged, writer.ToNothingAlleged);
    });

    /// <summary>What the accused answered to each allegation, and nothing else.</summary>
    public static string Answers(ClaimSetEvaluation evaluation) => SnapshotJson.Write("answers", json => json.Objects("allegations", evaluation.Allegations, each =>
    {
        json.WriteString("id", each.Id.Value);
        new EvaluationJson(json).Answer(each.Answer);
    }));

    private void Allegation(AllegationEvaluation each)
    {
        _json.WriteString("id", each.Id.Value);
        _json.Member("status", each.Status);
        Numbers(each.Origins);
        _json.Member("strongest", each.Strongest);
        _json.Objects("putBy", each.PutBy, put =>
        {
            _json.WriteString("origin", put.By.ToString());
            _json.Member("modality", put.Modality);
        });
        _json.WriteStartArray("evidence");
        Evidence(BearingKind.Supports, each.For);
        Evidence(BearingKind.Attacks, each.Against);
        _json.WriteEndArray();
        _json.WritePropertyName("commonLinks");
        Actors(each.Sourcing.CommonLinks);
        _json.WriteStartArray("circularReports");
        foreach (var circle in each.Sourcing.CircularReports)
            Actors(circle.Members);
        _json.WriteEndArray();
        Answer(each.Answer);
        _json.Ids("unansweredBy", each.Answer.Parties.Where(party => !party.IsAnswered).Select(party => party.Party));
        _json.Objects("grounds", each.Grounds, ground =>
        {
            _json.Member("axis", ground.Axis);
            _json.WriteString("sentence", ground.Sentence);
            _json.Ids("items", ground.Items);
        });
        _json.Objects("whatWouldChangeIt", each.WhatWouldChangeIt, Dependence);
        _json.Ids("assessments", each.Assessments.Select(assessment => assessment.Id));
    }

    private void Numbers(OriginNumbers numbers)
    {
        _json.WriteStartObject("numbers");
        _json.WriteNumber("carriers", numbers.Carriers);
        _json.WriteNumber("origins", numbers.Origins);
        _json.WriteNumber("outletsThatOnlyRepeat", numbers.OutletsThatOnlyRepeat);
        _json.WriteNumber("makers", numbers.Makers);
        _json.WriteNumber("evidenceFor", numbers.EvidenceFor);
        _json.WriteNumber("evidenceAgainst", numbers.EvidenceAgainst);
        _json.WriteBoolean("isDocumented", numbers.IsDocumented);
        _json.WriteBoolean("isConfirmedByAccused", numbers.IsConfirmedByAccused);
        _json.WriteEndObject();
    }

    private void Evidence(BearingKind bearing, EvidenceSide side)
    {
        foreach (var item in side.Items)
        {
            _json.WriteStartObject();
            _json.WriteString("id", item.Evidence.Id.Value);
            _json.Member("as", bearing);
            _json.Member("consideration", item.Consideration);
            _json.WriteEndObject();
        }
    }

    private void Actors(ImmutableArray<Actor> actors)
    {
        _json.WriteStartArray();
        foreach (var actor in actors)
            _json.Value(actor);
        _json.WriteEndArray();
    }

    private void Answer(AllegationAnswer answer)
    {
        _json.WriteStartObject("answer");
        _json.Objects("parties", answer.Parties, Party);
        if (answer.DaysToFirst is { } days)
            _json.WriteNumber("daysToFirst", days);
        _json.WriteEndObject();
    }

    private void Party(PartyAnswer answer)
    {
        _json.WriteString("party", answer.Party.Value);
        _json.Member("manner", answer.Manner);
        _json.WriteString("phrase", answer.Phrase);
        _json.Objects("answers", answer.Answers, Given);
        _json.Ids("requests", answer.Requests.Select(request => request.Id));
        _json.Objects("differing", answer.Differing, differing =>
        {
            _json.WriteStartObject("before");
            Given(differing.Before);
            _json.WriteEndObject();
            _json.WriteStartObject("after");
            Given(differing.After);
            _json.WriteEndObject();
        });
    }

    private void Given(Answer answer)
    {
        _json.WriteString("response", answer.Response.Id.Value);
        _json.WriteBoolean("inGeneral", answer.InGeneral);
        _json.Member("kind", answer.Point.Kind);
        if (answer.Point.Coverage is { } coverage)
            _json.Member("coverage", coverage);
    }

    // What it answers is told by its part alone.
    private void ToNothingAlleged(Answer answer)
    {
        Given(answer);
        _json.Member("part", answer.Point.Part);
    }

    private void Dependence(Dependence dependence)
    {
        _json.Member("evidence", dependence.Evidence?.Value);
        _json.Member("origin", dependence.Origin?.ToString());
        if (dependence.StatusWithout is { } without)
            _json.Member("statusWithout", without);
        _json.WriteBoolean("changesStatus", dependence.ChangesStatus);
        _json.WriteString("sentence", dependence.ToString());
    }
}
