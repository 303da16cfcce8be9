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
            var toThis = Answers.RemoveAll(answer => answer.InGeneral);
            var reported = toThis.RemoveAll(answer => answer.Point.Coverage == FactCheck.Coverage.Unreported);
            return toThis.IsEmpty ? null : reported.IsEmpty ? FactCheck.Coverage.Unreported : reported.Min(answer => answer.Point.Coverage);
        }
    }

    /// <summary>Whether there is an answer at all: to this, in general, or one whose content is not reported.</summary>
    public bool IsAnswered => Manner <= AnswerManner.Unreported;

    /// <summary>Places where what the party answered is not what it had answered before, or not what it answers in general, in the order of the days.</summary>
    public required ImmutableArray<AnswerDifference> Differing { get; init; }

    /// <summary>What it did, each kind once, in the order of the format. One may deny and offer scrutiny: they are a set, and none outweighs another.</summary>
    /// <param name="inGeneral">Of the answers in general, or of those to this very allegation.</param>
    public ImmutableArray<AnswerKind> Kinds(bool inGeneral) =>
    [
        .. (from answer in Answers
            where answer.InGeneral == inGeneral && answer.Point.Coverage != FactCheck.Coverage.Unreported
            select answer.Point.Kind).Distinct().Order(),
    ];

    /// <summary>The answer without the party, as it can be printed: "partial denial (full); in general denial, offer".</summary>
    public string Phrase => AnswerPhrase.Of(this, Naming.InIds);

    /// <summary>The answer as a phrase: "harbour-water: partial denial (full); in general denial, offer".</summary>
    public override string ToString() => $"{Party}: {Phrase}";
}
