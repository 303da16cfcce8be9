namespace FactCheck.Reporting;

/// <summary>What was done, and what was answered to it.</summary>
internal sealed partial class ReportJson
{
    private void Development(Development development)
    {
        _json.WriteStartObject();
        _json.WriteString("id", development.Id.Value);
        Choice<DevelopmentKind>("kind", development.Kind);
        _json.WriteString("title", development.Title);
        Choice("status", development.Status);
        Text("on", development.On);
        Array("by", development.By, Actor);
        Ids("concerning", development.Concerning);
        Array("due", development.Due, Due);
        Ids("premisedOn", development.PremisedOn);
        Array("relations", development.Relations, Relation);
        Array("answers", _reading.ClaimSet.AnswersTo(development.Id), Answer);
        Ids("sources", development.Cites.Select(citation => citation.Source).Distinct());
        Array("cites", development.Cites, Citation);
        _json.WriteEndObject();
    }

    private void Due(Due due)
    {
        _json.WriteStartObject();
        _json.WriteString("what", due.What);
        Text("by", due.By);
        Text("within", due.Within);
        _json.WriteEndObject();
    }

    private void Relation(Relation relation)
    {
        _json.WriteStartObject();
        Choice<RelationKind>("kind", relation.Kind);
        _json.WriteString("to", relation.To.Value);
        _json.WriteEndObject();
    }
}
