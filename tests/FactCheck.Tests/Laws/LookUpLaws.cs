using System.Text.Json;
using FactCheck.Json;

namespace FactCheck.Tests.Laws;

/// <summary>That the look-ups of a valid claim set find what a search through all of it finds.</summary>
public class LookUpLaws
{
    [Fact]
    public void References_are_found_wherever_an_id_stands_for_an_item() => Law.HoldsForValid((set, _) =>
    {
        var valid = set.Validate();
        using var document = JsonDocument.Parse(ClaimSetJson.Write(set));
        var places = set.Items.SelectMany(item => ReferencePlaces.In(item).Select(place => (From: item, At: place.Pointer, place.To))).ToLookup(place => place.To);
        foreach (var id in set.Items.Select(item => item.Id))
        {
            var found = valid.ReferencesTo(id);
            Assert.Equal(Sorted(places[id].Select(place => (place.From.Id, place.At))), Sorted(found.Select(reference => (reference.From.Id, reference.At))));
            Assert.Equal(found.Select(reference => reference.From).Distinct(), set.Items.Where(item => found.Any(reference => ReferenceEquals(reference.From, item))));
            foreach (var reference in found)
                Assert.Equal(id.Value, Pointers.Resolve(ElementOf(document.RootElement, reference.From), reference.At)?.GetString());
        }
    });

    [Fact]
    public void An_item_is_found_by_its_id() => Law.HoldsForValid((set, _) =>
    {
        var valid = set.Validate();
        foreach (var item in set.Items)
        {
            Assert.Same(item, valid[item.Id]);
            Assert.Same(item, valid.Get<Item>(item.Id));
            Assert.True(valid.TryGet(item.Id, out var found) && ReferenceEquals(found, item));
        }
    });

    [Fact]
    public void Answers_evidence_and_requests_are_those_that_a_search_through_all_items_finds() => Law.HoldsForValid((set, _) =>
    {
        var valid = set.Validate();
        foreach (var id in set.Items.Select(item => item.Id))
        {
            Assert.Equal(
                from response in set.Responses
                from point in response.Points
                where point.To.Contains(id)
                select new Answer(response, point, point.General),
                valid.AnswersTo(id));
            Assert.Equal(
                from evidence in set.Evidence
                from bearing in evidence.Bears
                where bearing.On.Contains(id)
                select new EvidenceBearing(evidence, bearing.As),
                valid.EvidenceOn(id));
            Assert.Equal(set.Requests.Where(request => request.About.Contains(id)), valid.RequestsAbout(id));
        }
    });

    [Fact]
    public void Citations_are_all_that_the_text_has_and_each_is_at_its_place() => Law.HoldsForValid((set, _) =>
    {
        using var document = JsonDocument.Parse(ClaimSetJson.Write(set));
        var inText = Pointers.In(document.RootElement)
            .Select(place => place.Pointer)
            .Where(pointer => pointer.EndsWith("/source", StringComparison.Ordinal) && !pointer.Contains("/ext/", StringComparison.Ordinal));
        var citations = set.Validate().Citations.ToArray();
        Assert.Equal(inText.Count(), citations.Length);
        Assert.Equal(citations.Length, citations.Select(place => (place.Item.Id, place.At)).Distinct().Count());
        foreach (var place in citations)
            Assert.Equal(place.Citation.Source.Value, Pointers.Resolve(ElementOf(document.RootElement, place.Item), place.At)?.GetProperty("source").GetString());
    });

    [Fact]
    public void Makings_come_by_the_day_of_their_sources_and_undated_ones_last() => Law.HoldsForValid((set, _) =>
    {
        var valid = set.Validate();
        foreach (var allegation in set.Allegations)
        {
            var makings = valid.MakingsOf(allegation.Id);
            Assert.Equal(Sorted(allegation.Cites.Select(making => making.GetHashCode())), Sorted(makings.Select(making => making.GetHashCode())));
            var dates = makings.Select(making => valid.Get<Source>(making.Source).Published).ToArray();
            for (var i = 1; i < dates.Length; i++)
                Assert.True(dates[i] is null || (dates[i - 1] is { } before && before <= dates[i]), $"{dates[i - 1]} comes before {dates[i]}");
        }
    });

    [Fact]
    public void The_accused_are_those_named_with_all_who_belong_to_them_and_all_that_they_belong_to() => Law.HoldsForValid((set, _) =>
    {
        var valid = set.Validate();
        foreach (var allegation in set.Allegations)
        {
            var members = Closure(allegation.Against, id => set.Parties.Where(party => party.MemberOf.Contains(id)).Select(party => party.Id));
            var bodies = Closure(allegation.Against, id => valid.Get<Party>(id).MemberOf);
            Assert.Equal(Sorted(members.Union(bodies)), valid.AccusedOf(allegation.Id).AsEnumerable());
        }
    });

    [Fact]
    public void Answers_of_the_accused_are_all_of_theirs_to_the_allegation_and_to_what_it_specialises() => Law.HoldsForValid((set, _) =>
    {
        var valid = set.Validate();
        foreach (var allegation in set.Allegations)
        {
            var general = Closure([allegation.Id], id => valid.Get<Allegation>(id).Relations.Where(relation => relation.Kind == RelationKind.Specialises).Select(relation => relation.To));
            Assert.Equal(Sorted(general.Where(id => id != allegation.Id)), Sorted(valid.GeneralOf(allegation.Id)));
            var expected = from response in set.Responses
                           where PartiesIn(response.By).Intersect(valid.AccusedOf(allegation.Id)).Any()
                           from point in response.Points
                           where point.To.Any(general.Contains)
                           select (response.Id, response.Points.IndexOf(point), InGeneral: point.General || !point.To.Contains(allegation.Id));
            var answers = valid.AnswersOfAccused(allegation.Id).Select(answer => (answer.Response.Id, answer.Response.Points.IndexOf(answer.Point), answer.InGeneral)).ToArray();
            Assert.Equal(Sorted(expected.Distinct()), Sorted(answers));
            Assert.Equal(answers.OrderBy(answer => answer.InGeneral), answers);
        }
    });

    private static IEnumerable<Id> PartiesIn(Actor actor) => actor switch
    {
        Actor.Party party => [party.Id],
        Actor.Unnamed unnamed => unnamed.Of is { } body ? [body] : [],
        Actor.Jointly jointly => jointly.Actors.SelectMany(PartiesIn),
        _ => [],
    };

    private static HashSet<Id> Closure(IEnumerable<Id> start, Func<Id, IEnumerable<Id>> next)
    {
        var reached = start.ToHashSet();
        while (reached.SelectMany(next).Except(reached).ToArray() is { Length: > 0 } further)
            reached.UnionWith(further);
        return reached;
    }

    private static T[] Sorted<T>(IEnumerable<T> values) => [.. values.Order()];

    private static JsonElement ElementOf(JsonElement root, Item item) =>
        root.EnumerateObject().Where(list => list.Value.ValueKind == JsonValueKind.Array && list.Name != "changes").SelectMany(list => list.Value.EnumerateArray()).Single(element => element.GetProperty("id").GetString() == item.Id.Value);
}
