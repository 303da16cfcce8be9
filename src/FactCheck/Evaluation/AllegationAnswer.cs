using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Data;

namespace FactCheck.Evaluation;

/// <summary>What the accused answered to an allegation, each of them for itself.</summary>
[JsonConverter(typeof(DataConverter<AllegationAnswer>))]
public sealed class AllegationAnswer
{
    internal AllegationAnswer(ImmutableArray<PartyAnswer> parties, int? days) => (Parties, DaysToFirst) = (parties, days);

    /// <summary>The answer of each party that the allegation is against, in its order. Empty for background, which accuses nobody and is owed no answer.</summary>
    public ImmutableArray<PartyAnswer> Parties { get; }

    /// <summary>Whether an answer is owed: the allegation accuses somebody.</summary>
    public bool IsOwed => !Parties.IsEmpty;

    /// <summary>Whether one that it accuses has not answered, not even in general.</summary>
    public bool IsMissing
    {
        get
        {
            foreach (var party in Parties)
                if (!party.IsAnswered)
                    return true;
            return false;
        }
    }

    /// <summary>
    /// The days from the first making to the first answer of the accused to this very allegation, negative where the answer came first. Null where there is no answer, or where the dates
    /// do not say which was the first or on which day it was.
    /// </summary>
    public int? DaysToFirst { get; }

    /// <summary>The answer of each as a phrase; "accuses nobody" where none is owed.</summary>
    public override string ToString() => IsOwed ? string.Join("; ", Parties) : "accuses nobody";
}
