using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Validation;

/// <summary>A list of ids or of relations names each once: they are sets, and counting must not depend on how often somebody typed.</summary>
internal sealed class ListedTwice() : ValidationRule("FC1020", nameof(ListedTwice), "Take it out here.")
{
    public override IEnumerable<Finding> Check(ItemIndex set)
    {
        foreach (var item in set.Items)
        {
            foreach (var finding in InLists(item))
                yield return finding;
            var relations = RelationsOf(item);
            foreach (var i in Repeats.In(relations))
                yield return new(item, FormattableString.Invariant($"/relations/{i}"), $"The same relation to '{relations[i].To}' is in the list already.");
        }
    }

    private static IEnumerable<Finding> InLists(Item item) => item switch
    {
        Party party => InList(item, "/memberOf", party.MemberOf),
        Source source => InList(item, "/authors", source.Authors),
        Allegation allegation => InList(item, "/against", allegation.Against),
        Evidence evidence => evidence.Bears.SelectMany((bearing, i) => InList(item, "/bears", i, "/on", bearing.On)),
        Response response => response.Points.SelectMany((point, i) => InList(item, "/points", i, "/to", point.To)),
        Request request => InList(item, "/about", request.About),
        Development development => InList(item, "/concerning", development.Concerning).Concat(InList(item, "/premisedOn", development.PremisedOn)),
        Assessment assessment => InList(item, "/restsOn", assessment.RestsOn),
        _ => [],
    };

    private static IEnumerable<Finding> InList(Item item, string list, int index, string member, ImmutableArray<Id> ids) =>
        ids.Length < 2 ? [] : InList(item, FormattableString.Invariant($"{list}/{index}{member}"), ids);

    private static IEnumerable<Finding> InList(Item item, string at, ImmutableArray<Id> ids) => ids.Length < 2
        ? []
        : Repeats.In(ids).Select(i => new Finding(item, FormattableString.Invariant($"{at}/{i}"), $"'{ids[i]}' is in the list already."));

    private static ImmutableArray<Relation> RelationsOf(Item item) => item switch
    {
        Allegation allegation => allegation.Relations,
        Development development => development.Relations,
        _ => [],
    };
}
