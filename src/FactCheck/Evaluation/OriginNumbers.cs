using System.Text.Json.Serialization;
using FactCheck.Data;

namespace FactCheck.Evaluation;

/// <summary>On how many an allegation rests, as numbers that are never rolled into one grade. Numbers of origins count those that can be told apart; independent they may still not be.</summary>
[JsonConverter(typeof(DataConverter<OriginNumbers>))]
public sealed record OriginNumbers
{
    internal OriginNumbers()
    {
    }

    /// <summary>The sources in which the allegation is made.</summary>
    public required int Carriers { get; init; }

    /// <summary>The distinguishable origins of all its makings, also of those that only fear, ask or presuppose it.</summary>
    public required int Origins { get; init; }

    /// <summary>The outlets among their publishers that only pass on what another outlet reported.</summary>
    public required int OutletsThatOnlyRepeat { get; init; }

    /// <summary>The distinguishable origins that assert or suspect it. One that only fears, asks or presupposes it is none.</summary>
    public required int Makers { get; init; }

    /// <summary>The distinguishable, uninterested origins of the evidence for it that counts.</summary>
    public required int EvidenceFor { get; init; }

    /// <summary>The distinguishable, uninterested origins of the evidence against it that counts.</summary>
    public required int EvidenceAgainst { get; init; }

    /// <summary>Whether a disclosed primary document is among the evidence for it that counts.</summary>
    public required bool IsDocumented { get; init; }

    /// <summary>Whether each of the accused confirmed it in full.</summary>
    public required bool IsConfirmedByAccused { get; init; }

    /// <summary>The numbers as a phrase: "5 carriers, 3 origins, 2 makers".</summary>
    public override string ToString()
    {
        var text = $"{Wording.Count(Carriers, "carrier")}, {Wording.Count(Origins, "origin")}, {Wording.Count(Makers, "maker")}";
        if (OutletsThatOnlyRepeat > 0)
            text += $", {Wording.Count(OutletsThatOnlyRepeat, "outlet")} only repeating";
        if (EvidenceFor > 0)
            text += $", {Wording.Count(EvidenceFor, "origin")} of evidence for it";
        if (EvidenceAgainst > 0)
            text += $", {Wording.Count(EvidenceAgainst, "origin")} of evidence against it";
        return text + (IsDocumented ? ", documented" : "") + (IsConfirmedByAccused ? ", confirmed by the accused" : "");
    }
}
