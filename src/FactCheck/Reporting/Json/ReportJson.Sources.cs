using System.Collections.Immutable;
using FactCheck.Chronology;
using FactCheck.Provenance;

namespace FactCheck.Reporting;

/// <summary>Where the words come from: citations, actors, origins, sources; and the timeline.</summary>
internal sealed partial class ReportJson
{
    private void Citation(Citation citation)
    {
        _json.WriteString("source", citation.Source.Value);
        Array("quotes", citation.Quotes, quote => _json.WriteStringValue(quote.Exact));
        Objects("via", citation.Via, Actor);
        Object("origin", _reading.Evaluation.Tracing.OriginOf(citation), Origin);
        Text("said", citation.Said);
        Text("locator", citation.Locator);
        if (citation is Making making)
            Choice<Modality>("modality", making.Modality);
    }

    private void Actors(ImmutableArray<Actor> actors)
    {
        _json.WriteStartArray();
        foreach (var actor in actors)
            Braced(actor, Actor);
        _json.WriteEndArray();
    }

    /// <summary>What may be used without attribution has none: the label of whoever spoke on deep background is for editors.</summary>
    private void Actor(Actor actor)
    {
        switch (actor)
        {
            case Actor.Party party:
                _json.WriteString("party", party.Id.Value);
                break;
            case Actor.Unnamed { Terms: AttributionTerms.DeepBackground or AttributionTerms.OffTheRecord } when !_reading.IsEditorial:
                _json.WriteString("unnamed", _reading.Names.Of(actor));
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

    private void Origin(Origin origin)
    {
        Object("actor", origin.Actor, Actor);
        if (origin.Reporter is { } reporter)
            Object("reporter", reporter, Actor);
        _json.WriteString("name", _reading.Names.Of(origin));
    }

    private void Origins() => Objects("origins", OriginsPart.ByOrigin(_reading), group =>
    {
        Object("origin", group.Origin, Origin);
        Ids("carriers", group.Chains.Select(each => each.Chain.Carrier).Distinct());
        Ids("allegations", group.Chains.Select(each => each.Allegation.Id).Distinct());
    });

    private void Source(Source source)
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

    private void Party(Party party)
    {
        _json.WriteString("id", party.Id.Value);
        Choice<PartyKind>("kind", party.Kind);
        _json.WriteString("name", party.Name);
        Ids("memberOf", party.MemberOf);
    }

    private void Entry(TimelineEntry entry, Line line)
    {
        Text("on", entry.On);
        Text("reported", entry.Reported);
        Choice<TimelineKind>("kind", entry.Kind);
        Choice<TimelineLane>("lane", entry.Lane);
        _json.WriteString("itemKind", DataWords.Of(entry.Item.ItemKind));
        _json.WriteString("item", entry.Item.Id.Value);
        Ids("sources", entry.Sources);
        _json.WriteString("text", line.Text);
    }
}
