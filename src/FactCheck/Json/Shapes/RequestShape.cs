namespace FactCheck.Json;

internal static class RequestShape
{
    public static readonly Shape<Request> Shape = Members<Request>.Declare(of =>
    {
        var id = of.Id(request => request.Id);
        var to = of.Reference("to", request => request.To, ItemKinds.Party, Traits.MovesAll);
        var by = of.Actor("by", request => request.By);
        var on = of.Date("on", request => request.On, DateKind.Said);
        var about = of.References("about", request => request.About, ItemShape.Answerable, Traits.MovesAll);
        var outcome = of.Choice("outcome", request => request.Outcome, Traits.MovesAll);
        var cites = of.Cites(request => request.Cites);
        var note = of.Note(request => request.Note);
        var ext = of.Ext(request => request.Ext);
        return m => new()
        {
            Id = m.Of(id),
            To = m.Of(to),
            By = m.Of(by),
            On = m.Of(on),
            About = m.Of(about),
            Outcome = m.Of(outcome),
            Cites = m.Of(cites),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });
}
