namespace FactCheck.Json;

internal static class EvidenceShape
{
    public static readonly Shape<Bearing> Bearing = Members<Bearing>.Declare(of =>
    {
        var on = of.References("on", bearing => bearing.On, ItemShape.Answerable, Traits.Required | Traits.Key);
        var bearing = of.Choice("as", bearing => bearing.As);
        return m => new()
        {
            On = m.Of(on),
            As = m.Of(bearing),
        };
    });

    public static readonly Shape<Evidence> Shape = Members<Evidence>.Declare(of =>
    {
        var id = of.Id(evidence => evidence.Id);
        var kind = of.Choice("kind", evidence => evidence.Kind, Traits.MovesAll);
        var summary = of.Text("summary", evidence => evidence.Summary, Traits.Required);
        var bears = of.List("bears", evidence => evidence.Bears, Bearing, Traits.MovesAll, one: "bearing");
        var disclosed = of.Choice("disclosed", evidence => evidence.Disclosed, Traits.MovesAll);
        var credibility = of.Number("credibility", evidence => evidence.Credibility, 1, 6);
        var cites = of.Cites(evidence => evidence.Cites, Traits.Vital | Traits.MovesAll);
        var note = of.Note(evidence => evidence.Note);
        var ext = of.Ext(evidence => evidence.Ext);
        return m => new()
        {
            Id = m.Of(id),
            Kind = m.Of(kind),
            Summary = m.Of(summary),
            Bears = m.Of(bears),
            Disclosed = m.Of(disclosed),
            Credibility = m.Of(credibility),
            Cites = m.Of(cites),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });
}
