namespace FactCheck.Json;

internal static class ClaimSetShape
{
    public static readonly Shape<Change> Change = Members<Change>.Declare(of =>
    {
        var on = of.Date("on", change => change.On, DateKind.Known, Traits.Required | Traits.Key);
        var what = of.Text("what", change => change.What, Traits.Required | Traits.Key);
        var items = of.References("items", change => change.Items, ItemKinds.Any);
        return m => new()
        {
            On = m.Of(on),
            What = m.Of(what),
            Items = m.Of(items),
        };
    });

    public static readonly Shape<ClaimSet> Shape = Members<ClaimSet>.Declare(of =>
    {
        of.Add("$schema", _ => ClaimSetFormat.Schema, FormatSlot.Instance, Traits.Required);
        var id = of.Id(set => set.Id);
        var title = of.Text("title", set => set.Title, Traits.Required);
        var summary = of.Text("summary", set => set.Summary);
        var language = of.Add("language", set => set.Language, CheckedSlot.Language, Traits.Required);
        var parties = of.List("parties", set => set.Parties, PartyShape.Shape);
        var sources = of.List("sources", set => set.Sources, SourceShape.Shape);
        var allegations = of.List("allegations", set => set.Allegations, AllegationShape.Shape);
        var evidence = of.List("evidence", set => set.Evidence, EvidenceShape.Shape);
        var responses = of.List("responses", set => set.Responses, ResponseShape.Shape);
        var requests = of.List("requests", set => set.Requests, RequestShape.Shape);
        var developments = of.List("developments", set => set.Developments, DevelopmentShape.Shape);
        var assessments = of.List("assessments", set => set.Assessments, AssessmentShape.Shape);
        var scales = of.List("scales", set => set.Scales, ScaleShape.Shape);
        var changes = of.List("changes", set => set.Changes, Change, one: "change");
        var note = of.Note(set => set.Note);
        var ext = of.Ext(set => set.Ext);
        return m => new()
        {
            Id = m.Of(id),
            Title = m.Of(title),
            Summary = m.Of(summary),
            Language = m.Of(language),
            Parties = m.Of(parties),
            Sources = m.Of(sources),
            Allegations = m.Of(allegations),
            Evidence = m.Of(evidence),
            Responses = m.Of(responses),
            Requests = m.Of(requests),
            Developments = m.Of(developments),
            Assessments = m.Of(assessments),
            Scales = m.Of(scales),
            Changes = m.Of(changes),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });

    public static readonly ObjectSlot<ClaimSet> Slot = new(Shape);
}
