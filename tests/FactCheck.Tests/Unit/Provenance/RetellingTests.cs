using System.Globalization;
using FactCheck.Provenance;
using static FactCheck.Tests.Unit.Provenance.Tracings;

namespace FactCheck.Tests.Unit.Provenance;

/// <summary>Who has it from whom, where several have it from several: over hubs where they are many, and the same as without.</summary>
public class RetellingTests
{
    private const int Number = 24;
    private static readonly DateOnly First = new(2031, 4, 1);

    [Theory]
    [InlineData(2, 2)]
    [InlineData(4, 5)]
    [InlineData(5, 4)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    [InlineData(6, 12)]
    public void Each_who_was_told_has_it_from_each_who_told_it_but_not_from_themselves(int told, int tellers)
    {
        for (var first = 0; first <= told; first++)
        {
            var (retelling, numbers) = Told(Enumerable.Range(0, told), Enumerable.Range(first, tellers));
            Assert.Equal(
                from one in Enumerable.Range(0, told) from teller in Enumerable.Range(first, tellers) where teller != one select (one, teller, Day(teller)),
                (from one in Enumerable.Range(0, told) from had in HadFrom(retelling, numbers[one]) select (one, numbers.IndexOf(had.Key), had.Value)).Order());
        }
    }

    [Fact]
    public void One_who_is_named_by_two_works_told_it_by_the_later_day()
    {
        var (retelling, numbers) = Told(Enumerable.Range(0, 6), [.. Enumerable.Range(6, 6), Number]);
        Assert.All(Enumerable.Range(0, 6), one => Assert.Equal(Day(Number), HadFrom(retelling, numbers[one])[numbers[6]]));
    }

    [Fact]
    public void Who_told_several_told_it_by_the_last_day_of_any_of_them()
    {
        var set = SetOf(Citing("article", Jointly(new Actor.Work("work-0"), new Actor.Work("work-10")), "party-20"));
        var (retelling, numbers) = Of(set);
        Assert.Equal((Day(0), Day(10)), (HadFrom(retelling, numbers[0])[numbers[20]], HadFrom(retelling, numbers[10])[numbers[20]]));
    }

    [Fact]
    public void Among_many_there_are_no_more_steps_than_in_proportion_to_them()
    {
        var (retelling, _) = Told(Enumerable.Range(0, 12), Enumerable.Range(12, 12));
        Assert.InRange(retelling.Steps.Sum(steps => steps.Count), 24, 6 * 24);
    }

    /// <summary>The paper has it from several parties, and each of them from several works.</summary>
    private static (Retelling Retelling, List<int> Numbers) Told(IEnumerable<int> told, IEnumerable<int> tellers) =>
        Of(SetOf(Citing("article", Jointly([.. told.Select(i => (Actor)$"party-{i}")]), Jointly([.. tellers.Select(i => new Actor.Work($"work-{i}"))]))));

    private static (Retelling Retelling, List<int> Numbers) Of(ValidClaimSet set)
    {
        var retelling = new Retelling(new SourceTracing(set).Of(Tracings.Allegation).Chains, set);
        return (retelling, [.. Enumerable.Range(0, Number).Select(i => retelling.Reporters.FindIndex(reporter => reporter is Actor.Party party && party.Id == $"party-{i}"))]);
    }

    /// <summary>Each work has a publisher and a day of its own; the last is a second one of the seventh publisher.</summary>
    private static ValidClaimSet SetOf(Making cites) => Set(
        [Party("paper"), .. Enumerable.Range(0, Number).Select(i => Party($"party-{i}"))],
        [
            Source("article", "paper", "2031-06-01"),
            .. Enumerable.Range(0, Number + 1).Select(i => Source($"work-{i}", $"party-{(i == Number ? 6 : i)}", First.AddDays(i).ToString("O", CultureInfo.InvariantCulture))),
        ],
        cites);

    private static int Day(int work) => First.AddDays(work).DayNumber;

    /// <summary>From whom one has it, over hubs or not, and by which day at the latest.</summary>
    private static Dictionary<int, int> HadFrom(Retelling retelling, int one)
    {
        var found = new Dictionary<int, int>();
        Go(one, int.MaxValue);
        return found;

        void Go(int at, int latest)
        {
            foreach (var step in retelling.Steps[at])
            {
                var by = Math.Min(latest, step.Latest);
                if (retelling.Reporters[step.To] is null)
                    Go(step.To, by);
                else
                    found[step.To] = Math.Max(found.GetValueOrDefault(step.To, int.MinValue), by);
            }
        }
    }
}
