using FactCheck.Evaluation;

namespace FactCheck.Data;

/// <summary>What was answered: by each of the accused to each allegation, and the responses in which it stands.</summary>
internal partial class DataWriter
{
    public void Answers(AllegationAnswer answer)
    {
        Objects("parties", answer.Parties, Party);
        if (answer.DaysToFirst is { } days)
            _json.WriteNumber("daysToFirst", days);
    }

    public void Party(PartyAnswer answer)
    {
        _json.WriteString("party", answer.Party.Value);
        Choice<AnswerManner>("manner", answer.Manner);
        Array("kinds", answer.Kinds(inGeneral: false), kind => _json.WriteStringValue(Choices<AnswerKind>.Word(kind)));
        Array("kindsInGeneral", answer.Kinds(inGeneral: true), kind => _json.WriteStringValue(Choices<AnswerKind>.Word(kind)));
        Choice("coverage", answer.Coverage);
        _json.WriteString("phrase", answer.Phrase);
        Objects("answers", answer.Answers, Answer);
        Objects("requests", answer.Requests, Request);
        Objects("differing", answer.Differing, Differing);
    }

    public void Differing(AnswerDifference differing)
    {
        Object("before", differing.Before, Answer);
        Object("after", differing.After, Answer);
    }

    public void Answer(Answer answer)
    {
        _json.WriteString("response", answer.Response.Id.Value);
        _json.WriteBoolean("inGeneral", answer.InGeneral);
        Said(answer.Point);
    }

    private void Point(Point point)
    {
        Ids("to", point.To);
        _json.WriteBoolean("general", point.General);
        Said(point);
    }

    private void Said(Point point)
    {
        Choice<AnswerKind>("kind", point.Kind);
        Choice("offers", point.Offers);
        Choice("coverage", point.Coverage);
        Text("part", point.Part);
        Text("alleges", point.Alleges);
        Objects("cites", point.Cites, Citation);
    }

    private void Request(Request request)
    {
        _json.WriteString("id", request.Id.Value);
        _json.WriteString("to", request.To.Value);
        Object("by", request.By, Actor);
        Text("on", request.On);
        Ids("about", request.About);
        Choice<RequestOutcome>("outcome", request.Outcome);
        Objects("cites", request.Cites, Citation);
    }

    protected void Response(Response response)
    {
        _json.WriteString("id", response.Id.Value);
        Object("by", response.By, Actor);
        Choice("form", response.Form);
        Text("issued", response.Issued);
        Text("channel", response.Channel);
        _json.WriteString("summary", response.Summary);
        Objects("points", response.Points, Point);
        Objects("cites", response.Cites, Citation);
    }
}
