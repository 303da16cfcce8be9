namespace FactCheck.Json;

internal static class SourceShape
{
    public static readonly Shape<SourceText> Text = Members<SourceText>.Declare(of =>
    {
        var sha256 = of.Add("sha256", text => text.Sha256, CheckedSlot.Sha256, Traits.Required);
        var length = of.Add("length", text => text.Length, new NumberSlot<int>(0, int.MaxValue), Traits.Required);
        return m => new()
        {
            Sha256 = m.Of(sha256),
            Length = m.Of(length),
        };
    }, isOneValue: true);

    public static readonly Shape<Correction> Correction = Members<Correction>.Declare(of =>
    {
        var on = of.Date("on", correction => correction.On, DateKind.Known, Traits.Required | Traits.Key);
        var kind = of.Choice("kind", correction => correction.Kind, Traits.Key);
        var what = of.Text("what", correction => correction.What, Traits.Required);
        var url = of.Url("url", correction => correction.Url);
        return m => new()
        {
            On = m.Of(on),
            Kind = m.Of(kind),
            What = m.Of(what),
            Url = m.Of(url),
        };
    });

    public static readonly Shape<Source> Shape = Members<Source>.Declare(of =>
    {
        var id = of.Id(source => source.Id);
        var kind = of.Choice("kind", source => source.Kind);
        var title = of.Text("title", source => source.Title, Traits.Required);
        var publisher = of.Reference("publisher", source => source.Publisher, ItemKinds.Party);
        var authors = of.References("authors", source => source.Authors, ItemKinds.Party);
        var published = of.Date("published", source => source.Published, DateKind.Published);
        var url = of.Url("url", source => source.Url);
        var archiveUrl = of.Url("archiveUrl", source => source.ArchiveUrl);
        var retrieved = of.Date("retrieved", source => source.Retrieved, DateKind.Retrieved);
        var language = of.Add("language", source => source.Language, CheckedSlot.Language);
        var originality = of.Choice("originality", source => source.Originality);
        var text = of.Value("text", source => source.Text, Text);
        var corrections = of.List("corrections", source => source.Corrections, Correction, one: "correction");
        var note = of.Note(source => source.Note);
        var ext = of.Ext(source => source.Ext);
        return m => new()
        {
            Id = m.Of(id),
            Kind = m.Of(kind),
            Title = m.Of(title),
            Publisher = m.Of(publisher),
            Authors = m.Of(authors),
            Published = m.Of(published),
            Url = m.Of(url),
            ArchiveUrl = m.Of(archiveUrl),
            Retrieved = m.Of(retrieved),
            Language = m.Of(language),
            Originality = m.Of(originality),
            Text = m.Of(text),
            Corrections = m.Of(corrections),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });
}
