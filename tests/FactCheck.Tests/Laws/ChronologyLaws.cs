using FactCheck.Chronology;
using FactCheck.Validation;

namespace FactCheck.Tests.Laws;

/// <summary>What holds of a claim set as of any day.</summary>
public class ChronologyLaws
{
    [Fact]
    public void As_of_the_last_day_there_is_everything() => Law.HoldsForDated((set, _) =>
    {
        var valid = set.Validate();
        Assert.Same(valid, valid.AsOf(DateOnly.MaxValue));
    });

    [Fact]
    public void As_of_a_day_is_what_is_left_when_all_that_is_dated_later_has_been_deleted() => ForDays((set, chronicle, day) =>
    {
        var deleted = new Deletion(set, day).Deleted();
        Assert.Equal(deleted, chronicle.AsOf(day).ClaimSet);
        Assert.Equal(deleted, deleted.Validate().AsOf(day).ClaimSet);
    });

    [Fact]
    public void As_of_any_day_it_is_valid_and_every_item_is_found() => ForDays((_, chronicle, day) =>
    {
        var then = chronicle.AsOf(day);
        Assert.Empty(Validator.Validate(then.ClaimSet).Diagnostics);
        Assert.All(then.ClaimSet.Items, item => Assert.Same(item, then[item.Id]));
    });

    [Fact]
    public void As_of_a_day_once_more_is_the_same() => ForDays((_, chronicle, day) =>
    {
        var then = chronicle.AsOf(day);
        Assert.Same(then, then.AsOf(day));
    });

    [Fact]
    public void As_of_a_day_it_does_not_matter_how_it_stood_on_a_later_one() => Law.HoldsForDated((set, random) =>
    {
        var chronicle = new Chronicle(set.Validate());
        foreach (var (earlier, later) in Pairs(set, random))
            Assert.Equal(chronicle.AsOf(earlier), chronicle.AsOf(later).AsOf(earlier));
    });

    [Fact]
    public void What_was_known_stays_known() => Law.HoldsForDated((set, random) =>
    {
        var chronicle = new Chronicle(set.Validate());
        foreach (var (earlier, later) in Pairs(set, random))
            Assert.Empty(Known(chronicle.AsOf(earlier)).Except(Known(chronicle.AsOf(later))));
    });

    [Fact]
    public void The_days_are_those_on_which_it_changes() => Law.HoldsForDated((set, _) =>
    {
        var chronicle = new Chronicle(set.Validate());
        var changing = DaysIn(set).Where(day => day > DateOnly.MinValue && !chronicle.AsOf(day).Equals(chronicle.AsOf(day.AddDays(-1))));
        Assert.Equal(changing, chronicle.Days);
    });

    [Fact]
    public void An_item_is_there_from_the_day_from_which_it_is_known() => ForDays((set, chronicle, day) =>
    {
        var then = chronicle.AsOf(day);
        Assert.Equal(then.ClaimSet.Items.Select(item => item.Id), set.Items.Select(item => item.Id).Where(id => (chronicle.KnownFrom(id) ?? DateOnly.MinValue) <= day));
    });

    [Fact]
    public void An_item_is_possibly_known_from_the_day_from_which_it_is_known_to_the_day_from_which_that_is_certain() => ForDays((set, chronicle, day) =>
    {
        Assert.All(set.Items, item => Assert.False(chronicle.CertainlyKnownFrom(item.Id) < chronicle.KnownFrom(item.Id)));
        var possibly = chronicle.AsOf(day).ClaimSet.Items.Where(item => item is not (Party or Scale) && !(chronicle.CertainlyKnownFrom(item.Id) <= day));
        Assert.Equal(possibly.Select(item => item.Id), chronicle.PossiblyKnown(day));
        Assert.All(chronicle.Undated, id => Assert.Null(chronicle.KnownFrom(id)));
    });

    [Fact]
    public void What_does_not_change_is_not_copied() => ForDays((set, chronicle, day) =>
    {
        var all = set.Validate();
        var then = new Chronicle(all).AsOf(day);
        Assert.All(then.ClaimSet.Items.Where(item => item.Equals(all[item.Id])), item => Assert.Same(all[item.Id], item));
    });

    [Fact]
    public void The_timeline_has_every_making_every_event_and_nothing_out_of_order() => Law.HoldsForDated((set, _) =>
    {
        var timeline = new Chronicle(set.Validate()).Timeline;
        Assert.Equal(timeline.AsEnumerable(), new Chronicle(set.Validate()).Timeline);
        foreach (var (before, after) in timeline.Zip(timeline.Skip(1)))
            Assert.True(IsInOrder(before.On ?? before.Reported, after.On ?? after.Reported), $"{before}, then {after}");
        var events = set.Evidence.Length + set.Responses.Length + set.Requests.Length + set.Developments.Length + set.Assessments.Length
            + set.Sources.Sum(source => source.Corrections.Length) + set.Allegations.Count(allegation => allegation.Withdrawn is not null);
        Assert.Equal(events, timeline.Count(entry => entry.Kind != TimelineKind.Alleged));
        Assert.Equal(set.Allegations.Length, timeline.Count(entry => entry is { Kind: TimelineKind.Alleged, IsFirst: true }));
        foreach (var allegation in set.Allegations)
            Assert.Equal(
                allegation.Cites.Select(making => making.Said ?? set.Sources.Single(source => source.Id == making.Source).Published).ToHashSet(),
                timeline.Where(entry => entry.Kind == TimelineKind.Alleged && entry.Item.Id == allegation.Id).Select(entry => entry.On).ToHashSet());
    });

    [Fact]
    public void The_sets_whose_dates_lie_close_together_have_what_makes_the_laws_bite()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in Law.Sample(Law.Dated, 100))
        {
            var chronicle = new Chronicle(set.Validate());
            var views = chronicle.Days.Select(day => (Day: day, Then: chronicle.AsOf(day))).ToArray();
            foreach (var source in set.Sources)
                if (chronicle.KnownFrom(source.Id) is var known && (source.Published ?? source.Retrieved)?.Earliest > (known ?? DateOnly.MinValue))
                    seen.Add("a source known before it is published");
            foreach (var development in set.Developments)
                if (!development.Cites.IsEmpty && development.On?.Earliest > (chronicle.KnownFrom(development.Id) ?? DateOnly.MinValue))
                    seen.Add("a development to come");
            foreach (var allegation in set.Allegations)
                if (allegation.Withdrawn is { } withdrawn && views.Any(view => withdrawn.On.Earliest <= view.Day && view.Then.TryGet(allegation.Id, out var then) && ((Allegation)then).Withdrawn is null))
                    seen.Add("a withdrawal before what it takes back is known");
            foreach (var response in set.Responses)
                if (response.Issued?.Earliest is { } issued && chronicle.KnownFrom(response.Id) == issued && response.Cites.Length > 0)
                    seen.Add("a response that waits for its own date");
            foreach (var response in set.Responses)
                if (response.Cites.IsEmpty && response.Points.Any(point => !point.Cites.IsEmpty) && chronicle.KnownFrom(response.Id) is not null)
                    seen.Add("a response known by its points");
        }
        Assert.Equal(
            [
                "a development to come", "a response known by its points", "a response that waits for its own date", "a source known before it is published",
                "a withdrawal before what it takes back is known",
            ],
            seen.Order(StringComparer.Ordinal).ToArray());
    }

    private static void ForDays(Action<ClaimSet, Chronicle, DateOnly> law) => Law.HoldsForDated((set, random) =>
    {
        var chronicle = new Chronicle(set.Validate());
        foreach (var day in Some(set, random))
            law(set, chronicle, day);
    });

    /// <summary>Days of the claim set, each with the one before, and the first and the last day there are.</summary>
    private static IEnumerable<DateOnly> Some(ClaimSet set, Random random)
    {
        var days = DaysIn(set);
        random.Shuffle(days);
        var some = days.Take(5).ToArray();
        return [.. some, .. some.Where(day => day > DateOnly.MinValue).Select(day => day.AddDays(-1)), DateOnly.MinValue, DateOnly.MaxValue];
    }

    private static IEnumerable<(DateOnly Earlier, DateOnly Later)> Pairs(ClaimSet set, Random random)
    {
        var days = Some(set, random).Order().ToArray();
        return days.Zip(days.Skip(1)).Concat(days.Select(day => (days[0], day)));
    }

    /// <summary>Every day at an end of a date, ascending.</summary>
    private static DateOnly[] DaysIn(ClaimSet set) =>
        [.. Dates(set).SelectMany(date => new[] { date.Earliest, date.Latest }).OfType<DateOnly>().Distinct().Order()];

    private static IEnumerable<EdtfDate> Dates(object record) => Model.Members(record.GetType()).Select(member => member.GetValue(record)).SelectMany(value => value switch
    {
        EdtfDate date => [date],
        Actor or null => [],
        not null when Model.ItemOf(value.GetType()) is { } item => Model.IsRecord(item) ? Model.Items(value).SelectMany(Dates) : [],
        not null => Model.IsRecord(value.GetType()) ? Dates(value) : [],
    });

    /// <summary>Items and citations, each of which is one thing that can be known.</summary>
    private static IEnumerable<(Id, string?, Citation?)> Known(ValidClaimSet set) =>
        [.. set.ClaimSet.Items.Select(item => (item.Id, (string?)null, (Citation?)null)), .. set.Citations.Select(place => (place.Item.Id, (string?)null, (Citation?)place.Citation))];

    private static bool IsInOrder(EdtfDate? before, EdtfDate? after) => after is null || (before is not null && before <= after);
}
