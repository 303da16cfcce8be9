namespace FactCheck.Tests.Unit.Reporting;

/// <summary>A claim set in which one text stands in every place where the record can have any.</summary>
internal static class HostileSet
{
    public static ValidClaimSet With(string text)
    {
        Actor unnamed = new Actor.Unnamed { Label = text, Of = "harbour-water", Terms = AttributionTerms.Background, Reason = text };
        return (Examples.Harbour with
        {
            Title = text,
            Summary = text,
            Parties =
            [
                new() { Id = "harbour-water", Kind = PartyKind.Company, Name = text, Aliases = [text] },
                new() { Id = "bay-herald", Kind = PartyKind.NewsOrganisation, Name = text },
                new() { Id = "spokesman", Kind = PartyKind.Person, Name = text, MemberOf = ["harbour-water"] },
            ],
            Sources =
            [
                Examples.Harbour.Sources[0] with { Title = text, Corrections = [new() { On = "2031-04-05", Kind = CorrectionKind.Corrected, What = text }] },
                new() { Id = "unpublished", Kind = SourceKind.Other, Title = text },
            ],
            Allegations =
            [
                Examples.Harbour.Allegations[0] with
                {
                    Statement = text,
                    Cites =
                    [
                        Examples.Harbour.Allegations[0].Cites[0] with { Quotes = [text, text], Via = [unnamed], Locator = text },
                        new() { Source = "unpublished", Quotes = [text], Via = [new Actor.Jointly(["spokesman", unnamed])], Modality = Modality.Suspected },
                        new() { Source = "unpublished", Modality = Modality.Asked },
                    ],
                    Relations = [new() { Kind = RelationKind.Contradicts, To = "second" }],
                },
                new() { Id = "second", Statement = text, Against = ["spokesman"], Cites = [new() { Source = "unpublished", Via = [new Actor.Work("herald-0404")], Modality = Modality.Asserted }], Withdrawn = new() { On = "2031-04-06", By = unnamed, Why = text } },
            ],
            Evidence = [new() { Id = "log", Kind = EvidenceKind.Document, Summary = text, Bears = [new() { On = ["night-discharge"], As = BearingKind.Supports }], Cites = [new() { Source = "herald-0404", Quotes = [text] }] }],
            Responses =
            [
                Examples.Harbour.Responses[0] with
                {
                    By = unnamed, Channel = text, Summary = text,
                    Points = [Examples.Harbour.Responses[0].Points[0] with { Part = text }, new() { To = ["log"], Kind = AnswerKind.Objection, Part = text }, new() { Kind = AnswerKind.Denial, Part = text }],
                    Cites = [new() { Source = "herald-0404", Quotes = [text] }],
                },
            ],
            Requests = [new() { Id = "asked", To = "spokesman", By = unnamed, About = ["second"], Outcome = RequestOutcome.DidNotRespond, Cites = [new() { Source = "herald-0404", Quotes = [text] }] }],
            Developments = [new() { Id = "inquiry", Kind = DevelopmentKind.Investigation, Title = text, By = [unnamed], PremisedOn = ["night-discharge"], Due = [new() { What = text, Within = text }], Cites = [new() { Source = "herald-0404" }] }],
            Assessments = [new() { Id = "judged", Of = "night-discharge", By = unnamed, On = "2031-04-07", Scale = "truefalse", Rating = "True", Why = text }],
            Changes = [new() { On = "2031-04-08", What = text, Items = ["night-discharge"] }],
        }).Validate();
    }
}
