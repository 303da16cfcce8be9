using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Which passages stand in another order than before: what is heavier stays, what is lighter was moved.</summary>
public class MovedPassagesTests
{
    private const string Long = "The harbour was calm all night long";
    private const string Short = "Pumps ran";

    [Theory]
    [InlineData($"{Long}. {Short}.", $"{Short}. {Long}.", Short, true)]
    [InlineData($"{Long}. {Short}.", $"{Short}. {Long}.", Long, false)]
    [InlineData($"{Short}. {Long}", $"{Long}. {Short}", Short, true)]
    [InlineData($"{Short}. {Long}", $"{Long}. {Short}", Long, false)]
    public void The_longer_sentence_stays_and_the_shorter_one_was_moved(string earlier, string now, string passage, bool isMoved) => Assert.Equal([isMoved], Among(earlier, now, passage));

    [Fact]
    public void A_passage_that_is_alone_in_common_was_not_moved() => Assert.Equal([false], Among("Pumps ran by night.", "Then, they said, Pumps ran at noon.", Short));

    [Fact]
    public void A_passage_that_comes_first_and_stays_first_was_not_moved() => Assert.Equal([false, false], Among($"{Short} and stopped. {Long}.", $"{Short}. {Long}.", Short, Long));

    [Fact]
    public void A_sentence_that_stands_twice_holds_nothing_in_its_place() =>
        Assert.Equal([false], Among($"x. {Long}. {Long}. {Short} at noon.", $"{Short} by night. {Long}. {Long}.", Short));

    [Fact]
    public void Two_passages_that_changed_places_leave_the_heavier_chain() =>
        Assert.Equal([false, true, false], Among($"One begins. {Short}. {Long}.", $"One begins. {Long}. {Short}.", "One begins", Short, Long));

    private static bool[] Among(string earlier, string now, params string[] passages) =>
        MovedPassages.Among(earlier, now, [.. passages.Select(passage => (Of(earlier, passage), Of(now, passage)))]);

    private static TextSpan Of(string text, string passage) => text.IndexOf(passage, StringComparison.Ordinal) is var at ? new(at, at + passage.Length) : default;
}
