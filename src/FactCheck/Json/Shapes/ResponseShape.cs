namespace FactCheck.Json;

internal static class ResponseShape
{
    public static readonly Shape<Point> Point = Members<Point>.Declare(of =>
    {
        var to = of.References("to", point => point.To, ItemShape.Answerable, Traits.Key | Traits.Vital);
        var general = of.Add("general", point => point.General, FlagSlot.Instance);
        var kind = of.Choice("kind", point => point.Kind, Traits.Key);
        var offers = of.Choice("offers", point => point.Offers, Traits.Together);
        var coverage = of.Choice("coverage", point => point.Coverage, Traits.Together);
        var part = of.Text("part", point => point.Part, Traits.Together);
        var alleges = of.Reference("alleges", point => point.Alleges, ItemKinds.Allegation, Traits.Together | Traits.Vital);
        var cites = of.Cites(point => point.Cites, Traits.Vital);
        var note = of.Note(point => point.Note);
        var ext = of.Ext(point => point.Ext);
        return m => new()
        {
            To = m.Of(to),
            General = m.Of(general),
            Kind = m.Of(kind),
            Offers = m.Of(offers),
            Coverage = m.Of(coverage),
            Part = m.Of(part),
            Alleges = m.Of(alleges),
            Cites = m.Of(cites),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });

    public static readonly Shape<Response> Shape = Members<Response>.Declare(of =>
    {
        var id = of.Id(response => response.Id);
        var by = of.Actor("by", response => response.By, Traits.Required | Traits.MovesAll);
        var form = of.Choice("form", response => response.Form);
        var issued = of.Date("issued", response => response.Issued, DateKind.Said, Traits.MovesAll);
        var channel = of.Name("channel", response => response.Channel);
        var summary = of.Text("summary", response => response.Summary, Traits.Required);
        var points = of.List("points", response => response.Points, Point, Traits.MovesAll, one: "point");
        var cites = of.Cites(response => response.Cites, Traits.MovesAll);
        var note = of.Note(response => response.Note);
        var ext = of.Ext(response => response.Ext);
        return m => new()
        {
            Id = m.Of(id),
            By = m.Of(by),
            Form = m.Of(form),
            Issued = m.Of(issued),
            Channel = m.Of(channel),
            Summary = m.Of(summary),
            Points = m.Of(points),
            Cites = m.Of(cites),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });
}
