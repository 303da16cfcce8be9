namespace FactCheck.Tests.Unit.Vocabulary;

public class ValidClaimSetTests
{
    private static readonly ValidClaimSet Set = EveryPlace.Set.Validate();

    [Fact]
    public void An_item_is_looked_up_by_its_id()
    {
        Assert.Same(Set.Parties[0], Set["company"]);
        Assert.Same(Set.Sources[2], Set.Get<Source>("paper"));
        Assert.Same(EveryPlace.Set.Scales[0], Set.Get<Scale>("stars"));
        Assert.True(Set.TryGet("general", out var item) && ReferenceEquals(Set.Allegations[0], item));
    }

    [Fact]
    public void An_id_that_is_not_there_is_said_to_be_missing()
    {
        Assert.Equal("claim set every-place has no item 'nobody'.", Assert.Throws<KeyNotFoundException>(() => Set["nobody"]).Message);
        Assert.Throws<KeyNotFoundException>(() => Set.Get<Party>("nobody"));
        Assert.Throws<KeyNotFoundException>(() => Set[default]);
        Assert.False(Set.TryGet("nobody", out var none) || none is not null);
        Assert.Throws<KeyNotFoundException>(() => Set["every-place"]);
        Assert.Throws<KeyNotFoundException>(() => Set["averitec"]);
    }

    [Fact]
    public void An_item_of_another_kind_is_said_to_be_of_that_kind()
    {
        Assert.Equal("'company' is a party, not Source.", Assert.Throws<InvalidCastException>(() => Set.Get<Source>("company")).Message);
        Assert.Equal("'log' is evidence, not Party.", Assert.Throws<InvalidCastException>(() => Set.Get<Party>("log")).Message);
        Assert.Throws<InvalidCastException>(() => Set.MakingsOf("company"));
        Assert.Throws<InvalidCastException>(() => Set.AccusedOf("paper"));
        Assert.Throws<KeyNotFoundException>(() => Set.MakingsOf("nobody"));
    }

    [Theory]
    [MemberData(nameof(EveryPlace.Places), MemberType = typeof(EveryPlace))]
    public void References_are_found_in_every_place_where_an_id_stands_for_an_item(string to, string[] places)
    {
        Assert.Equal(places, Set.ReferencesTo(to).Select(reference => reference.From.Id + reference.At));
        Assert.All(Set.ReferencesTo(to), reference => Assert.Same(Set[reference.From.Id], reference.From));
    }

    [Fact]
    public void No_references_are_found_to_what_nothing_refers_to()
    {
        Assert.Empty(Set.ReferencesTo("later"));
        Assert.Throws<KeyNotFoundException>(() => Set.ReferencesTo("nobody"));
        Assert.Throws<KeyNotFoundException>(() => Set.ReferencesTo(default));
    }

    [Fact]
    public void Answers_are_the_points_that_name_the_item()
    {
        var answers = Set.AnswersTo("particular");
        Assert.Equal([("reply", AnswerKind.Denial, false), ("reply", AnswerKind.Counterclaim, true)], answers.Select(answer => (answer.Response.Id.Value, answer.Point.Kind, answer.InGeneral)));
        Assert.Equal(AnswerKind.Denial, Assert.Single(Set.AnswersTo("log")).Point.Kind);
        Assert.Empty(Set.AnswersTo("general"));
        Assert.Throws<KeyNotFoundException>(() => Set.AnswersTo("nobody"));
    }

    [Fact]
    public void Evidence_and_requests_are_found_by_what_they_are_about()
    {
        Assert.Equal([("log", BearingKind.Supports), ("doubt", BearingKind.Contextualises)], Set.EvidenceOn("general").Select(on => (on.Evidence.Id.Value, on.As)));
        Assert.Equal([("rebuttal", BearingKind.Attacks)], Set.EvidenceOn("log").Select(on => (on.Evidence.Id.Value, on.As)));
        Assert.Equal(["request"], Set.RequestsAbout("general").Select(request => request.Id.Value));
        Assert.Empty(Set.RequestsAbout("company"));
        Assert.Throws<KeyNotFoundException>(() => Set.EvidenceOn("nobody"));
        Assert.Throws<KeyNotFoundException>(() => Set.RequestsAbout("nobody"));
    }

    [Fact]
    public void Makings_come_by_day_and_undated_ones_last_and_else_as_they_stand()
    {
        Assert.Equal(["2030", "2031-04-04", "2031-04-04", null, null], Set.MakingsOf("general").Select(making => Set.Get<Source>(making.Source).Published?.ToString()));
        Assert.Equal(["first", "second", "third", "fourth", "fifth"], Set.MakingsOf("general").Select(making => making.Note));
    }

    [Fact]
    public void Citations_come_item_by_item_and_those_of_a_response_before_those_of_its_points()
    {
        Assert.Equal(
            [
                "general/cites/0", "general/cites/1", "general/cites/2", "general/cites/3", "general/cites/4", "particular/cites/0", "log/cites/0",
                "reply/cites/0", "reply/points/0/cites/0", "reply/points/1/cites/0", "request/cites/0", "inquiry/cites/0",
            ],
            Set.Citations.Select(place => place.Item.Id + place.At));
        Assert.Same(Set.Allegations[0].Cites[1], Set.Citations.ElementAt(1).Citation);
    }

    [Fact]
    public void Two_are_equal_when_their_claim_sets_are()
    {
        var again = (EveryPlace.Set with { Title = EveryPlace.Set.Title }).Validate();
        Assert.NotSame(Set, again);
        Assert.Equal(Set, again);
        Assert.True(Set.Equals((object)again));
        Assert.Equal(Set.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(Set, (EveryPlace.Set with { Title = "Another" }).Validate());
        Assert.False(Set.Equals(null));
    }

    [Fact]
    public void The_lists_are_those_of_the_claim_set()
    {
        Assert.Equal(Set.ClaimSet.Id, Set.Id);
        Assert.Equal(
            [Set.ClaimSet.Parties, Set.ClaimSet.Sources, Set.ClaimSet.Allegations, Set.ClaimSet.Evidence, Set.ClaimSet.Responses, Set.ClaimSet.Requests, Set.ClaimSet.Developments, Set.ClaimSet.Assessments],
            new object[] { Set.Parties, Set.Sources, Set.Allegations, Set.Evidence, Set.Responses, Set.Requests, Set.Developments, Set.Assessments });
    }
}
