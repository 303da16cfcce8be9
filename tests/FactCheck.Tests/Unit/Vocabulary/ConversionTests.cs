namespace FactCheck.Tests.Unit.Vocabulary;

/// <summary>How literals become values of the vocabulary, so that a claim set can be written down in code.</summary>
public class ConversionTests
{
    [Fact]
    public void Texts_convert_to_ids_actors_quotations_and_dates()
    {
        Id id = "bay-herald";
        Actor actor = "bay-herald", sameActor = id;
        Quote quote = "pumps were run after midnight";
        EdtfDate date = "2031-04-04", sameDate = new DateOnly(2031, 4, 4);
        Assert.Equal(new Id("bay-herald"), id);
        Assert.Equal(new Actor.Party("bay-herald"), actor);
        Assert.Equal(actor, sameActor);
        Assert.Equal(new Quote { Exact = "pumps were run after midnight" }, quote);
        Assert.Equal(date, sameDate);
    }

    [Fact]
    public void Lists_are_written_as_collection_expressions_of_literals()
    {
        var citation = new Citation { Source = "s", Quotes = ["one", new() { Exact = "two", Prefix = "and " }], Via = ["coast-wire", new Actor.Unnamed { Label = "she" }] };
        Assert.Equal(["one", "two"], citation.Quotes.Select(quote => quote.Exact));
        Assert.Equal(new Actor[] { new Actor.Party("coast-wire"), new Actor.Unnamed { Label = "she" } }, citation.Via);
        Assert.Equal(citation, citation with { Quotes = [.. citation.Quotes], Via = [.. citation.Via] });
    }

    [Fact]
    public void Texts_that_do_not_convert_are_refused_where_they_stand()
    {
        Assert.Throws<FormatException>(() => { Id id = "Bay Herald"; });
        Assert.Throws<FormatException>(() => { EdtfDate date = "yesterday"; });
        Assert.Throws<ArgumentException>(() => { Quote quote = ""; });
    }
}
