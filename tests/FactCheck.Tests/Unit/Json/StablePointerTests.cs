using FactCheck.Json;
using FactCheck.Tests.Laws;

namespace FactCheck.Tests.Unit.Json;

public class StablePointerTests
{
    private static readonly ClaimSet[] Sets = [.. Enumerable.Range(0, 20).Select(seed => WellFormedSets.Make(seed, 100))];

    public static TheoryData<string> Lists => [.. ClaimSetShape.Shape.Members.Where(member => member.Value.Element is not null).Select(member => member.Name)];

    /// <summary>Every list of the format, so that none can be forgotten.</summary>
    [Theory]
    [MemberData(nameof(Lists))]
    public void An_element_of_a_list_has_the_same_pointer_wherever_it_is(string name)
    {
        var list = ClaimSetShape.Shape.Find(name)!;
        var moved = 0;
        foreach (var set in Sets)
        {
            var elements = list.Of(set) is { } value ? list.Value.ElementsOf(value) : [];
            var reversed = (ClaimSet)ClaimSetShape.Shape.Make(
                [.. ClaimSetShape.Shape.Members.Select(member => member == list ? list.Value.ListOf(elements.Reverse()) : member.Of(set))]);
            for (var i = 0; i < elements.Count; i++)
            {
                var pointer = ClaimSetJson.StablePointer(set, $"/{name}/{i}/note");
                Assert.Equal(pointer, ClaimSetJson.StablePointer(reversed, $"/{name}/{elements.Count - 1 - i}/note"));
                moved += elements.Count > 1 ? 1 : 0;
            }
        }
        Assert.True(moved > 10);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/title", "/title")]
    [InlineData("/parties", "/parties")]
    [InlineData("/parties/99", "/parties/99")]
    [InlineData("/nothing/0/of/it", "/nothing/0/of/it")]
    [InlineData("/parties/0/memberOf/0", "/parties/company/memberOf")]
    [InlineData("/allegations/0/cites/1/via/0/jointly/1/of", "/allegations/general/cites/paper /via/jointly/of")]
    [InlineData("/allegations/0/cites/99/said", "/allegations/general/cites/said")]
    [InlineData("/allegations/0/withdrawn/by", "/allegations/general/withdrawn/by")]
    public void What_has_no_name_of_its_own_is_told_by_its_list(string pointer, string expected) =>
        Assert.Equal(expected, ClaimSetJson.StablePointer(Vocabulary.EveryPlace.Set, pointer));
}
