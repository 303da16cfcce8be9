using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>The order of suffixes, beside the order that comparing them gives.</summary>
public class SuffixArrayTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(20)]
    public void Suffixes_of_random_sequences_are_in_order(int symbols)
    {
        var random = new Random(symbols);
        for (var length = 0; length < 400; length++)
            IsInOrder([.. Enumerable.Range(0, length).Select(_ => random.Next(symbols))]);
    }

    [Theory]
    [InlineData("mmiissiissiippii")]
    [InlineData("abaababaabaababaababa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaab")]
    [InlineData("baaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("abababababababababababababababa")]
    [InlineData("zyxwvutsrqponmlkjihgfedcba")]
    public void Suffixes_of_sequences_that_repeat_themselves_are_in_order(string text) => IsInOrder([.. text.Select(c => (int)c)]);

    private static void IsInOrder(int[] text)
    {
        var order = SuffixArray.Of(text, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, text.Length), order.Order());
        for (var rank = 1; rank < order.Length; rank++)
            Assert.True(text.AsSpan(order[rank - 1]).SequenceCompareTo(text.AsSpan(order[rank])) < 0);
    }
}
