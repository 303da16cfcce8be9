using FactCheck.Chronology;

namespace FactCheck.Tests.Unit.Chronology;

/// <summary>When a thing becomes known, on claim sets of a few items.</summary>
public class ChronicleTests
{
    private static readonly Source Paper = new() { Id = "paper", Kind = SourceKind.NewsArticle, Title = "A report", Published = "2031-04-04" };
    private static readonly Citation InPaper = new() { Source = "paper" };
    private static readonly Allegation Alleged = Allegation("alleged", "paper");

    [Fact]
    public void A_document_that_somebody_drew_on_is_there_before_it_is_published()
    {
        var chronicle = Of(Set with
        {
            Sources = [Paper, Paper with { Id = "leaked", Published = "2031-06-01" }],
            Allegations = [Alleged with { Cites = [Making("paper") with { Via = [new Actor.Work("leaked")] }] }, Allegation("read-in-it", "leaked")],
        });
        Assert.Equal(new DateOnly(2031, 4, 4), chronicle.KnownFrom("leaked"));
        Assert.Equal(new DateOnly(2031, 6, 1), chronicle.KnownFrom("read-in-it"));
        Assert.Equal([new(2031, 4, 4), new(2031, 6, 1)], chronicle.Days.AsEnumerable());
    }

    [Fact]
    public void What_was_announced_is_known_before_it_happens()
    {
        var chronicle = Of(Set with { Developments = [Development("announced", "2031-05-01"), Development("perhaps-announced", "2031-04-04")] });
        Assert.Equal(new DateOnly(2031, 4, 4), chronicle.KnownFrom("announced"));
        Assert.Equal(new DateOnly(2031, 4, 4), chronicle.KnownFrom("perhaps-announced"));
    }

    [Fact]
    public void What_a_vaguely_dated_source_tells_of_is_not_known_before_it_can_have_happened()
    {
        var chronicle = Of(Set with { Sources = [Paper with { Published = "2031" }], Developments = [Development("happened", "2031-05-01/2031-06-01")] });
        Assert.Equal(new DateOnly(2031, 5, 1), chronicle.KnownFrom("happened"));
        Assert.Equal(new DateOnly(2031, 12, 31), chronicle.CertainlyKnownFrom("happened"));
        Assert.Equal(new DateOnly(2031, 1, 1), chronicle.KnownFrom("alleged"));
    }

    [Theory]
    [InlineData("2031-04", null, "2031-04-01", "2031-04-30", false)]
    [InlineData("2031-04?", null, "2031-04-01", "2031-04-30", false)]
    [InlineData("[..2031-04-04]", null, null, "2031-04-04", false)]
    [InlineData("[2031-04-04..]", null, "2031-04-04", null, false)]
    [InlineData(null, "2031-05-02", "2031-05-02", "2031-05-02", false)]
    [InlineData("2031-04-04", "2031-05-02", "2031-04-04", "2031-04-04", false)]
    [InlineData(null, null, null, null, true)]
    public void A_source_and_what_it_carries_is_known_from_its_publication_or_else_from_when_it_was_retrieved(
        string? published, string? retrieved, string? from, string? certain, bool isUndated)
    {
        var chronicle = Of(Set with { Sources = [Paper with { Published = Date(published), Retrieved = Date(retrieved) }] });
        foreach (var id in new Id[] { "paper", "alleged" })
        {
            Assert.Equal(from, chronicle.KnownFrom(id)?.ToString("O", null));
            Assert.Equal(certain, chronicle.CertainlyKnownFrom(id)?.ToString("O", null));
            Assert.Equal(isUndated, chronicle.Undated.Contains(id));
        }
    }

    [Fact]
    public void A_party_is_known_always_and_is_never_called_undated_or_only_possible()
    {
        var chronicle = Of(Set);
        Assert.Null(chronicle.KnownFrom("accused"));
        Assert.DoesNotContain("accused", chronicle.Undated);
        Assert.DoesNotContain("accused", chronicle.PossiblyKnown(DateOnly.MaxValue));
        Assert.True(chronicle.AsOf(DateOnly.MinValue).TryGet("accused", out _));
    }

    [Fact]
    public void An_item_that_is_not_there_is_not_dated() => Assert.Throws<KeyNotFoundException>(() => Of(Set).KnownFrom("nowhere"));

    [Fact]
    public void A_point_goes_with_all_that_it_answers_and_one_that_answers_nothing_stays()
    {
        var response = new Response
        {
            Id = "answer",
            By = "accused",
            Summary = "Answers.",
            Cites = [InPaper],
            Points =
            [
                new() { Kind = AnswerKind.Denial, To = ["later"] },
                new() { Kind = AnswerKind.Denial, To = ["later", "alleged"] },
                new() { Kind = AnswerKind.Denial, Part = "What nobody alleged." },
                new() { Kind = AnswerKind.Counterclaim, To = ["alleged"], Alleges = "later" },
            ],
        };
        var then = Of(WithLater with { Responses = [response] }).AsOf(new(2031, 5, 1)).Get<Response>("answer");
        Assert.Equal([response.Points[1] with { To = ["alleged"] }, response.Points[2]], then.Points.AsEnumerable());
    }

    [Fact]
    public void Evidence_stays_when_a_bearing_goes()
    {
        var evidence = new Evidence { Id = "log", Kind = EvidenceKind.Document, Summary = "A log.", Bears = [new() { On = ["later"], As = BearingKind.Supports }], Cites = [InPaper] };
        Assert.Empty(Of(WithLater with { Evidence = [evidence] }).AsOf(new(2031, 5, 1)).Get<Evidence>("log").Bears);
    }

    [Fact]
    public void An_assessment_waits_for_what_it_is_of()
    {
        var assessment = new Assessment { Id = "verdict", Of = "later", By = "accused", On = "2031-04-10", Scale = "truefalse", Rating = "False", Why = "Because." };
        Assert.Equal(new DateOnly(2031, 6, 1), Of(WithLater with { Assessments = [assessment] }).KnownFrom("verdict"));
    }

    [Fact]
    public void A_withdrawal_is_not_shown_before_a_making_that_it_can_have_taken_back()
    {
        var withdrawn = Alleged with
        {
            Cites = [Making("paper"), Making("late") with { Said = "2031-01-01" }],
            Withdrawn = new() { On = "2031-02-01", By = "accused", Why = "Taken back." },
        };
        var chronicle = Of(Set with { Sources = [Paper, Paper with { Id = "late", Published = "2031-06-01" }], Allegations = [withdrawn] });
        Assert.Null(chronicle.AsOf(new(2031, 5, 31)).Get<Allegation>("alleged").Withdrawn);
        Assert.NotNull(chronicle.AsOf(new(2031, 6, 1)).Get<Allegation>("alleged").Withdrawn);
    }

    [Fact]
    public void The_timeline_stands_in_the_order_of_dates_then_of_kinds_then_of_the_claim_set()
    {
        var timeline = Of(Set with
        {
            Allegations = [Alleged, Allegation("also-alleged", "paper") with { Withdrawn = new() { On = "2031-04-09", By = "accused", Why = "Taken back." } }],
            Sources = [Paper with { Corrections = [new() { On = "2031-04-05", Kind = CorrectionKind.Corrected, What = "A name." }] }],
            Developments = [Development("happened", "2031-04-04"), Development("no-date", null) with { Cites = [] }],
            Responses = [new() { Id = "answer", By = "accused", Summary = "Answers.", Cites = [InPaper] }, new() { Id = "earlier", By = "accused", Summary = "Answers.", Issued = "2031-04-03" }],
        }).Timeline;
        Assert.Equal(
            [
                "2031-04-03 answered: response earlier", "2031-04-04 happened: development happened", "2031-04-04 alleged: allegation alleged",
                "2031-04-04 alleged: allegation also-alleged", "undated answered: response answer", "2031-04-05 corrected: source paper",
                "2031-04-09 withdrawn: allegation also-alleged", "undated happened: development no-date",
            ],
            timeline.Select(entry => entry.ToString()));
    }

    public static TheoryData<string> Drawing => [.. DrawnOn.Keys];

    /// <summary>Of each kind of item one that is drawn from a document, or is of one that is.</summary>
    private static readonly Dictionary<string, Item> DrawnOn = new(StringComparer.Ordinal)
    {
        ["evidence"] = new Evidence { Id = "log", Kind = EvidenceKind.Document, Summary = "A log.", Cites = [InPaper with { Via = [new Actor.Work("leaked")] }] },
        ["response"] = new Response { Id = "answer", By = "accused", Summary = "Answers.", Cites = [InPaper with { Via = [new Actor.Work("leaked")] }] },
        ["point"] = new Response
        {
            Id = "answer",
            By = "accused",
            Summary = "Answers.",
            Cites = [InPaper],
            Points = [new() { Kind = AnswerKind.Denial, To = ["alleged"], Cites = [InPaper with { Via = [new Actor.Work("leaked")] }] }],
        },
        ["request"] = new Request { Id = "asked", To = "accused", About = ["alleged"], Outcome = RequestOutcome.DidNotRespond, Cites = [InPaper with { Via = [new Actor.Work("leaked")] }] },
        ["development"] = Development("happened", "2031-04-04") with { Cites = [InPaper with { Via = [new Actor.Work("leaked")] }] },
        ["who develops"] = Development("happened", "2031-04-04") with { By = [new Actor.Work("leaked")] },
        ["who assesses"] = new Assessment { Id = "verdict", Of = "alleged", By = new Actor.Work("leaked"), On = "2031-04-04", Scale = "truefalse", Rating = "False", Why = "Because." },
    };

    [Theory]
    [MemberData(nameof(Drawing))]
    public void Whatever_is_drawn_from_a_document_shows_that_it_was_there(string kind)
    {
        var (set, item) = (Set with { Sources = [Paper, Paper with { Id = "leaked", Published = "2031-06-01" }] }, DrawnOn[kind]);
        var chronicle = Of(set with
        {
            Evidence = [.. new[] { item }.OfType<Evidence>()],
            Responses = [.. new[] { item }.OfType<Response>()],
            Requests = [.. new[] { item }.OfType<Request>()],
            Developments = [.. new[] { item }.OfType<Development>()],
            Assessments = [.. new[] { item }.OfType<Assessment>()],
        });
        Assert.Equal(new DateOnly(2031, 4, 4), chronicle.KnownFrom("leaked"));
    }

    [Theory]
    [InlineData("early", "late", "2031-04-04")]
    [InlineData("late", "early", "2031-04-04")]
    [InlineData("late", "late", "2031-06-01")]
    public void A_response_without_citations_is_known_when_the_first_of_its_points_is(string first, string second, string known)
    {
        var sources = new Dictionary<string, Id>(StringComparer.Ordinal) { ["early"] = "paper", ["late"] = "late" };
        var response = new Response
        {
            Id = "answer",
            By = "accused",
            Summary = "Answers.",
            Points = [.. new[] { first, second }.Select(source => new Point { Kind = AnswerKind.Denial, To = ["alleged", "later"], Cites = [new() { Source = sources[source] }] })],
        };
        Assert.Equal(DateOnly.Parse(known, null), Of(WithLater with { Responses = [response] }).KnownFrom("answer"));
    }

    [Fact]
    public void A_point_that_alleges_something_is_not_known_before_it_is_carried()
    {
        var response = new Response { Id = "answer", By = "accused", Summary = "Answers.", Points = [new() { Kind = AnswerKind.Counterclaim, To = ["alleged"], Alleges = "alleged-too", Cites = [new() { Source = "late" }] }] };
        var set = WithLater with { Allegations = [.. WithLater.Allegations, Allegation("alleged-too", "paper")], Responses = [response] };
        Assert.Equal(new DateOnly(2031, 6, 1), Of(set).KnownFrom("answer"));
    }

    // Whether the paper was out before it happened is not certain: it may have told of it on the day.
    [Fact]
    public void What_happened_on_the_last_day_on_which_it_can_have_been_reported_is_known_on_that_day()
    {
        var chronicle = Of(Set with { Sources = [Paper with { Published = "2031-04-01/2031-04-04" }], Developments = [Development("happened", "2031-04-04")] });
        Assert.Equal(new DateOnly(2031, 4, 4), chronicle.KnownFrom("happened"));
    }

    [Fact]
    public void Of_makings_the_first_is_that_of_the_first_day_and_one_without_a_day_is_last()
    {
        var made = Alleged with { Cites = [Making("leaflet"), Making("late"), Making("paper")] };
        var timeline = Of(Set with { Sources = [Paper, Paper with { Id = "late", Published = "2031-06-01" }, Paper with { Id = "leaflet", Published = null }], Allegations = [made] }).Timeline;
        Assert.Equal(
            [("2031-04-04", true), ("2031-06-01", false), (null, false)],
            timeline.Select(entry => (entry.On?.ToString(), entry.IsFirst)));
    }

    [Fact]
    public void Evidence_is_of_the_first_day_on_which_it_was_said_and_reported_on_the_first_on_which_it_was_published()
    {
        var evidence = new Evidence
        {
            Id = "log",
            Kind = EvidenceKind.Document,
            Summary = "A log.",
            Cites = [new() { Source = "late", Said = "2031-03-02" }, InPaper with { Said = "2031-03-01" }, new() { Source = "late", Said = "2031-03-03" }],
        };
        var entry = Of(WithLater with { Evidence = [evidence] }).Timeline.Single(entry => entry.Kind == TimelineKind.Evidence);
        Assert.Equal(("2031-03-01", "2031-04-04", TimelineLane.Alleged), ($"{entry.On}", $"{entry.Reported}", entry.Lane));
    }

    [Fact]
    public void There_is_no_chronicle_of_nothing() => Assert.Throws<ArgumentNullException>(() => new Chronicle(null!));

    private static ClaimSet Set { get; } = new()
    {
        Id = "set",
        Title = "A set",
        Language = "en",
        Parties = [new() { Id = "accused", Kind = PartyKind.Company, Name = "The accused" }],
        Sources = [Paper],
        Allegations = [Alleged],
    };

    private static ClaimSet WithLater { get; } = Set with
    {
        Sources = [Paper, Paper with { Id = "late", Published = "2031-06-01" }],
        Allegations = [Alleged, Allegation("later", "late")],
    };

    private static Chronicle Of(ClaimSet set) => new(set.Validate());

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);

    private static Making Making(Id source) => new() { Source = source, Modality = Modality.Asserted };

    private static Allegation Allegation(Id id, Id source) => new() { Id = id, Statement = "It is so.", Against = ["accused"], Cites = [Making(source)] };

    private static Development Development(Id id, EdtfDate? on) => new() { Id = id, Kind = DevelopmentKind.Announcement, Title = "It happens", On = on, Cites = [InPaper] };
}
