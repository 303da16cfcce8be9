using FactCheck.Argumentation;

namespace FactCheck.Tests.Unit.Argumentation;

public class IccmaInstanceTests
{
    [Fact]
    public void Attacks_are_read_with_numbers_from_0()
    {
        var instance = IccmaInstance.Parse("# a comment\np af 12\n1 12\n# another\n\n12 12"u8);
        Assert.Equal(12, instance.Arguments);
        Assert.Equal([new Attack(0, 11), new Attack(11, 11)], instance.Attacks);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 2\np af 2\n")]
    [InlineData("p af 2\np af 2\n")]
    [InlineData("p af two\n")]
    [InlineData("p af 2\n1 3\n")]
    [InlineData("p af 2\n0 1\n")]
    [InlineData("p af 2\n1\n")]
    [InlineData("p af 2\n1 2 1\n")]
    [InlineData("p af 2\n4294967297 1\n")]
    public void What_is_not_in_the_format_is_refused(string text) =>
        Assert.Throws<FormatException>(() => IccmaInstance.Parse(System.Text.Encoding.UTF8.GetBytes(text)));
}
