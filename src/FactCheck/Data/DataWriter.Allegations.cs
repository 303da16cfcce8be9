using FactCheck.Evaluation;

namespace FactCheck.Data;

/// <summary>The allegations: how each stands, on what, and what was answered.</summary>
internal partial class DataWriter
{
    public void Allegation(AllegationEvaluation each)
    {
        var (item, set) = (each.Allegation, each.Evaluation.ClaimSet);
        _json.WriteString("id", each.Id.Value);
        _json.WriteString("statement", each.Statement);
        Choice("kind", item.Kind);
        Ids("against", item.Against);
        Choice<EvidenceStatus>("status", each.Status);
        Object("numbers", each.Origins, Numbers);
        Choice<Modality>("strongest", each.Strongest);
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
        Objects("relations", item.Relations, Relation);
        Ids("premiseOf", each.Evaluation.PremisedOn(each.Id).Select(development => development.Id));
        Objects("assessments", each.Assessments, Assessment);
        Object("withdrawn", item.Withdrawn, Withdrawn);
    }

    public void Put(Put put)
    {
        Object("origin", put.By, Origin);
        Choice<Modality>("modality", put.Modality);
    }

    public void Numbers(OriginNumbers numbers)
    {
        _json.WriteNumber("carriers", numbers.Carriers);
        _json.WriteNumber("origins", numbers.Origins);
        _json.WriteNumber("outletsThatOnlyRepeat", numbers.OutletsThatOnlyRepeat);
        _json.WriteNumber("makers", numbers.Makers);
        _json.WriteNumber("evidenceFor", numbers.EvidenceFor);
        _json.WriteNumber("evidenceAgainst", numbers.EvidenceAgainst);
        _json.WriteBoolean("isDocumented", numbers.IsDocumented);
        _json.WriteBoolean("isConfirmedByAccused", numbers.IsConfirmedByAccused);
    }

    private void Evidence(EvidenceBearing bearing, AllegationEvaluation each)
    {
        var evidence = bearing.Evidence;
        var side = bearing.As switch { BearingKind.Supports => each.For, BearingKind.Attacks => each.Against, _ => null };
        _json.WriteString("id", evidence.Id.Value);
        Choice<BearingKind>("as", bearing.As);
        Choice<Consideration>("consideration", side?.Items.FirstOrDefault(item => item.Evidence.Id == evidence.Id)?.Consideration);
        Choice<EvidenceKind>("kind", evidence.Kind);
        _json.WriteString("summary", evidence.Summary);
        Choice("disclosed", evidence.Disclosed);
        Choice("credibility", evidence.Credibility);
        Objects("cites", evidence.Cites, Citation);
    }

    public void Ground(Ground ground)
    {
        Choice<Axis>("axis", ground.Axis);
        _json.WriteString("sentence", ground.Sentence);
        Ids("items", ground.Items);
    }

    public void Dependence(Dependence dependence)
    {
        Text("evidence", dependence.Evidence);
        Object("origin", dependence.Origin, Origin);
        Choice("statusWithout", dependence.StatusWithout);
        _json.WriteBoolean("changesStatus", dependence.ChangesStatus);
        _json.WriteString("sentence", dependence.ToString());
    }

    private void Assessment(Assessment assessment)
    {
        _json.WriteString("id", assessment.Id.Value);
        Object("by", assessment.By, Actor);
        _json.WriteString("on", assessment.On.ToString());
        _json.WriteString("scale", assessment.Scale.Value);
        _json.WriteString("rating", assessment.Rating);
        _json.WriteString("why", assessment.Why);
        Ids("restsOn", assessment.RestsOn);
        Text("url", assessment.Url);
        Text("supersedes", assessment.Supersedes);
    }

    private void Withdrawn(Withdrawal withdrawn)
    {
        _json.WriteString("on", withdrawn.On.ToString());
        Object("by", withdrawn.By, Actor);
        _json.WriteString("why", withdrawn.Why);
    }
}
