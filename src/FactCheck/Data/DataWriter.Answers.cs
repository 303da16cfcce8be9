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
}
