using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>By what readers filter allegations: the accused, the status, the answer.</summary>
internal static class Facets
{
    public static Facet Of(Id party, Names names) => new(FacetKind.Party, party.Value, names.OfParty(party));

    public static Facet Of(EvidenceStatus status) => new(FacetKind.Status, DataWords.Of(status), status.InWords());

    /// <summary>The party, and each kind of its answer; where there is none, what is recorded instead.</summary>
    public static Facet[] Of(PartyAnswer answer, Names names) => [Of(answer.Party, names), .. Answers(answer)];

    private static IEnumerable<Facet> Answers(PartyAnswer answer) => answer.Manner switch
    {
        AnswerManner.Unreported => [new(FacetKind.Answer, "unreported", "answered, content not reported")],
        AnswerManner.Asked => [new(FacetKind.Answer, "asked", "no answer recorded; asked")],
        AnswerManner.NotRecordedAsAsked => [new(FacetKind.Answer, "notRecorded", "no answer recorded; not recorded as asked")],
        _ => answer.Kinds(inGeneral: false).Union(answer.Kinds(inGeneral: true)).Select(kind => new Facet(FacetKind.Answer, DataWords.Of(kind), kind.InWords())),
    };
}
