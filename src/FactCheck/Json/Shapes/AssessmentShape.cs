namespace FactCheck.Json;

internal static class AssessmentShape
{
    public static readonly Shape<Assessment> Shape = Members<Assessment>.Declare(of =>
    {
        var id = of.Id(assessment => assessment.Id);
        var subject = of.Reference("of", assessment => assessment.Of, ItemKinds.Allegation, Traits.MovesAll);
        var by = of.Actor("by", assessment => assessment.By, Traits.Required);
        var on = of.Date("on", assessment => assessment.On, DateKind.Known, Traits.Required);
        var scale = of.Reference("scale", assessment => assessment.Scale, ItemKinds.Scale);
        var rating = of.Name("rating", assessment => assessment.Rating, Traits.Required | Traits.MovesAll);
        var why = of.Text("why", assessment => assessment.Why, Traits.Required);
        var restsOn = of.References("restsOn", assessment => assessment.RestsOn, ItemKinds.Any);
        var url = of.Url("url", assessment => assessment.Url);
        var supersedes = of.Reference("supersedes", assessment => assessment.Supersedes, ItemKinds.Assessment, Traits.MovesAll);
        var note = of.Note(assessment => assessment.Note);
        var ext = of.Ext(assessment => assessment.Ext);
        return m => new()
        {
            Id = m.Of(id),
            Of = m.Of(subject),
            By = m.Of(by),
            On = m.Of(on),
            Scale = m.Of(scale),
            Rating = m.Of(rating),
            Why = m.Of(why),
            RestsOn = m.Of(restsOn),
            Url = m.Of(url),
            Supersedes = m.Of(supersedes),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });
}
