using FactCheck.Argumentation;

namespace FactCheck.Tests.Unit.Argumentation;

public class GroundedLabellingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_labelling_of_every_small_framework_is_that_of_the_least_complete_extension(int count)
    {
        foreach (var attacks in Frameworks.All(count))
            AgreesWithTheDefinition(count, attacks);
    }

    [Fact]
    public void The_labelling_of_random_frameworks_of_up_to_twelve_arguments_is_that_of_the_least_complete_extension()
    {
        var random = new Random(2);
        var seen = new HashSet<Label>();
        for (var i = 0; i < 300; i++)
        {
            var count = random.Next(5, 13);
            seen.UnionWith(AgreesWithTheDefinition(count, Frameworks.Random(random, count, random.NextDouble() * 2.5)));
        }
        Assert.Equal(3, seen.Count);
    }

    [Theory]
    [InlineData("iccma-2023", new[] { 1, 3 }, new[] { 2 })]
    [InlineData("two-governments", new[] { 1, 3 }, new[] { 2 })]
    [InlineData("nixon-diamond", new int[0], new int[0])]
    [InlineData("reinstatement", new[] { 1, 3 }, new[] { 2 })]
    [InlineData("floating-reinstatement", new int[0], new int[0])]
    [InlineData("three-circle", new int[0], new int[0])]
    [InlineData("semi-stable", new int[0], new int[0])]
    [InlineData("self-attack-defeated", new[] { 2, 3 }, new[] { 1 })]
    public void Textbook_examples_come_out_as_in_the_textbook(string name, int[] isIn, int[] isOut)
    {
        var file = Repository.PathOf("tests", "FactCheck.Tests", "Unit", "Argumentation", "Instances", $"{name}.af");
        var instance = IccmaInstance.Parse(File.ReadAllBytes(file));
        var labels = AgreesWithTheDefinition(instance.Arguments, [.. instance.Attacks]);
        Assert.Equal(isIn, NumbersOf(Label.In));
        Assert.Equal(isOut, NumbersOf(Label.Out));

        IEnumerable<int> NumbersOf(Label label) => Enumerable.Range(1, labels.Length).Where(number => labels[number - 1] == label);
    }

    [Fact]
    [Trait("Size", "Large")]
    public void A_chain_of_a_million_is_in_and_out_by_turns()
    {
        const int Count = 1_000_000;
        var framework = new ArgumentationFramework(Count, Frameworks.Chain(Count));
        var labelling = framework.GroundedLabelling();
        Assert.True(GroundedCertificate.Holds(framework, labelling));
        for (var argument = 0; argument < Count; argument += 2)
        {
            Assert.Equal(argument / 2, labelling.OrderOf(argument));
            Assert.Equal(argument, labelling.DefeaterOf(argument + 1));
        }
    }

    // Too large for the definition, so the certificate says that it is right.
    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void The_certificate_of_a_large_random_framework_holds(double perArgument)
    {
        const int Count = 10_000;
        var framework = new ArgumentationFramework(Count, Frameworks.Random(new Random(5), Count, perArgument));
        var labelling = framework.GroundedLabelling();
        Assert.True(GroundedCertificate.Holds(framework, labelling));
        Assert.Contains(Label.In, Frameworks.Labels(labelling));
    }

    [Fact]
    public void One_argument_that_nothing_attacks_defeats_thousands_and_defends_thousands()
    {
        const int Count = 5_000;
        var framework = new ArgumentationFramework((2 * Count) + 1, [.. Enumerable.Range(1, Count).SelectMany(i => new[] { new Attack(0, i), new Attack(i, Count + i) })]);
        var labelling = framework.GroundedLabelling();
        Assert.All(Enumerable.Range(1, Count), i => Assert.Equal((0, i), (labelling.DefeaterOf(i), labelling.OrderOf(Count + i))));
        Assert.True(GroundedCertificate.Holds(framework, labelling));
    }

    [Fact]
    public void What_defeats_is_the_first_accepted_of_the_attackers()
    {
        // 3 is accepted at once, 0 only when 3 has defeated 1; both attack 2.
        var labelling = new ArgumentationFramework(4, [new(3, 1), new(1, 0), new(0, 2), new(3, 2)]).GroundedLabelling();
        Assert.Equal([Label.In, Label.Out, Label.Out, Label.In], Frameworks.Labels(labelling));
        Assert.Equal((1, 0), (labelling.OrderOf(0), labelling.OrderOf(3)));
        Assert.Equal((3, 3), (labelling.DefeaterOf(1), labelling.DefeaterOf(2)));
    }

    [Fact]
    public void Only_what_is_in_has_a_place_and_only_what_is_out_a_defeater()
    {
        var labelling = new ArgumentationFramework(3, [new(0, 1), new(2, 2)]).GroundedLabelling();
        Assert.Throws<InvalidOperationException>(() => labelling.DefeaterOf(0));
        Assert.Throws<InvalidOperationException>(() => labelling.OrderOf(1));
        Assert.Throws<InvalidOperationException>(() => labelling.OrderOf(2));
        Assert.Throws<InvalidOperationException>(() => labelling.DefeaterOf(2));
    }

    private static Label[] AgreesWithTheDefinition(int count, Attack[] attacks)
    {
        var framework = new ArgumentationFramework(count, attacks);
        var labelling = framework.GroundedLabelling();
        var labels = Frameworks.Labels(labelling);
        if (!labels.SequenceEqual(new Plainly(count, attacks).GroundedLabels()) || !GroundedCertificate.Holds(framework, labelling))
            Assert.Fail($"p af {count} (numbered from 0): {string.Join(", ", attacks)} gives {string.Join(", ", labels)}");
        return labels;
    }
}
