namespace FactCheck.Tests.Unit.Vocabulary;

/// <summary>A valid claim set with a reference in every place that the format has for one, and the list of those places, written by hand.</summary>
internal static class EveryPlace
{
    public static ClaimSet Set { get; } = new()
    {
        Id = "every-place",
        Title = "Every place that refers to something",
        Language = "en",
        Parties =
        [
            new() { Id = "company", Kind = PartyKind.Company, Name = "Company" },
            new() { Id = "spokesman", Kind = PartyKind.Person, Name = "Spokesman", MemberOf = ["company"] },
            new() { Id = "paper-house", Kind = PartyKind.NewsOrganisation, Name = "Paper House" },
        ],
        Sources =
        [
            new() { Id = "memo", Kind = SourceKind.Letter, Title = "Memo" },
            new() { Id = "older", Kind = SourceKind.Book, Title = "Older", Published = "2030" },
            new() { Id = "paper", Kind = SourceKind.NewsArticle, Title = "Paper", Publisher = "paper-house", Authors = ["spokesman"], Published = "2031-04-04" },
        ],
        Allegations =
        [
            new()
            {
                Id = "general",
                Statement = "Water was discharged.",
                Against = ["company"],
                Relations = [new() { Kind = RelationKind.Contradicts, To = "inquiry" }],
                Cites =
                [
                    new() { Source = "memo", Modality = Modality.Asserted, Note = "fourth" },
                    new() { Source = "paper", Modality = Modality.Asserted, Note = "second", Via = [new Actor.Jointly(["company", new Actor.Unnamed { Label = "she", Of = "company" }])] },
                    new() { Source = "memo", Modality = Modality.Possible, Note = "fifth" },
                    new() { Source = "paper", Modality = Modality.Asked, Note = "third", Via = [new Actor.Work("memo"), "spokesman"] },
                    new() { Source = "older", Modality = Modality.Asserted, Note = "first" },
                ],
                Withdrawn = new() { On = "2032", By = "company", Why = "A mistake." },
            },
            new() { Id = "particular", Statement = "It was discharged at night.", Relations = [new() { Kind = RelationKind.Specialises, To = "general" }], Cites = [new() { Source = "older", Modality = Modality.Asserted }] },
        ],
        Evidence =
        [
            new() { Id = "log", Kind = EvidenceKind.Data, Summary = "Log", Bears = [new() { On = ["particular", "general"], As = BearingKind.Supports }, new() { On = ["inquiry"], As = BearingKind.Contextualises }], Cites = [new() { Source = "memo" }] },
            new() { Id = "doubt", Kind = EvidenceKind.Absence, Summary = "Nothing seen", Bears = [new() { On = ["general"], As = BearingKind.Contextualises }] },
            new() { Id = "rebuttal", Kind = EvidenceKind.Document, Summary = "The log is false", Bears = [new() { On = ["log"], As = BearingKind.Attacks }] },
        ],
        Responses =
        [
            new()
            {
                Id = "reply",
                By = "spokesman",
                Summary = "Denies.",
                Points =
                [
                    new() { To = ["particular", "log"], Kind = AnswerKind.Denial, Cites = [new() { Source = "older" }] },
                    new() { To = ["inquiry", "particular"], General = true, Kind = AnswerKind.Counterclaim, Alleges = "general", Cites = [new() { Source = "paper", Via = ["company"] }] },
                ],
                Cites = [new() { Source = "memo" }],
            },
        ],
        Requests = [new() { Id = "request", To = "company", By = new Actor.Unnamed { Label = "a reporter", Of = "paper-house" }, About = ["general", "inquiry", "rebuttal"], Outcome = RequestOutcome.Answered, Cites = [new() { Source = "older" }] }],
        Developments =
        [
            new() { Id = "inquiry", Kind = DevelopmentKind.Investigation, Title = "Inquiry", By = [new Actor.Work("memo"), "paper-house"], Concerning = ["spokesman"], PremisedOn = ["particular"], Cites = [new() { Source = "paper" }] },
            new() { Id = "second-inquiry", Kind = DevelopmentKind.Investigation, Title = "Second inquiry", Relations = [new() { Kind = RelationKind.Specialises, To = "inquiry" }, new() { Kind = RelationKind.InTensionWith, To = "particular" }] },
        ],
        Assessments =
        [
            new() { Id = "earlier", Of = "general", By = "paper-house", On = "2031", Scale = "stars", Rating = "one", Why = "So it seems.", RestsOn = ["log", "reply", "request"] },
            new() { Id = "later", Of = "general", By = "paper-house", On = "2032", Scale = "truefalse", Rating = "False", Why = "It was not so.", RestsOn = ["stars", "doubt", "second-inquiry"], Supersedes = "earlier" },
        ],
        Scales = [new() { Id = "stars", Labels = ["one", "two"] }],
        Changes = [new() { On = "2032", What = "The allegation was withdrawn.", Items = ["general", "company"] }],
    };

    public static TheoryData<string, string[]> Places => new()
    {
        { "company", ["spokesman/memberOf/0", "general/against/0", "general/cites/1/via/0/jointly/0", "general/cites/1/via/0/jointly/1/of", "general/withdrawn/by", "reply/points/1/cites/0/via/0", "request/to"] },
        { "spokesman", ["paper/authors/0", "general/cites/3/via/1", "reply/by", "inquiry/concerning/0"] },
        { "paper-house", ["paper/publisher", "request/by/of", "inquiry/by/1", "earlier/by", "later/by"] },
        { "memo", ["general/cites/0/source", "general/cites/2/source", "general/cites/3/via/0/work", "log/cites/0/source", "reply/cites/0/source", "inquiry/by/0/work"] },
        { "older", ["general/cites/4/source", "particular/cites/0/source", "reply/points/0/cites/0/source", "request/cites/0/source"] },
        { "paper", ["general/cites/1/source", "general/cites/3/source", "reply/points/1/cites/0/source", "inquiry/cites/0/source"] },
        { "general", ["particular/relations/0/to", "log/bears/0/on/1", "doubt/bears/0/on/0", "reply/points/1/alleges", "request/about/0", "earlier/of", "later/of"] },
        { "particular", ["log/bears/0/on/0", "reply/points/0/to/0", "reply/points/1/to/1", "inquiry/premisedOn/0", "second-inquiry/relations/1/to"] },
        { "log", ["rebuttal/bears/0/on/0", "reply/points/0/to/1", "earlier/restsOn/0"] },
        { "doubt", ["later/restsOn/1"] },
        { "rebuttal", ["request/about/2"] },
        { "reply", ["earlier/restsOn/1"] },
        { "request", ["earlier/restsOn/2"] },
        { "inquiry", ["general/relations/0/to", "log/bears/1/on/0", "reply/points/1/to/0", "request/about/1", "second-inquiry/relations/0/to"] },
        { "second-inquiry", ["later/restsOn/2"] },
        { "earlier", ["later/supersedes"] },
        { "stars", ["earlier/scale", "later/restsOn/0"] },
    };
}
