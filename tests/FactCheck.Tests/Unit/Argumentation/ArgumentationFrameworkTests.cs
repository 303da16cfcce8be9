using FactCheck.Argumentation;

namespace FactCheck.Tests.Unit.Argumentation;

public class ArgumentationFrameworkTests
{
    [Fact]
    public void Attackers_and_attacked_are_listed_once_each_ascending()
    {
        var framework = new ArgumentationFramework(4, [new(3, 1), new(2, 1), new(3, 1), new(0, 0), new(3, 0), new(2, 1)]);
        Assert.Equal(4, framework.Count);
        Assert.Equal([0, 3], framework.AttackersOf(0));
        Assert.Equal([2, 3], framework.AttackersOf(1));
        Assert.Equal([], framework.AttackersOf(2));
        Assert.Equal([0], framework.AttackedBy(0));
        Assert.Equal([1], framework.AttackedBy(2));
        Assert.Equal([0, 1], framework.AttackedBy(3));
    }

    [Fact]
    public void What_is_listed_is_what_was_given()
    {
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var count = random.Next(1, 20);
            var attacks = Frameworks.Random(random, count, random.NextDouble() * 4);
            var framework = new ArgumentationFramework(count, attacks);
            for (var argument = 0; argument < count; argument++)
            {
                Assert.Equal(attacks.Where(attack => attack.Attacked == argument).Select(attack => attack.Attacker).Distinct().Order(), framework.AttackersOf(argument).ToArray());
                Assert.Equal(attacks.Where(attack => attack.Attacker == argument).Select(attack => attack.Attacked).Distinct().Order(), framework.AttackedBy(argument).ToArray());
            }
        }
    }

    [Fact]
    public void A_framework_may_be_empty()
    {
        var framework = new ArgumentationFramework(0, []);
        Assert.Equal(0, framework.Count);
        Assert.Equal(0, framework.GroundedLabelling().Count);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 2)]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    public void An_attack_between_arguments_that_there_are_not_is_refused(int attacker, int attacked) =>
        Assert.Throws<ArgumentOutOfRangeException>("attacks", () => new ArgumentationFramework(2, [new(attacker, attacked)]));

    [Fact]
    public void What_there_is_not_is_refused_with_what_there_is()
    {
        var framework = new ArgumentationFramework(2, [new(0, 1)]);
        var labelling = framework.GroundedLabelling();
        Action[] refused = [() => _ = new ArgumentationFramework(2, [new(0, 2)]), () => framework.AttackersOf(2), () => _ = labelling[2]];
        Assert.All(refused, act => Assert.StartsWith("There are 2 arguments, numbered from 0.", Assert.Throws<ArgumentOutOfRangeException>(act).Message, StringComparison.Ordinal));
        Assert.Equal("Argument 1 is not in, so it has no place among the accepted.", Assert.Throws<InvalidOperationException>(() => labelling.OrderOf(1)).Message);
        Assert.Equal("Argument 0 is not out, so nothing defeats it.", Assert.Throws<InvalidOperationException>(() => labelling.DefeaterOf(0)).Message);
    }

    [Fact]
    public void A_negative_number_of_arguments_is_refused() => Assert.Throws<ArgumentOutOfRangeException>("arguments", () => new ArgumentationFramework(-1, []));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_argument_that_there_is_not_is_refused(int argument)
    {
        var framework = new ArgumentationFramework(2, [new(0, 1)]);
        var labelling = framework.GroundedLabelling();
        Assert.Throws<ArgumentOutOfRangeException>(nameof(argument), () => framework.AttackersOf(argument).Length);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(argument), () => framework.AttackedBy(argument).Length);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(argument), () => labelling[argument]);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(argument), () => labelling.OrderOf(argument));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(argument), () => labelling.DefeaterOf(argument));
    }
}
