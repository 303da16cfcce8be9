namespace FactCheck.Json;

internal static class DevelopmentShape
{
    public static readonly Shape<Due> Due = Members<Due>.Declare(of =>
    {
        var what = of.Text("what", due => due.What, Traits.Required | Traits.Key);
        var within = of.Name("within", due => due.Within);
        var by = of.Date("by", due => due.By, DateKind.Due);
        return m => new()
        {
            What = m.Of(what),
            Within = m.Of(within),
            By = m.Of(by),
        };
    });

    public static readonly Shape<Development> Shape = Members<Development>.Declare(of =>
    {
        var id = of.Id(development => development.Id);
        var kind = of.Choice("kind", development => development.Kind);
        var title = of.Text("title", development => development.Title, Traits.Required);
        var by = of.Actors("by", development => development.By, Traits.Set);
        var concerning = of.References("concerning", development => development.Concerning, ItemKinds.Party);
        var on = of.Date("on", development => development.On, DateKind.Happened);
        var status = of.Choice("status", development => development.Status);
        var due = of.List("due", development => development.Due, Due);
        var premisedOn = of.References("premisedOn", development => development.PremisedOn, ItemKinds.Allegation);
        var relations = of.Relations(development => development.Relations, RelationShape.OfDevelopment);
        var cites = of.Cites(development => development.Cites);
        var note = of.Note(development => development.Note);
        var ext = of.Ext(development => development.Ext);
        return m => new()
        {
            Id = m.Of(id),
            Kind = m.Of(kind),
            Title = m.Of(title),
            By = m.Of(by),
            Concerning = m.Of(concerning),
            On = m.Of(on),
            Status = m.Of(status),
            Due = m.Of(due),
            PremisedOn = m.Of(premisedOn),
            Relations = m.Of(relations),
            Cites = m.Of(cites),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });
}
