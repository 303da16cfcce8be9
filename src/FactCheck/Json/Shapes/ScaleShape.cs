namespace FactCheck.Json;

internal static class ScaleShape
{
    public static readonly Shape<Scale> Shape = Members<Scale>.Declare(of =>
    {
        var id = of.Id(scale => scale.Id);
        var labels = of.Names("labels", scale => scale.Labels, Traits.Required | Traits.Sequence);
        var outside = of.Names("outside", scale => scale.Outside);
        var note = of.Note(scale => scale.Note);
        var ext = of.Ext(scale => scale.Ext);
        return m => new()
        {
            Id = m.Of(id),
            Labels = m.Of(labels),
            Outside = m.Of(outside),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });
}
