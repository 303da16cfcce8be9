
namespace FactCheck.Testing.Tests;

/// <summary>An invented record in which everything occurs that a snapshot has a form of its own for, and that the seed does not have.</summary>
internal static class RichRecord
{
    private static readonly ClaimSet Harbour = Seeds.Harbour.ClaimSet;

    public static ValidClaimSet Set { get; } = (Harbour with
    {
        Sources =
        [
            .. Harbour.Sources,
            new() { Id = "wire-0404", Kind = SourceKind.AgencyReport, Title = "Night discharges", Publisher = "coast-wire", Published = "2031-04-04", Retrieved = "2031-04-05" },
            new() { Id = "leaflet", Kind = SourceKind.Statement, Title = "Clean water", Published = "[..2031-04-01]", Corrections = [new() { On = "2031-04-06", Kind = CorrectionKind.Removed, What = "Taken off the site" }] },
        ],
        Allegations = [.. Harbour.Allegations, SoldAsTreated, PaidTheOffice],
        Evidence = [.. Harbour.Evidence, new() { Id = "no-samples", Kind = EvidenceKind.Data, Summary = "Samples that show no untreated water.", Bears = [new() { On = ["pump-log"], As = BearingKind.Attacks }, new() { On = ["sold-as-treated"], As = BearingKind.Attacks }], Cites = [new() { Source = "leaflet" }] }],
        Responses = [.. Harbour.Responses, new() { Id = "hw-0406", By = "harbour-water", Issued = "2031-04-06", Summary = "Says that the water was not treated on some nights.", Points = [new() { To = ["night-discharge"], Kind = AnswerKind.Confirmation, Coverage = Coverage.Partial }, new() { General = true, Kind = AnswerKind.Denial, Coverage = Coverage.Full, Part = "That it *wants* to sell the works." }, new() { Kind = AnswerKind.Objection }] }],
        Requests = [new() { Id = "asked-the-office", To = "river-office", By = "bay-herald", On = "2031-04-03", About = ["paid-the-office"], Outcome = RequestOutcome.DidNotImmediatelyRespond, Cites = [new() { Source = "herald-0404" }] }],
        Assessments = [new() { Id = "checked-by-herald", Of = "sold-as-treated", By = "bay-herald", On = "2031-05", Scale = "house", Rating = "open", Why = "Nobody has shown a contract.", RestsOn = ["no-samples", "leaflet"] }],
        Scales = [new() { Id = "house", Labels = ["shown", "open"], Outside = ["not checked"] }],
        Changes = [new() { On = "2031-05-02", What = "The leaflet was added.", Items = ["leaflet"] }],
        Note = "For editors.",
        Ext = FactCheckJson.ParseExtension("{\"desk\":{\"shelf\":[1,2.50]},\"\":null}"),
    }).Validate();

    private static Allegation SoldAsTreated => new()
    {
        Id = "sold-as-treated",
        Statement = "Harbour Water sold untreated water as treated.",
        Against = ["harbour-water"],
        Relations = [new() { Kind = RelationKind.Specialises, To = "night-discharge" }],
        Cites =
        [
            new() { Source = "herald-0404", Via = ["coast-wire"], Modality = Modality.Suspected, Locator = "p. 3" },
            new() { Source = "wire-0404", Via = ["bay-herald"], Modality = Modality.Asserted, Said = "2031-04-04", Quotes = ["sold", new() { Exact = "as treated", Prefix = "sold ", Suffix = "." }], Ext = FactCheckJson.ParseExtension("{}") },
        ],
    };

    private static Allegation PaidTheOffice => new()
    {
        Id = "paid-the-office",
        Statement = "Harbour Water paid the River Office.",
        Against = ["river-office"],
        Cites = [new() { Source = "herald-0404", Via = [new Actor.Jointly(["coast-wire", new Actor.Unnamed { Label = "an aide", Of = "river-office", Terms = AttributionTerms.OnTheRecord, Reason = "asked for it" }]), new Actor.Work("leaflet")], Modality = Modality.Possible }],
        Withdrawn = new() { On = "2031-04-07", By = "coast-wire", Why = "The aide had been misheard." },
    };
}
