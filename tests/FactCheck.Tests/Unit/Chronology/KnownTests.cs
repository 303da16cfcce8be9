using FactCheck.Chronology;

namespace FactCheck.Tests.Unit.Chronology;

/// <summary>Since when two things together are known, for all pairs of a few days.</summary>
public class KnownTests
{
    private static readonly DateOnly?[] Days = [null, new(2031, 4, 1), new(2031, 4, 2), new(2031, 4, 3)];

    private static readonly Known[] All =
    [
        .. from day in Days
           from certain in Days
           from isDated in new[] { false, true }
           let known = new Known(day ?? DateOnly.MinValue, certain, isDated)
           where !(certain < known.From)
           select known,
    ];

    [Fact]
    public void One_or_another_is_known_when_the_first_is()
    {
        foreach (var (one, other) in Pairs)
        {
            var known = one.Or(other);
            Assert.Equal(new[] { one.From, other.From }.Min(), known.From);
            Assert.Equal(new[] { one.Certain, other.Certain }.Min(), known.Certain);
            Assert.Equal(Earliest(one, other).Any(first => first.IsDated), known.IsDated);
        }
    }

    [Fact]
    public void Both_are_known_when_the_last_is()
    {
        foreach (var (one, other) in Pairs)
        {
            var known = one.And(other);
            Assert.Equal(new[] { one.From, other.From }.Max(), known.From);
            Assert.Equal(one.Certain is null || other.Certain is null ? null : new[] { one.Certain, other.Certain }.Max(), known.Certain);
            Assert.Equal(one.IsDated || other.IsDated, known.IsDated);
        }
    }

    [Fact]
    public void What_is_not_known_before_another_day_is_known_from_it_on_if_it_would_be_before()
    {
        foreach (var (one, other) in Pairs)
        {
            var known = one.NotBefore(other);
            Assert.Equal(new[] { one.From, other.From }.Max(), known.From);
            Assert.Equal(one.Certain is null ? null : new[] { one.Certain, other.From }.Max(), known.Certain);
            Assert.Equal(one.IsDated || other.IsDated, known.IsDated);
        }
    }

    private static IEnumerable<(Known One, Known Other)> Pairs => All.SelectMany(one => All.Select(other => (one, other)));

    private static IEnumerable<Known> Earliest(Known one, Known other) => new[] { one, other }.Where(each => each.From == new[] { one.From, other.From }.Min());
}
