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
        ["FC2024 a work in a joint link"] = set => set.Via("log-altered", new Actor.Jointly(["coast-wire", new Actor.Work("herald-0412")])),
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
