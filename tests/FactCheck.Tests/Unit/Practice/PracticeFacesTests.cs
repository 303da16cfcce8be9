using System.Collections.Immutable;
using FactCheck.Practice;
using FactCheck.Tests.Unit.Validation;

namespace FactCheck.Tests.Unit.Practice;

/// <summary>The faces of rules of practice: each is one change of the clean claim set, and yields its code and nothing else, or nothing at all.</summary>
public class PracticeFacesTests
{
    private static readonly Dictionary<string, Func<ClaimSet, ClaimSet>> Found = new(StringComparer.Ordinal)
    {
        ["FC2001 one of two accused was not asked"] = set => set.Allegation("log-altered", it => it with { Against = ["harbour-water", "river-office"] }),
        ["FC2001 somebody else was asked"] = set => set.Request(it => it with { To = "harbour-water" }),
        ["FC2001 somebody else answered"] = set => set.Allegation("night-discharge", it => it with { Against = ["tide-labs"] }),
        ["FC2002 one of a joint origin is unexplained"] = set => set.Via("log-altered", new Actor.Jointly(["river-office", new Actor.Unnamed { Label = "officials" }])),
        ["FC2002 an unnamed origin of a body is unexplained"] = set => set.Via("log-altered", new Actor.Unnamed { Label = "officials", Of = "river-office" }),
        ["FC2005 forty-one words"] = set => set.Allegation("log-altered", it => it with { Cites = [it.Cites[0] with { Quotes = [string.Join(' ', Enumerable.Repeat("word", 41))] }] }),
        ["FC2006 a point answers what nobody alleged"] = set => set.Response(it => it with { Points = it.Points.Add(new() { Kind = AnswerKind.Denial, Part = "That the company is for sale." }) }),
        ["FC2007 a statement begins with a modal word"] = set => set.Allegation("log-altered", it => it with { Statement = "Harbour Water allegedly altered the log." }),
        ["FC2007 could is no ability where the statement is of an event"] = set => set.Allegation("log-altered", it => it with { Statement = "Harbour Water could have altered the log." }),
        ["FC2009 a chain"] = set => set.Via("log-altered", Secret),
        ["FC2009 a joint link"] = set => set.Via("log-altered", new Actor.Jointly(["river-office", Secret])),
        ["FC2009 one who asks"] = set => set.Request(it => it with { By = Secret }),
        ["FC2009 one who acts"] = set => set.Development("samples-demanded", it => it with { By = ["river-office", Secret] }),
        ["FC2009 one who takes back"] = set => set.Allegation("log-altered", it => it with { Withdrawn = it.Withdrawn! with { By = Secret } }),
        ["FC2009 one who judges"] = set => set.Assessment("bureau-0410", it => it with { By = Secret }),
        ["FC2010 a source"] = set => set.Source("lab-report", it => it with { Published = null }),
        ["FC2010 a response"] = set => set.Response(it => it with { Issued = null }),
        ["FC2010 a request"] = set => set.Request(it => it with { On = null }),
        ["FC2010 a development"] = set => set.Development("samples-demanded", it => it with { On = null }),
        ["FC2011 developments"] = set => set.Development("samples-demanded", it => it with { Relations = [new() { Kind = RelationKind.PossiblySame, To = "river-office-inquiry" }] }),
        ["FC2014 a party"] = set => set with { Parties = set.Parties.Add(new() { Id = "fog-signal", Kind = PartyKind.Nonprofit, Name = "Fog Signal" }) },
        ["FC2014 a party that has the name of a scale in use"] = set => set with { Parties = set.Parties.Add(new() { Id = "truefalse", Kind = PartyKind.Nonprofit, Name = "True or False" }) },
        ["FC2014 a source"] = set => set with { Sources = set.Sources.Add(set.Sources[0] with { Id = "wire-0499", Url = null, ArchiveUrl = null, Text = null }) },
        ["FC2014 a scale"] = set => set with { Scales = set.Scales.Add(new() { Id = "other-scale", Labels = ["No", "Yes"] }) },
        ["FC2018 evidence"] = set => set.Evidence("sampling-doubt", it => it with { Cites = [] }),
        ["FC2018 a request"] = set => set.Request(it => it with { Cites = [] }),
        ["FC2018 a development"] = set => set.Development("samples-demanded", it => it with { Cites = [] }),
        ["FC2019 an answer to something else"] = set => set with { Requests = set.Requests.Add(Asked("night-discharge") with { To = "river-office" }) },
        ["FC2020 evidence rests on what was retracted"] = set => set.Source("lab-report", it => it with { Corrections = [new() { On = "2031-05", Kind = CorrectionKind.Retracted, What = "All of it." }] }),
        ["FC2022 a member of the accused"] = set => set.Assessment("bureau-0410", it => it with { By = "mira-lund" }),
        ["FC2022 a maker"] = set => set.Assessment("bureau-0410", it => it with { Of = "herald-paid", By = "harbour-water", RestsOn = ["hw-answer"] }) is var changed ? changed.Assessment("bureau-0420", it => it with { Supersedes = null }) : set,
        ["FC2023 the same address"] = set => set.Source("herald-0412", it => it with { Url = set.Sources[1].Url }),
        ["FC2023 the same text"] = set => set.Source("herald-0412", it => it with { Text = set.Sources[1].Text }),
        ["FC2022 the publisher of a document at the end of a chain"] = set => set.Via("untreated-discharge", new Actor.Work("lab-report")).Assessment("bureau-0420", it => it with { By = "tide-labs" }),
        ["FC2024 a work in a joint link"] = set => set.Via("log-altered", new Actor.Jointly(["coast-wire", new Actor.Work("herald-0412")])),
        ["FC2026 origins of one body"] = set => set.Makings("untreated-discharge", Making("herald-0412", "untreated, they said", new Actor.Unnamed { Label = "foremen", Of = "harbour-water", Count = 3 })),
        ["FC2026 a headline is no origin"] = set => set.Makings("night-discharge", Headline, Making("herald-0412", "pumps at night", "coast-wire", Engineers)),
        ["FC2027 a refutation"] = set => set with { Evidence = set.Evidence.Add(PumpCount) },
        ["FC2027 a verdict"] = set => set.Assessment("bureau-0420", it => it with { RestsOn = ["sampling-doubt"] }),
        ["FC2028 evidence"] = set => set.Evidence("bay-samples", it => it with { Cites = [Told("wire-0402", "bay-herald"), Told("herald-0412", "coast-wire"), it.Cites[1]] }),
        ["FC2029 a denial in general and a confirmation of the particular"] = set => set with { Responses = set.Responses.Add(Lund(AnswerKind.PartialConfirmation)) },
        ["FC2030 two of one body who may be one"] = set => set.Via("untreated-discharge", OneOf("an engineer")).Makings("untreated-discharge", Making("wire-0402", "it was not treated", OneOf("a manager"))),
        ["FC2030 a headline names nobody"] = set => set.Via("night-discharge", "coast-wire", OneOf("an engineer")).Makings("night-discharge", Headline),
        ["FC2031 contested evidence"] = set => set.Evidence("bay-samples", it => it with { Bears = it.Bears.Add(new() { On = ["sampling-doubt"], As = BearingKind.Attacks }) })
            .Assessment("bureau-0420", it => it with { RestsOn = ["bay-samples"] }),
    };

    private static readonly Dictionary<string, Func<ClaimSet, ClaimSet>> Silent = new(StringComparer.Ordinal)
    {
        ["who was asked in general has been asked"] = set => set with
        {
            Responses = [],
            Parties = [.. set.Parties.Where(party => party.Id != "mira-lund")],
            Requests = [.. set.Requests, Asked("untreated-discharge") with { Outcome = RequestOutcome.DidNotRespond }, Asked("log-altered") with { Id = "asked-again", Outcome = RequestOutcome.CouldNotBeReached }],
        },
        ["a source that explains itself in any one way is explained"] = set => set.Via("log-altered", new Actor.Unnamed { Label = "an official", Reason = "fears for the post" }),
        ["a chain is judged by its origin alone"] = set => set.Via("log-altered", new Actor.Unnamed { Label = "an agency" }, "river-office"),
        ["forty words are short, and a dash is no word"] = set => set.Allegation("log-altered", it => it with { Cites = [it.Cites[0] with { Quotes = [string.Join(" – ", Enumerable.Repeat("word", 40))] }] }),
        ["May is a month"] = set => set.Allegation("log-altered", it => it with { Statement = "Harbour Water altered the log in May." }),
        ["could tells of an ability"] = set => set.Allegation("log-altered", it => it with { Statement = "Harbour Water could open the valves by telephone.", Kind = AllegationKind.Capability }),
        ["what stands in quotation marks is somebody's word"] = set => set.Allegation("log-altered", it => it with { Statement = "Harbour Water called the log “clearly” wrong and the paper \"notorious\"." }),
        ["people are exposed and claims are refused"] = set => set.Allegation("log-altered", it => it with { Statement = "Harbour Water exposed bathers to bacteria and refused their claims." }),
        ["words of other languages are not looked at"] = set => set.Allegation("log-altered", it => it with { Statement = "May scandal." }) with { Language = "de" },
        ["a letter is published by nobody"] = set => set.Source("lab-report", it => it with { Kind = SourceKind.Letter, Publisher = null, Authors = ["tide-labs"] }),
        ["an absence is there for anybody"] = set => set.Evidence("bay-samples", it => it with { Kind = EvidenceKind.Absence, Disclosed = null, Bears = [new() { On = ["untreated-discharge"], As = BearingKind.Contextualises }] }),
        ["a member answers a request to the body"] = set => (set with { Requests = set.Requests.Add(Asked("log-altered")) }).Response(it => it with { By = "mira-lund" }),
        ["an answer in general answers a request about the particular"] = set => set with { Requests = set.Requests.Add(Asked("night-discharge")) },
        ["what was withdrawn need not be seen again"] = set => set.Source("herald-0404", it => it with { Corrections = [new() { On = "2031-04-12", Kind = CorrectionKind.Corrected, What = "The log." }] }),
        ["who only asks is no maker"] = set => set.Allegation("untreated-discharge", it => it with { Cites = it.Cites.Add(new() { Source = "herald-0412", Quotes = ["was it untreated?"], Via = ["fact-bureau"], Modality = Modality.Asked }) }),
        ["a syndicated text is one text in two papers"] = set => set.Source("herald-0412", it => it with { Text = set.Sources[1].Text, Originality = Originality.Syndicated }),
        ["a note says how a document was had early"] = set => set.Source("lab-report", it => it with { Published = "2031-04-30" })
            .Evidence("bay-samples", it => it with { Cites = [it.Cites[0] with { Note = "The agency had it under an embargo." }, it.Cites[1]] }),
        ["what stands in a headline alone is in no second source"] = set => set.Allegation("night-discharge", it => it with { Cites = [it.Cites[0] with { Source = "wire-0402", Via = [Engineers] }, Headline] }),
        ["evidence speaks for what one unnamed asserts"] = set => set.Via("untreated-discharge", OneOf("an engineer") with { Of = null })
            .Evidence("sampling-doubt", it => it with { Bears = [new() { On = ["bay-samples"], As = BearingKind.Contextualises }] }),
        ["who denies a part of the general can deny all of the particular"] = set => set.Response(it => it with { Points = [it.Points[0] with { Kind = AnswerKind.PartialDenial }, .. it.Points.Skip(1)] })
            is var partial ? partial with { Responses = partial.Responses.Add(Lund(AnswerKind.Denial)) } : set,
        ["a denial in general that covers a part leaves the particular open"] = set => set.Response(it => it with { Points = [it.Points[0] with { Coverage = Coverage.Partial }, .. it.Points.Skip(1)] })
            is var partial ? partial with { Responses = partial.Responses.Add(Lund(AnswerKind.PartialConfirmation)) } : set,
        ["the points of one response are one answer"] = set => set.Response(it => it with { Points = it.Points.Add(new() { To = ["night-discharge"], Kind = AnswerKind.PartialConfirmation, Coverage = Coverage.Full }) }),
    };

    public static TheoryData<string> FoundNames => [.. Found.Keys];

    public static TheoryData<string> SilentNames => [.. Silent.Keys];

    private static Actor Secret => new Actor.Unnamed { Label = "a manager", Terms = AttributionTerms.OffTheRecord };

    [Theory]
    [MemberData(nameof(FoundNames))]
    public void Each_face_of_a_rule_yields_its_code_and_nothing_else(string face) => Assert.Equal(face[..6], Assert.Single(Codes(Found[face](Clean.Set))));

    [Theory]
    [MemberData(nameof(SilentNames))]
    public void No_rule_raises_a_false_alarm(string reason) => Assert.Empty(Codes(Silent[reason](Clean.Set)));

    private static Making Headline => Making("herald-0404", "Utility discharged at night");

    private static Actor.Unnamed Engineers => new() { Label = "two engineers", Of = "harbour-water", Count = 2 };

    /// <summary>Evidence against an allegation, that two tell of and nobody can look at.</summary>
    private static Evidence PumpCount => new()
    {
        Id = "pump-count",
        Kind = EvidenceKind.Testimony,
        Summary = "The River Office and Tide Labs tell of a count of the pumps.",
        Bears = [new() { On = ["untreated-discharge"], As = BearingKind.Attacks }],
        Disclosed = Disclosure.Described,
        Cites = [Told("herald-0412", "river-office"), Told("herald-0404", "tide-labs")],
    };

    private static Actor.Unnamed OneOf(string label) => new() { Label = label, Of = "harbour-water", Count = 1, Terms = AttributionTerms.Background };

    private static Making Making(Id source, string quote, params ImmutableArray<Actor> via) => new() { Source = source, Quotes = [quote], Via = via, Modality = Modality.Asserted };

    private static Citation Told(Id source, Id by) => new() { Source = source, Quotes = ["they told it"], Via = [by] };

    /// <summary>What a member of the company says of the particular.</summary>
    private static Response Lund(AnswerKind kind) => new()
    {
        Id = "lund-answer",
        By = "mira-lund",
        Issued = "2031-04-12",
        Summary = "Says what happened at night.",
        Points = [new() { To = ["night-discharge"], Kind = kind, Coverage = Coverage.Full }],
        Cites = [Told("herald-0412", "mira-lund")],
    };

    private static Request Asked(Id about) => new()
    {
        Id = "asked-company",
        To = "harbour-water",
        By = "bay-herald",
        On = "2031-04-03",
        About = [about],
        Outcome = RequestOutcome.Answered,
        Cites = [new() { Source = "herald-0404", Quotes = ["the company answered"] }],
    };

    private static IEnumerable<string> Codes(ClaimSet set) => PracticeCheck.Check(set.Validate()).Select(diagnostic => diagnostic.Code);
}
