using FactCheck.Evaluation;
using FactCheck.Json;
using FactCheck.Provenance;

namespace FactCheck.Data;

/// <summary>The allegations: how each stands, on what, and what was answered.</summary>
internal partial class DataWriter
{
    public void Allegation(AllegationEvaluation each)
    {
        var (item, set) = (each.Allegation, each.Evaluation.ClaimSet);
        Members(AllegationShape.Shape, item, "id", "statement", "kind", "against");
        Choice("status", each.Status);
        Object("numbers", each.Origins, Numbers);
        Choice("strongest", each.Strongest);
        Objects("putBy", each.PutBy, Put);
        Objects("makings", item.Cites, Citation);
        Objects("evidence", set.EvidenceOn(each.Id), bearing => Evidence(bearing, each));
        Objects("commonLinks", each.Sourcing.CommonLinks, Actor);
        Array("circularReports", each.Sourcing.CircularReports, circle => Array(circle.Members, actor => Braced(actor, Actor)));
        Object("answer", each.Answer, Answers);
        Objects("answersOfOthers", each.AnswersOfOthers, Answer);
        Ids("unansweredBy", each.Answer.Parties.Where(party => !party.IsAnswered).Select(party => party.Party));
        Objects("grounds", each.Grounds, Ground);
        Objects("whatWouldChangeIt", each.WhatWouldChangeIt, Dependence);
        Members(AllegationShape.Shape, item, "relations");
        Ids("premiseOf", each.Evaluation.PremisedOn(each.Id).Select(development => development.Id));
        Objects("assessments", each.Assessments, Assessment);
        Members(AllegationShape.Shape, item, "withdrawn");
    }

    public void Put(Put put)
    {
        Object("origin", put.By, Origin);
        Choice("modality", put.Modality);
    }

    public void Numbers(OriginNumbers numbers)
    {
        json.WriteNumber("carriers", numbers.Carriers);
        json.WriteNumber("origins", numbers.Origins);
        json.WriteNumber("outletsThatOnlyRepeat", numbers.OutletsThatOnlyRepeat);
        json.WriteNumber("makers", numbers.Makers);
        json.WriteNumber("evidenceFor", numbers.EvidenceFor);
        json.WriteNumber("evidenceAgainst", numbers.EvidenceAgainst);
        json.WriteBoolean("isDocumented", numbers.IsDocumented);
        json.WriteBoolean("isConfirmedByAccused", numbers.IsConfirmedByAccused);
    }

    private void Evidence(EvidenceBearing bearing, AllegationEvaluation each)
    {
        var evidence = bearing.Evidence;
        var side = bearing.As switch { BearingKind.Supports => each.For, BearingKind.Attacks => each.Against, _ => null };
        Members(EvidenceShape.Shape, evidence, "id");
        Choice("as", bearing.As);
        Choice("consideration", side?.Items.FirstOrDefault(item => item.Evidence.Id == evidence.Id)?.Consideration);
        Members(EvidenceShape.Shape, evidence, "kind", "summary", "disclosed");
        Choice("credibility", evidence.Credibility);
        Members(EvidenceShape.Shape, evidence, "cites");
    }

    public void Ground(Ground ground)
    {
        Choice("axis", ground.Axis);
        Text("sentence", ground.Sentence);
        Ids("items", ground.Items);
    }

    public void Dependence(Dependence dependence)
    {
        Text("evidence", dependence.Evidence);
        Object("origin", dependence.Origin, Origin);
        Choice("statusWithout", dependence.StatusWithout);
        json.WriteBoolean("changesStatus", dependence.ChangesStatus);
        Text("sentence", dependence);
    }

    public void Origin(Origin origin)
    {
        Object("actor", origin.Actor, Actor);
        Object("reporter", origin.Reporter, Actor);
        Text("name", names.Of(origin));
    }
}
