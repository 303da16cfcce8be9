using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Tests.Laws;

namespace FactCheck.Testing.Tests;

public class SnapshotNameTests
{
    public static TheoryData<string, object?[]> Names => new()
    {
        { "HarbourTests.Stands", [] },
        { "HarbourTests.Stands_night-discharge", ["night-discharge"] },
        { "HarbourTests.Stands_2031-04-04_1.5_true_null", [new DateOnly(2031, 4, 4), 1.5, true, null] },
        { "HarbourTests.Stands_2031-04-04", [new DateTime(2031, 4, 4)] },
        { "HarbourTests.Stands_Denial_night-discharge", [AnswerKind.Denial, new Id("night-discharge")] },
        { "HarbourTests.Stands_-1000000_13", [-1_000_000, 'a' - 'T'] },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Plain_arguments_are_written_as_they_are(string name, object?[] arguments) => Assert.Equal(name, NameOf(arguments));

    [Fact]
    public void In_every_culture_the_name_is_the_same()
    {
        object?[] arguments = [1.5m, new DateTime(2031, 4, 4, 13, 0, 0, DateTimeKind.Utc), new DateOnly(2031, 4, 4), -3, (1.5, new DateOnly(2031, 4, 4)), new Measure(1.5m)];
        var expected = NameOf(arguments);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat = new() { NumberDecimalSeparator = ",", NegativeSign = "−" };
            culture.DateTimeFormat = new() { ShortDatePattern = "d.M.yyyy", LongTimePattern = "H.mm" };
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, NameOf(arguments));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a:b")]
    [InlineData("a?*\"<>|b")]
    [InlineData("a b\n")]
    [InlineData("é")]
    [InlineData("a_b")]
    [InlineData("")]
    public void What_no_file_name_can_hold_on_some_platform_or_could_be_read_otherwise_gets_a_fingerprint(string argument) =>
        Assert.Matches("^HarbourTests\\.Stands_[A-Za-z0-9._+=,-]*-[0-9a-f]{10}$", NameOf(argument));

    [Theory]
    [InlineData("con")]
    [InlineData("NUL")]
    [InlineData("Com1")]
    [InlineData("lpt9.txt")]
    [InlineData("Aux.Tests")]
    public void A_name_that_Windows_takes_for_a_device_is_changed(string test) => Assert.Matches("^-.*-[0-9a-f]{10}$", SnapshotName.Of(test, []));

    [Fact]
    public void A_long_name_is_cut_and_still_its_own()
    {
        var (one, other) = (NameOf(new string('a', 300) + "1"), NameOf(new string('a', 300) + "2"));
        Assert.Equal(160, one.Length);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Two_lists_of_arguments_never_have_one_name()
    {
        var random = new Random(20_310_404);
        string[] pieces = ["a", "b", "_", "-", ".", "", " ", "/", "1", "null", "true", "a_b", "é", "con", new string('x', 90)];
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < 20_000; i++)
        {
            string[] arguments = [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(10) == 0 ? Texts.Any(random) : random.Of(pieces) + random.Of(pieces))];
            var list = string.Join('\u0001', arguments.Select(argument => $"{argument.Length} {argument}"));
            Assert.Equal(list, byName.GetValueOrDefault(NameOf(arguments), list));
            byName[NameOf(arguments)] = list;
        }
        Assert.True(byName.Count > 1_000, $"Only {byName.Count} lists were tried.");
        Assert.All(byName.Keys, name => Assert.True(name.Length <= 160 && name.All(c => char.IsAsciiLetterOrDigit(c) || "_-.+=,".Contains(c)), name));
    }

    [Fact]
    public void The_culture_of_the_test_is_left_as_it_was()
    {
        var before = CultureInfo.CurrentCulture;
        NameOf((1.5, 2));
        Assert.Same(before, CultureInfo.CurrentCulture);
    }

    private sealed record Measure(decimal Value);

    private static string NameOf(params object?[] arguments) => SnapshotName.Of("HarbourTests.Stands", ImmutableArray.Create(arguments));
}
