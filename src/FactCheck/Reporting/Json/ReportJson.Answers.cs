using System.Collections.Immutable;
using FactCheck.Evaluation;
using FactCheck.Json;

namespace FactCheck.Reporting;

/// <summary>What was answered: by each of the accused to each allegation, and the responses in which it stands.</summary>
internal sealed partial class ReportJson
{
    private void Answers(AllegationAnswer answer)
    {
        _json.WriteStartObject("answer");
        Array("parties", answer.Parties, Party);
        if (answer.DaysToFirst is { } days)
            _json.WriteNumber("daysToFirst", days);
        _json.WriteEndObject();
    }

    private void Party(PartyAnswer answer)
    {
        _json.WriteStartObject();
        _json.WriteString("party", answer.Party.Value);
        Choice<AnswerManner>("manner", answer.Manner);
        Array("kinds", answer.Kinds(inGeneral: false), kind => _json.WriteStringValue(Choices<AnswerKind>.Word(kind)));
        Array("kindsInGeneral", answer.Kinds(inGeneral: true), kind => _json.WriteStringValue(Choices<AnswerKind>.Word(kind)));
        Choice("coverage", answer.Coverage);
        _json.WriteString("phrase", answer.Phrase);
        Array("answers", answer.Answers, Answer);
        Array("requests", answer.Requests, Request);
        Array("differing", answer.Differing, differing =>
        {
            _json.WriteStartObject();
            Object("before", differing.Before, Answer);
            Object("after", differing.After, Answer);
            _json.WriteEndObject();
        });
        _json.WriteEndObject();
    }

    private void Answer(Answer answer)
    {
        _json.WriteStartObject();
        _json.WriteString("response", answer.Response.Id.Value);
        _json.WriteBoolean("inGeneral", answer.InGeneral);
        Choice<AnswerKind>("kind", answer.Point.Kind);
        Choice("offers", answer.Point.Offers);
        Choice("coverage", answer.Point.Coverage);
        Text("part", answer.Point.Part);
        Text("alleges", answer.Point.Alleges);
        Array("cites", answer.Point.Cites, Citation);
        _json.WriteEndObject();
    }

    private void ToNothing(Answer answer) => Answer(answer);

    private void Request(Request request)
    {
        _json.WriteStartObject();
        _json.WriteString("id", request.Id.Value);
        _json.WriteString("to", request.To.Value);
        if (request.By is { } by)
            Object("by", by, Actor);
        Text("on", request.On);
        Ids("about", request.About);
        Choice<RequestOutcome>("outcome", request.Outcome);
        Array("cites", request.Cites, Citation);
        _json.WriteEndObject();
    }

    private void Response(Response response)
    {
        _json.WriteStartObject();
        _json.WriteString("id", response.Id.Value);
        Object("by", response.By, Actor);
        Choice("form", response.Form);
        Text("issued", response.Issued);
        Text("channel", response.Channel);
        _json.WriteString("summary", response.Summary);
        Array("cites", response.Cites, Citation);
        _json.WriteEndObject();
    }

    /// <summary>All, or those that answer the allegations that were asked for.</summary>
    private ImmutableArray<Response> Responses()
    {
        if (_reading.IsWhole)
            return _reading.ClaimSet.Responses;
        var given = _reading.Allegations.SelectMany(each => each.Answer.Parties).SelectMany(party => party.Answers).Select(answer => answer.Response.Id).ToHashSet();
        return _reading.ClaimSet.Responses.RemoveAll(response => !given.Contains(response.Id));
    }
}
