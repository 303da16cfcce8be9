using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;

namespace FactCheck.Evaluation;

/// <summary>What one of the accused answered to an allegation: the party itself, its members, or the bodies that it is a member of.</summary>
[JsonConverter(typeof(DataConverter<PartyAnswer>))]
public sealed class PartyAnswer
{
    internal PartyAnswer()
    {
    }

    /// <summary>The party that the allegation is against.</summary>
    public required Id Party { get; init; }

    /// <summary>How it answered, or what is recorded instead.</summary>
    public required AnswerManner Manner { get; init; }

    /// <summary>The points that answer, to this allegation first, then in general.</summary>
    public required ImmutableArray<Answer> Answers { get; init; }

    /// <summary>The requests for comment on it, or on an allegation that it specialises, in the order of the claim set.</summary>
    public required ImmutableArray<Request> Requests { get; init; }

    /// <summary>
    /// The most that a point to this very allegation is declared to cover; null where there is none, or none declares it. That the content of one is
    /// unreported says nothing of what another covers.
    /// </summary>
    public Coverage? Coverage
    {
        get
        {
            Coverage? most = null;
            var isReported = false;
            foreach (var answer in Answers)
                if (!answer.InGeneral && answer.Point.Coverage != FactCheck.Coverage.Unreported)
                    (isReported, most) = (true, !(most <= answer.Point.Coverage) ? answer.Point.Coverage ?? most : most);
            return isReported ? most : Answers.Any(answer => !answer.InGeneral) ? FactCheck.Coverage.Unreported : null;
        }
    }

    /// <summary>Whether there is an answer at all: to this, in general, or one whose content is not reported.</summary>
    public bool IsAnswered => Manner <= AnswerManner.Unreported;

    /// <summary>Places where what the party answered is not what it had answered before, or not what it answers in general, in the order of the days.</summary>
    public required ImmutableArray<AnswerDifference> Differing { get; init; }

    /// <summary>What it did, each kind once, in the order of the format. One may deny and offer scrutiny: they are a set, and none outweighs another.</summary>
    /// <param name="inGeneral">Of the answers in general, or of those to this very allegation.</param>
    public ImmutableArray<AnswerKind> Kinds(bool inGeneral)
    {
        var found = 0;
        foreach (var answer in Answers)
            if (answer.InGeneral == inGeneral && answer.Point.Coverage != FactCheck.Coverage.Unreported)
                found |= 1 << (int)answer.Point.Kind;
        if (found == 0)
            return [];
        var kinds = ImmutableArray.CreateBuilder<AnswerKind>(int.PopCount(found));
        for (var kind = 0; found >> kind != 0; kind++)
            if ((found >> kind & 1) != 0)
                kinds.Add((AnswerKind)kind);
        return kinds.MoveToImmutable();
    }

    /// <summary>The answer without the party, as it can be printed: "partial denial (full); in general denial, offer".</summary>
    public string Phrase => AnswerPhrase.Of(this, Naming.InIds);

    /// <summary>The answer as a phrase: "harbour-water: partial denial (full); in general denial, offer".</summary>
    public override string ToString() => $"{Party}: {Phrase}";
}
