using FactCheck.Provenance;

namespace FactCheck.Data;

/// <summary>Where the words come from: citations, actors, origins, sources.</summary>
internal partial class DataWriter
{
    private void Citation(Citation citation)
    {
        _json.WriteString("source", citation.Source.Value);
        Array("quotes", citation.Quotes, quote => _json.WriteStringValue(quote.Exact));
        Objects("via", citation.Via, Actor);
        Object("origin", evaluation?.Tracing.OriginOf(citation), Origin);
        Text("said", citation.Said);
        Text("locator", citation.Locator);
        if (citation is Making making)
            Choice<Modality>("modality", making.Modality);
    }

    /// <summary>What may be used without attribution has none: the label of whoever spoke on deep background is for editors.</summary>
    private void Actor(Actor actor)
    {
        switch (actor)
        {
            case Actor.Party party:
                _json.WriteString("party", party.Id.Value);
                break;
            case Actor.Unnamed { Terms: AttributionTerms.DeepBackground or AttributionTerms.OffTheRecord } when !isEditorial:
                _json.WriteString("unnamed", names.Of(actor));
                break;
            case Actor.Unnamed unnamed:
                _json.WriteString("unnamed", unnamed.Label);
                Text("of", unnamed.Of);
                if (unnamed.Count is { } count)
                    _json.WriteNumber("count", count);
                Choice("terms", unnamed.Terms);
                break;
            case Actor.Jointly jointly:
                Objects("jointly", jointly.Actors, Actor);
                break;
            case Actor.Work work:
                _json.WriteString("work", work.Source.Value);
                break;
        }
    }

    public void Origin(Origin origin)
    {
        Object("actor", origin.Actor, Actor);
        Object("reporter", origin.Reporter, Actor);
        _json.WriteString("name", names.Of(origin));
    }

    protected void Source(Source source)
    {
        _json.WriteString("id", source.Id.Value);
        Choice<SourceKind>("kind", source.Kind);
        _json.WriteString("title", source.Title);
        Text("publisher", source.Publisher);
        Ids("authors", source.Authors);
        Text("published", source.Published);
        Text("url", source.Url);
        Text("archiveUrl", source.ArchiveUrl);
        Text("language", source.Language);
        Choice("originality", source.Originality);
        Objects("corrections", source.Corrections, correction =>
        {
            _json.WriteString("on", correction.On.ToString());
            Choice<CorrectionKind>("kind", correction.Kind);
            _json.WriteString("what", correction.What);
            Text("url", correction.Url);
        });
    }

    protected void Party(Party party)
    {
        _json.WriteString("id", party.Id.Value);
        Choice<PartyKind>("kind", party.Kind);
        _json.WriteString("name", party.Name);
        Ids("memberOf", party.MemberOf);
    }
}
