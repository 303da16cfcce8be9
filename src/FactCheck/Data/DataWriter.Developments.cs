namespace FactCheck.Data;

/// <summary>What was done, and what was answered to it.</summary>
internal partial class DataWriter
{
    protected void Development(Development development, ValidClaimSet set)
    {
        _json.WriteString("id", development.Id.Value);
        Choice<DevelopmentKind>("kind", development.Kind);
        _json.WriteString("title", development.Title);
        Choice("status", development.Status);
        Text("on", development.On);
        Objects("by", development.By, Actor);
        Ids("concerning", development.Concerning);
        Objects("due", development.Due, Due);
        Ids("premisedOn", development.PremisedOn);
        Objects("relations", development.Relations, Relation);
        Objects("answers", set.AnswersTo(development.Id), Answer);
        Ids("sources", development.Cites.Select(citation => citation.Source).Distinct());
        Objects("cites", development.Cites, Citation);
    }

    private void Due(Due due)
    {
        _json.WriteString("what", due.What);
        Text("by", due.By);
        Text("within", due.Within);
    }

    private void Relation(Relation relation)
    {
        Choice<RelationKind>("kind", relation.Kind);
        _json.WriteString("to", relation.To.Value);
    }
}
