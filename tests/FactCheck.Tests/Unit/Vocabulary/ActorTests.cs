namespace FactCheck.Tests.Unit.Vocabulary;

public class ActorTests
{
    private static readonly Actor.Unnamed Secret = new() { Label = "a manager", Of = "harbour-water", Terms = AttributionTerms.OffTheRecord };

    [Fact]
    public void An_actor_names_itself_the_body_it_belongs_to_or_each_of_several_and_a_work_names_nobody()
    {
        Assert.Equal(["bay-herald"], ((Actor)"bay-herald").Parties);
        Assert.Equal(["harbour-water"], Secret.Parties);
        Assert.Equal(["bay-herald", "harbour-water"], new Actor.Jointly(["bay-herald", Secret]).Parties);
        Assert.Empty(new Actor.Work("herald-0404").Parties);
        Assert.Empty(new Actor.Unnamed { Label = "she" }.Parties);
    }

    [Fact]
    public void What_one_of_several_says_off_the_record_is_off_the_record()
    {
        Assert.True(Secret.IsOffTheRecord);
        Assert.True(new Actor.Jointly(["bay-herald", Secret]).IsOffTheRecord);
        Assert.False((Secret with { Terms = AttributionTerms.Background }).IsOffTheRecord);
        Assert.False(((Actor)"bay-herald").IsOffTheRecord);
    }

    [Fact]
    public void Nobody_acts_jointly_with_themselves() =>
        Assert.Throws<ArgumentException>(() => new Actor.Jointly(["bay-herald", "bay-herald"]));

    [Fact]
    public void Those_who_can_answer_for_a_party_are_itself_its_members_and_its_bodies()
    {
        var set = (Examples.Harbour with
        {
            Parties =
            [
                .. Examples.Harbour.Parties,
                new() { Id = "spokeswoman", Kind = PartyKind.Person, Name = "Mira Lund", MemberOf = ["harbour-water"] },
                new() { Id = "director", Kind = PartyKind.Person, Name = "Ole Brandt", MemberOf = ["harbour-water"] },
            ],
        }).Validate();
        Assert.Equal(["director", "harbour-water", "spokeswoman"], set.VoicesOf("harbour-water").AsEnumerable());
        Assert.Equal(["harbour-water", "spokeswoman"], set.VoicesOf("spokeswoman").AsEnumerable());
        Assert.Throws<InvalidCastException>(() => set.VoicesOf("herald-0404"));
    }
}
