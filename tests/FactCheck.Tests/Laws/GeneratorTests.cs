using System.Collections.Immutable;

namespace FactCheck.Tests.Laws;

/// <summary>That the laws are tried on everything that the format has.</summary>
public class GeneratorTests
{
    public static TheoryData<string> Grades => ["well-formed", "valid"];

    [Theory]
    [MemberData(nameof(Grades))]
    public void Every_member_every_choice_and_every_kind_of_actor_is_in_the_sample(string grade)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in Law.Sample(grade == "valid" ? Law.Valid : Law.WellFormed, 100))
            See(set, seen);
        Assert.Empty(Expected().Except(seen, StringComparer.Ordinal));
    }

    [Fact]
    public void What_can_be_in_a_claim_set_is_all_that_the_vocabulary_has()
    {
        var looksAtIt = new[] { typeof(Answer), typeof(EvidenceBearing), typeof(Reference), typeof(Item), typeof(Actor) };
        var all = typeof(ClaimSet).Assembly.GetExportedTypes().Where(type => type.Namespace == "FactCheck" && (type.IsEnum || Model.IsRecord(type)));
        Assert.Empty(all.Except(Model.Types).Except(looksAtIt));
    }

    [Fact]
    public void A_seed_gives_the_same_claim_sets_again()
    {
        Assert.Equal(Law.Sample(Law.WellFormed, 5), Law.Sample(Law.WellFormed, 5));
        Assert.Equal(ValidSets.Make(7, 50), ValidSets.Make(7, 50));
        Assert.NotEqual(ValidSets.Make(7, 50), ValidSets.Make(8, 50));
    }

    private static IEnumerable<string> Expected() => Model.Types.SelectMany(type =>
        type.IsEnum ? Enum.GetNames(type).Select(name => $"{type.Name}.{name}") : Model.Members(type).Select(member => $"{type.Name}.{member.Name}"));

    private static void See(object value, HashSet<string> seen)
    {
        if (value is Enum)
            seen.Add($"{value.GetType().Name}.{value}");
        else if (Model.IsRecord(value.GetType()))
            foreach (var member in Model.Members(value.GetType()))
            {
                var held = member.GetValue(value);
                if (!Model.IsDefault(held))
                    seen.Add($"{value.GetType().Name}.{member.Name}");
                foreach (var inner in held is null ? [] : Model.ItemOf(member.PropertyType) is null ? ImmutableArray.Create(held) : Model.Items(held))
                    See(inner, seen);
            }
    }
}
