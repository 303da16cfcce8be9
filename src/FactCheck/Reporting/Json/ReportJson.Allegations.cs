using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>The allegations: how each stands, on what, and what was answered.</summary>
internal sealed partial class ReportJson
{
    private void Allegation(AllegationEvaluation each)
    {
        var item = each.Allegation;
        _json.WriteStartObject();
        _json.WriteString("id", each.Id.Value);
        _json.WriteString("statement", each.Statement);
        Choice("kind", item.Kind);
        Ids("against", item.Against);
        Choice<EvidenceStatus>("status", each.Status);
        Numbers(each.Origins);
        Choice<Modality>("strongest", each.Strongest);
        Array("putBy", each.PutBy, put =>
        {
            _json.WriteStartObject();
            Object("origin", put.By, Origin);
            Choice<Modality>("modality", put.Modality);
            _json.WriteEndObject();
        });
        Array("makings", item.Cites, Citation);
        Array("evidence", _reading.ClaimSet.EvidenceOn(each.Id), bearing => Evidence(bearing, each));
        Array("commonLinks", each.Sourcing.CommonLinks, Actor);
        Array("circularReports", each.Sourcing.CircularReports, circle => Actors(circle.Members));
        Answers(each.Answer);
        Array("answersOfOthers", _reading.AnswersOfOthers(each), Answer);
        Ids("unansweredBy", each.Answer.Parties.Where(party => !party.IsAnswered).Select(party => party.Party));
        Array("grounds", each.Grounds, Ground);
        Array("whatWouldChangeIt", each.WhatWouldChangeIt, Dependence);
        Array("relations", item.Relations, Relation);
        Ids("premiseOf", _reading.PremisedOn(each.Id).Select(development => development.Id));
        Array("assessments", each.Assessments, Assessment);
        if (item.Withdrawn is { } withdrawn)
            Object("withdrawn", withdrawn, Withdrawn);
        _json.WriteEndObject();
    }

    private void Numbers(OriginNumbers numbers)
    {
        _json.WriteStartObject("numbers");
        _json.WriteNumber("carriers", numbers.Carriers);
        _json.WriteNumber("origins", numbers.Origins);
        _json.WriteNumber("outletsThatOnlyRepeat", numbers.OutletsThatOnlyRepeat);
        _json.WriteNumber("makers", numbers.Makers);
        _json.WriteNumber("evidenceFor", numbers.EvidenceFor);
        _json.WriteNumber("evidenceAgainst", numbers.EvidenceAgainst);
        _json.WriteBoolean("isDocumented", numbers.IsDocumented);
        _json.WriteBoolean("isConfirmedByAccused", numbers.IsConfirmedByAccused);
        _json.WriteEndObject();
    }

    private void Evidence(EvidenceBearing bearing, AllegationEvaluation each)
    {
        var evidence = bearing.Evidence;
        var side = bearing.As switch { BearingKind.Supports => each.For, BearingKind.Attacks => each.Against, _ => null };
        _json.WriteStartObject();
        _json.WriteString("id", evidence.Id.Value);
        Choice<BearingKind>("as", bearing.As);
        Choice<Consideration>("consideration", side?.Items.FirstOrDefault(item => item.Evidence.Id == evidence.Id)?.Consideration);
        Choice<EvidenceKind>("kind", evidence.Kind);
        _json.WriteString("summary", evidence.Summary);
        Choice("disclosed", evidence.Disclosed);
        Choice("credibility", evidence.Credibility);
        Array("cites", evidence.Cites, Citation);
        _json.WriteEndObject();
    }

    private void Ground(Ground ground)
    {
        _json.WriteStartObject();
        Choice<Axis>("axis", ground.Axis);
        _json.WriteString("sentence", ground.Sentence);
        Ids("items", ground.Items);
        _json.WriteEndObject();
    }

    private void Dependence(Dependence dependence)
    {
        _json.WriteStartObject();
        Text("evidence", dependence.Evidence);
        if (dependence.Origin is { } origin)
            Object("origin", origin, Origin);
        Choice("statusWithout", dependence.StatusWithout);
        _json.WriteBoolean("changesStatus", dependence.ChangesStatus);
        _json.WriteString("sentence", dependence.ToString());
        _json.WriteEndObject();
    }

    private void Assessment(Assessment assessment)
    {
        _json.WriteStartObject();
        _json.WriteString("id", assessment.Id.Value);
        Object("by", assessment.By, Actor);
        _json.WriteString("on", assessment.On.ToString());
        _json.WriteString("scale", assessment.Scale.Value);
        _json.WriteString("rating", assessment.Rating);
        _json.WriteString("why", assessment.Why);
        Ids("restsOn", assessment.RestsOn);
        Text("url", assessment.Url);
        Text("supersedes", assessment.Supersedes);
        _json.WriteEndObject();
    }

    private void Withdrawn(Withdrawal withdrawn)
    {
        _json.WriteStartObject();
        _json.WriteString("on", withdrawn.On.ToString());
        Object("by", withdrawn.By, Actor);
        _json.WriteString("why", withdrawn.Why);
        _json.WriteEndObject();
    }
}
