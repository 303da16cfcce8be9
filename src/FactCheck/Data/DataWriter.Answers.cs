using FactCheck.Evaluation;

namespace FactCheck.Data;

/// <summary>What was answered: by each of the accused to each allegation, and the responses in which it stands.</summary>
internal partial class DataWriter
{
    public void Answers(AllegationAnswer answer)
    {
        Objects("parties", answer.Parties, Party);
        if (answer.DaysToFirst is { } days)
            json.WriteNumber("daysToFirst", days);
    }

    public void Party(PartyAnswer answer)
    {
        Text("party", answer.Party);
        Choice("manner", answer.Manner);
        Texts("kinds", answer.Kinds(inGeneral: false).Select(DataWords.Of));
        Texts("kindsInGeneral", answer.Kinds(inGeneral: true).Select(DataWords.Of));
        Choice("coverage", answer.Coverage);
        Text("phrase", answer.Phrase);
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
        Text("response", answer.Response.Id);
        json.WriteBoolean("inGeneral", answer.InGeneral);
        Said(answer.Point);
    }
}
