using System.Collections.Immutable;
using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>When two responses may be one, when nothing connects two sources, and what is said where some of it is off the record.</summary>
public class StatementSuggestionTests
{
    private const string Statement = "at no time was any waste water discharged untreated into the inner harbour";
    private const string Longer = "they had been told that at no time was any waste water discharged untreated into the inner harbour";
    private static readonly Actor Secret = new Actor.Unnamed { Label = "a manager", Count = 1, Terms = AttributionTerms.OffTheRecord };

    [Theory]
    [InlineData("harbour-water", "harbour-water", true)]
    [InlineData("harbour-water", "bay-herald", false)]
    public void Responses_of_two_parties_are_not_one(string one, string other, bool isTold) =>
        Assert.Equal(isTold, Codes(Set(["a", "b"], Answer("first", one, Cites("a", Statement)), Answer("second", other, Cites("b", Statement)))).Contains("FC3010"));

    [Fact]
    public void A_response_of_somebody_of_a_party_or_of_several_may_be_that_of_the_party()
    {
        foreach (Actor by in (Actor[])[new Actor.Unnamed { Label = "a spokesman", Of = "harbour-water" }, new Actor.Jointly(["harbour-water", "bay-herald"])])
            Assert.Contains("FC3010", Codes(Set(["a", "b"], Answer("first", "harbour-water", Cites("a", Statement)), Answer("second", by, Cites("b", Statement)))));
    }

    [Fact]
    public void Responses_that_quote_one_source_both_were_told_apart() =>
        Assert.Empty(Codes(Set(["a", "b"], Answer("first", "harbour-water", Cites("a", Statement), Cites("b", Statement)), Answer("second", "harbour-water", Cites("a", Statement)))));

    [Fact]
    public void A_third_response_is_not_named_with_two_that_were_told_apart()
    {
        var set = Set(["a", "b"], Answer("first", "harbour-water", Cites("a", Statement)), Answer("second", "harbour-water", Cites("a", Statement)), Answer("third", "harbour-water", Cites("b", Statement)));
        Assert.StartsWith("'first' and 'third' quote", Assert.Single(StatementReuse.In(set).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("they had been told that at no time was any", 0)]
    [InlineData("been told that at no time was any waste water discharged untreated into", 1)]
    [InlineData("at no time […] harbour", 0)]
    [InlineData("untreated", 0)]
    public void Responses_that_have_fewer_than_eight_quoted_words_in_common_are_not_one(string quoted, int told)
    {
        var texts = Texts(("a", $"{Longer}."), ("b", $"{Longer}."));
        var set = Set(["a", "b"], Answer("first", "harbour-water", Cites("a", Statement)), Answer("second", "harbour-water", Cites("b", quoted)));
        Assert.Equal(told, StatementReuse.In(set, texts).Diagnostics.Count(diagnostic => diagnostic.Code == "FC3010"));
    }

    [Fact]
    public void Words_in_common_are_counted_alike_however_they_are_written()
    {
        const string Article = "{0} {0} {0} {0} {0} {0} {0} {0} {0} one two three four five six seven eight nine ten";
        var (ligature, letters) = (string.Format(null, Article, "ﬁne"), string.Format(null, Article, "fine"));
        var texts = Texts(("a", ligature), ("b", letters));
        var same = Set(["a", "b"], Answer("first", "harbour-water", Cites("a", "one two three four five six seven eight")), Answer("second", "harbour-water", Cites("b", "one two three four five six seven eight")));
        var beside = Set(["a", "b"], Answer("first", "harbour-water", Cites("a", "one two three four five six seven eight")), Answer("second", "harbour-water", Cites("b", "two three four five six seven eight nine")));
        Assert.Equal(["FC3010"], StatementReuse.In(same, texts).Diagnostics.Select(told => told.Code));
        Assert.Empty(StatementReuse.In(beside, texts).Diagnostics);
    }

    [Fact]
    public void A_source_that_says_where_it_has_its_words_from_is_not_named()
    {
        var set = Set([Source("a"), Source("b") with { Originality = Originality.Syndicated }, Source("c")]);
        Assert.StartsWith("'a' and 'c' share", Assert.Single(StatementReuse.In(set, Texts(("a", Statement), ("b", Statement), ("c", Statement))).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bay-herald", "bay-herald", false)]
    [InlineData("bay-herald", "harbour-water", true)]
    public void Sources_that_have_their_words_from_one_actor_are_connected(string one, string other, bool isTold)
    {
        var set = Set(["a", "b"]);
        var requests = new[] { Asks("ask", Cites("a", Statement) with { Via = [one] }), Asks("ask-again", Cites("b", Statement) with { Via = [other] }) };
        Assert.Equal(isTold, Codes((set.ClaimSet with { Requests = [.. set.ClaimSet.Requests, .. requests] }).Validate()).Contains("FC3011"));
    }

    [Fact]
    public void Two_articles_of_one_publisher_are_one_outlet() =>
        Assert.Empty(StatementReuse.In(Set([Source("a") with { Publisher = "bay-herald" }, Source("b") with { Publisher = "bay-herald" }]), Texts(("a", Statement), ("b", Statement))).Diagnostics);

    [Fact]
    public void The_last_one_with_a_date_is_pointed_to()
    {
        var set = Set([Source("a"), Source("b") with { Published = "2031-04-05" }, Source("c") with { Published = null }]);
        Assert.Equal("/sources/2", Assert.Single(StatementReuse.In(set, Texts(("a", Statement), ("b", Statement), ("c", Statement))).Diagnostics).Pointer);
    }

    [Theory]
    [InlineData("at no time was any waste water discharged untreaded", "{0}.")]
    [InlineData("untreated", "{0}. And untreated it was not, they said to all of us.")]
    [InlineData("a", "{0}. a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a")]
    public void What_cannot_be_placed_off_the_record_hides_the_statements_of_its_source(string quoted, string article)
    {
        var set = Set(["a", "b"], Answer("secret", "harbour-water", Cites("a", quoted) with { Via = [Secret] }));
        var reuse = StatementReuse.In(set, Texts(("a", string.Format(null, article, Statement)), ("b", Statement)));
        Assert.True(Assert.Single(reuse.Statements).IsOffTheRecord);
        Assert.DoesNotContain("waste", Assert.Single(reuse.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_no_random_set_are_words_shown_that_are_off_the_record()
    {
        var hidden = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            string[] words = [.. Enumerable.Range(0, 30).Select(i => $"word{i}x")];
            string Words() { var from = random.Next(20); return string.Join(' ', words[from..(from + random.Next(1, 11))]); }
            var whole = string.Join(' ', words);
            var secret = Words();
            var set = Set(["a", "b", "c"], [.. Enumerable.Range(0, 4).Select(i => Answer($"r{i}", "harbour-water", Cites($"{"abc"[random.Next(3)]}", Words()))), Answer("s", random.Next(2) == 0 ? Secret : "harbour-water", Cites("a", secret) with { Via = [Secret] })]);
            var reuse = StatementReuse.In(set, Texts([.. new[] { ("a", whole), ("b", random.Next(2) == 0 ? whole : Words()), ("c", $"{Words()} and {Words()}") }.Where(_ => random.Next(3) > 0)]));
            foreach (var statement in reuse.Statements.Where(statement => statement.Places.Any(place => place.Source == (Id)"a") && statement.Places.Any(place => $" {place.Text} ".Contains($" {secret} ", StringComparison.Ordinal))))
            {
                hidden++;
                Assert.True(statement.IsOffTheRecord, $"seed {seed}");
            }
            foreach (var statement in reuse.Statements.Where(statement => statement.IsOffTheRecord))
                Assert.DoesNotContain("word", string.Join(' ', [statement.ToString().Replace("words in", "", StringComparison.Ordinal), .. statement.Places.Select(place => place.ToString())]), StringComparison.Ordinal);
            if (reuse.Statements.All(statement => statement.IsOffTheRecord))
                Assert.All(reuse.Diagnostics, told => Assert.DoesNotContain("“", told.ToString(), StringComparison.Ordinal));
        }
        Assert.True(hidden > 20, $"{hidden}");
    }

    [Fact]
    public void Progress_is_told_on_the_way_and_is_1_at_the_end_alone()
    {
        var told = new List<double>();
        var set = Set(["a", "b"], Answer("first", "harbour-water", Cites("a", Statement), Cites("b", Statement)));
        StatementReuse.In(set, Texts(("a", Statement), ("b", Statement)), progress: new Told<double>(told.Add));
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
        Assert.True(told.Count > 5);
        Assert.All(told.SkipLast(1), done => Assert.InRange(done, 0, 0.99));
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.75)]
    public void Work_that_is_cancelled_on_the_way_ends(double at)
    {
        using var source = new CancellationTokenSource();
        var set = Set(["a", "b"], Answer("first", "harbour-water", Cites("a", Statement), Cites("b", Statement)));
        var progress = new Told<double>(done => { if (done >= at) source.Cancel(); });
        Assert.Throws<OperationCanceledException>(() => StatementReuse.In(set, Texts(("a", Statement), ("b", Statement)), progress: progress, cancellation: source.Token));
    }

    private static ImmutableArray<string> Codes(ValidClaimSet set) => [.. StatementReuse.In(set).Diagnostics.Select(told => told.Code)];

    private static ISourceTexts Texts(params (string Id, string Text)[] texts) => SourceTexts.From(texts.ToDictionary(text => (Id)text.Id, text => text.Text));

    private static Source Source(string id) => new() { Id = id, Kind = SourceKind.NewsArticle, Title = $"Article {id}", Published = "2031-04-04" };

    private static Citation Cites(string source, params string[] quotes) => new() { Source = source, Quotes = [.. quotes.Select(Quote.FromString)] };

    private static Response Answer(string id, Actor by, params Citation[] cites) => new() { Id = id, By = by, Summary = "An answer.", Cites = [.. cites] };

    private static Request Asks(string id, Citation cites) => new() { Id = id, By = "bay-herald", To = "harbour-water", Outcome = RequestOutcome.Answered, Cites = [cites] };

    private static ValidClaimSet Set(string[] sources, params Response[] responses) => Set(Array.ConvertAll(sources, Source), responses);

    private static ValidClaimSet Set(Source[] sources, params Response[] responses) =>
        (Examples.Harbour with { Sources = [.. Examples.Harbour.Sources, .. sources], Responses = [.. Examples.Harbour.Responses, .. responses] }).Validate();
}
