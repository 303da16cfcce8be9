namespace FactCheck.Tests.Unit.Validation;

/// <summary>The faces of rules that have several: each is one change of the clean claim set, and yields its code and nothing else.</summary>
public class RuleFacesTests
{
    private static readonly Dictionary<string, Func<ClaimSet, ClaimSet>> Faces = new(StringComparer.Ordinal)
    {
        ["FC1001 a party has the id of a source"] = set => set with { Parties = set.Parties.Add(new() { Id = "lab-report", Kind = PartyKind.Other, Name = "Lab" }) },
        ["FC1001 a scale has the id of the claim set"] = set => set with { Scales = set.Scales.Add(new() { Id = set.Id, Labels = ["No", "Yes"] }) },
        ["FC1003 an assessment is of a development"] = set => set.Assessment("bureau-0420", it => it with { Of = "river-office-inquiry" }),
        ["FC1003 an allegation specialises a development"] = set => set.Allegation("night-discharge", it => it with { Relations = [new() { Kind = RelationKind.Specialises, To = "river-office-inquiry" }] }),
        ["FC1003 a chain leads to a source as if it were a party"] = set => set.Via("night-discharge", "wire-0402"),
        ["FC1003 an allegation is against an allegation"] = set => set.Allegation("night-discharge", it => it with { Against = ["log-altered"] }),
        ["FC1003 a work is a party"] = set => set.Via("night-discharge", new Actor.Work("tide-labs")),
        ["FC1009 words are carried before they are said"] = set => set.Allegation("herald-paid", it => it with { Cites = [it.Cites[0] with { Said = "2031-04-06" }] }),
        ["FC1009 a response is carried before it is issued"] = set => set.Response(it => it with { Issued = "2031-04-07", Cites = [it.Cites[0]], Points = [.. it.Points.Select(point => point with { Cites = [] })] }),
        ["FC1009 a request is told of before it is made"] = set => set.Request(it => it with { On = "2031-04-13" }),
        ["FC1011 a source is retracted before it is published"] = set => set.Source("lab-report", it => it with { Corrections = [new() { On = "2031-03-31", Kind = CorrectionKind.Retracted, What = "All of it." }] }),
        ["FC1011 a source is removed before it is published"] = set => set.Source("lab-report", it => it with { Corrections = [new() { On = "2030", Kind = CorrectionKind.Removed, What = "The page." }] }),
        ["FC1013 an assessment is older than the one that it supersedes"] = set => set.Assessment("bureau-0420", it => it with { On = "2031-04-09" }),
        ["FC1013 an assessment supersedes one of another allegation"] = set => set.Assessment("bureau-0410", it => it with { Of = "log-altered" }),
        ["FC1014 an absence supports"] = set => set.Evidence("sampling-doubt", it => it with { Kind = EvidenceKind.Absence, Bears = [new() { On = ["bay-samples"], As = BearingKind.Supports }] }),
        ["FC1014 an absence attacks"] = set => set.Evidence("sampling-doubt", it => it with { Kind = EvidenceKind.Absence }),
        ["FC1015 a rating is written in another case"] = set => set.Assessment("bureau-0410", it => it with { Rating = "true" }),
        ["FC1015 a rating is of another scale"] = set => set.Assessment("bureau-0420", it => it with { Rating = "Half True" }),
        ["FC1016 a scale has the id of a built-in one"] = set => set.Scale(it => it with { Id = "politifact" }).Assessment("bureau-0420", it => it with { Scale = "politifact", Rating = "Half True" }),
        ["FC1016 a label is in the order twice"] = set => set.Scale(it => it with { Labels = ["Unlikely", "Likely", "Unlikely"] }),
        ["FC1016 a label is in the order and outside it"] = set => set.Scale(it => it with { Outside = ["Likely"] }),
        ["FC1017 an agency is in a chain twice"] = set => set.Via("night-discharge", "coast-wire", "river-office", "coast-wire"),
        ["FC1017 an unnamed link is in a chain twice"] = set => set.Via("night-discharge", new Actor.Unnamed { Label = "officials", Count = 2 }, new Actor.Unnamed { Label = "officials", Count = 2 }),
        ["FC1018 a chain begins with the publisher"] = set => set.Via("night-discharge", "bay-herald", "coast-wire"),
        ["FC1018 a chain leads through the carrier"] = set => set.Via("night-discharge", "coast-wire", new Actor.Work("herald-0404")),
        ["FC1018 a joint link names the carrier"] = set => set.Via("night-discharge", new Actor.Jointly(["coast-wire", new Actor.Work("herald-0404")])),
        ["FC1019 a denial offers"] = set => set.Response(it => it with { Points = it.Points.SetItem(0, it.Points[0] with { Offers = OfferKind.Audit }) }),
        ["FC1019 a denial alleges"] = set => set.Response(it => it with { Points = it.Points.SetItem(0, it.Points[0] with { Alleges = "herald-paid" }) }),
        ["FC1020 a party is a member twice"] = set => set.Party("mira-lund", it => it with { MemberOf = ["harbour-water", "harbour-water"] }),
        ["FC1020 an author is named twice"] = set => set.Source("herald-0404", it => it with { Authors = ["ada-quill", "ada-quill"] }),
        ["FC1020 evidence bears on one thing twice"] = set => set.Evidence("sampling-doubt", it => it with { Bears = [new() { On = ["bay-samples", "bay-samples"], As = BearingKind.Attacks }] }),
        ["FC1020 a point answers one thing twice"] = set => set.Response(it => it with { Points = it.Points.SetItem(1, it.Points[1] with { To = ["log-altered", "log-altered"] }) }),
        ["FC1020 a request is about one thing twice"] = set => set.Request(it => it with { About = ["herald-paid", "herald-paid"] }),
        ["FC1020 a development concerns a party twice"] = set => set.Development("samples-demanded", it => it with { Concerning = ["harbour-water", "harbour-water"] }),
        ["FC1020 a development is premised on one thing twice"] = set => set.Development("samples-demanded", it => it with { PremisedOn = ["log-altered", "log-altered"] }),
        ["FC1020 a development is by one party twice"] = set => set.Development("samples-demanded", it => it with { By = ["river-office", "river-office"] }),
        ["FC1020 a relation is stated twice"] = set => set.Development("samples-demanded", it => it with { Relations = [it.Relations[0], it.Relations[0]] }),
        ["FC1020 an assessment rests on one thing twice"] = set => set.Assessment("bureau-0410", it => it with { RestsOn = ["bay-samples", "bay-samples"] }),
        ["FC1020 a change names an item twice"] = set => set with { Changes = [set.Changes[0] with { Items = ["bureau-0420", "bureau-0420"] }] },
        ["FC1020 a citation is given twice"] = set => set.Allegation("herald-paid", it => it with { Cites = [it.Cites[0], it.Cites[0]] }),
        ["FC1020 a citation of a point is given twice"] = set => set.Response(it => it with { Points = it.Points.SetItem(0, it.Points[0] with { Cites = [it.Points[0].Cites[0], it.Points[0].Cites[0]] }) }),
        ["FC1022 an allegation contradicts itself"] = set => set.Allegation("herald-paid", it => it with { Relations = [new() { Kind = RelationKind.Contradicts, To = "herald-paid" }] }),
        ["FC1022 a development is possibly itself"] = set => set.Development("samples-demanded", it => it with { Relations = [new() { Kind = RelationKind.PossiblySame, To = "samples-demanded" }] }),
        ["FC1022 evidence attacks itself"] = set => set.Evidence("sampling-doubt", it => it with { Bears = [new() { On = ["sampling-doubt"], As = BearingKind.Attacks }] }),
        ["FC1022 evidence contextualises itself"] = set => set.Evidence("sampling-doubt", it => it with { Bears = [new() { On = ["bay-samples", "sampling-doubt"], As = BearingKind.Contextualises }] }),
        ["FC1022 an assessment rests on itself"] = set => set.Assessment("bureau-0410", it => it with { RestsOn = ["bureau-0410"] }),
    };

    public static TheoryData<string> Names => [.. Faces.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_face_of_a_rule_yields_its_code_and_nothing_else(string face) => Assert.Equal(face[..6], Assert.Single(Clean.Codes(Faces[face](Clean.Set))));
}
