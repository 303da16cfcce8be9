using System.Collections.Immutable;

namespace FactCheck.Json;

/// <summary>Citations, and the makings of allegations: citations with a modality.</summary>
internal static class CitationShape
{
    public static readonly Shape<Quote> Quote = Members<Quote>.Declare(of =>
    {
        var exact = of.Text("exact", quote => quote.Exact, Traits.Required);
        var prefix = of.Text("prefix", quote => quote.Prefix);
        var suffix = of.Text("suffix", quote => quote.Suffix);
        return m => new() { Exact = m.Of(exact), Prefix = m.Of(prefix), Suffix = m.Of(suffix) };
    });

    public static readonly Shape<Citation> Shape = Members<Citation>.Declare(of =>
    {
        var words = new Words<Citation>(of);
        var note = of.Note(citation => citation.Note);
        var ext = of.Ext(citation => citation.Ext);
        return m => new()
        {
            Source = m.Of(words.Source),
            Quotes = m.Of(words.Quotes),
            Via = m.Of(words.Via),
            Said = m.Of(words.Said),
            Locator = m.Of(words.Locator),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });

    public static readonly Shape<Making> OfMaking = Members<Making>.Declare(of =>
    {
        var words = new Words<Making>(of);
        var modality = of.Choice("modality", making => making.Modality, Traits.Together);
        var note = of.Note(making => making.Note);
        var ext = of.Ext(making => making.Ext);
        return m => new()
        {
            Source = m.Of(words.Source),
            Quotes = m.Of(words.Quotes),
            Via = m.Of(words.Via),
            Said = m.Of(words.Said),
            Locator = m.Of(words.Locator),
            Modality = m.Of(modality),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });

    /// <summary>The members that both have.</summary>
    private sealed class Words<T>(Members<T> of)
        where T : Citation
    {
        public readonly Member<T, Id> Source = of.Reference("source", citation => citation.Source, ItemKinds.Source, Traits.Key);
        public readonly Member<T, ImmutableArray<Quote>> Quotes =
            of.List("quotes", citation => citation.Quotes, QuoteSlot.Instance, Traits.Key | Traits.Sequence);

        public readonly Member<T, ImmutableArray<Actor>> Via = of.Actors("via", citation => citation.Via, Traits.Together | Traits.Sequence);
        public readonly Member<T, EdtfDate> Said = of.Date("said", citation => citation.Said, DateKind.Said, Traits.Together);
        public readonly Member<T, string> Locator = of.Name("locator", citation => citation.Locator);
    }
}
