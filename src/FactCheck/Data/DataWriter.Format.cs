using FactCheck.Json;

namespace FactCheck.Data;

/// <summary>What is written as the table of the format has it: of each part so many members, in this order. None is for editors.</summary>
internal partial class DataWriter
{
    protected void Source(Source source) =>
        Members(
            SourceShape.Shape,
            source,
            "id", "kind", "title", "publisher", "authors", "published", "url", "archiveUrl", "language", "originality", "corrections");

    protected void Party(Party party) => Members(PartyShape.Shape, party, "id", "kind", "name", "memberOf");

    protected void Response(Response response) =>
        Members(ResponseShape.Shape, response, "id", "by", "form", "issued", "channel", "summary", "points", "cites");

    protected void Development(Development development, ValidClaimSet set)
    {
        Members(
            DevelopmentShape.Shape,
            development,
            "id", "kind", "title", "status", "on", "by", "concerning", "due", "premisedOn", "relations");
        Objects("answers", set.AnswersTo(development.Id), Answer);
        Ids("sources", development.Cites.Select(citation => citation.Source).Distinct());
        Members(DevelopmentShape.Shape, development, "cites");
    }

    private void Request(Request request) => Members(RequestShape.Shape, request, "id", "to", "by", "on", "about", "outcome", "cites");

    private void Assessment(Assessment assessment) =>
        Members(AssessmentShape.Shape, assessment, "id", "by", "on", "scale", "rating", "why", "restsOn", "url", "supersedes");

    private void Point(Point point)
    {
        Members(ResponseShape.Point, point, "to");
        json.WriteBoolean("general", point.General);
        Said(point);
    }

    private void Said(Point point) => Members(ResponseShape.Point, point, "kind", "offers", "coverage", "part", "alleges", "cites");

    private void Citation(Citation citation)
    {
        Members(CitationShape.Shape, citation, "source", "quotes", "via");
        Object("origin", evaluation?.Tracing.OriginOf(citation), Origin);
        Members(CitationShape.Shape, citation, "said", "locator");
        if (citation is Making making)
            Members(CitationShape.OfMaking, making, "modality");
    }

    /// <summary>What may be used without attribution has none: the label of whoever spoke on deep background is for editors.</summary>
    private void Actor(Actor actor)
    {
        switch (actor)
        {
            case Actor.Party party:
                Text("party", party.Id);
                break;
            case Actor.Unnamed { Terms: AttributionTerms.DeepBackground or AttributionTerms.OffTheRecord } when !isEditorial:
                Text("unnamed", names.Of(actor));
                break;
            case Actor.Unnamed unnamed:
                Members(ActorShape.Unnamed, unnamed, "unnamed", "of", "count", "terms");
                break;
            case Actor.Jointly jointly:
                Members(ActorShape.Jointly, jointly, "jointly");
                break;
            case Actor.Work work:
                Members(ActorShape.Work, work, "work");
                break;
        }
    }

    /// <summary>Some members of a part, by their names in the format. A list that has nothing in it is written all the same.</summary>
    private void Members<T>(Shape<T> shape, T part, params ReadOnlySpan<string> names)
        where T : class
    {
        foreach (var name in names)
        {
            var member = (Member<T>)shape.Find(name)!;
            if (member.Value.Element is not null)
                Array(name, member.Of(part) is { } list ? member.Value.ElementsOf(list) : [], Element);
            else if (member.Value is ActorSlot or { Shape: not null })
                Object(name, member.Of(part), Part);
            else
                member.Write(json, part);
        }
    }

    private void Element(object value)
    {
        if (value is Id or Quote)
            json.WriteStringValue((value as Quote)?.Exact ?? value.ToString());
        else
            Braced(value, Part);
    }

    /// <summary>What is told of a part that stands within another.</summary>
    private void Part(object part)
    {
        switch (part)
        {
            case Actor actor:
                Actor(actor);
                break;
            case Citation citation:
                Citation(citation);
                break;
            case Point point:
                Point(point);
                break;
            case Relation relation:
                Members(RelationShape.OfAllegation, relation, "kind", "to");
                break;
            case Due due:
                Members(DevelopmentShape.Due, due, "what", "by", "within");
                break;
            case Correction correction:
                Members(SourceShape.Correction, correction, "on", "kind", "what", "url");
                break;
            case Withdrawal withdrawal:
                Members(AllegationShape.Withdrawal, withdrawal, "on", "by", "why");
                break;
        }
    }
}
