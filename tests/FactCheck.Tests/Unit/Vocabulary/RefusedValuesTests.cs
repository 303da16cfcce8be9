namespace FactCheck.Tests.Unit.Vocabulary;

/// <summary>What single members refuse, and how they say so.</summary>
public class RefusedValuesTests
{
    private static readonly Party Party = new() { Id = "a", Kind = PartyKind.Person, Name = "A" };
    private static readonly Source Source = new() { Id = "s", Kind = SourceKind.Book, Title = "S" };
    private static readonly string Sha256 = new('a', 64);

    [Theory]
    [InlineData("https://bay-herald.example/2031?a=1#b")]
    [InlineData("http://a")]
    [InlineData("HTTPS://A.EXAMPLE")]
    [InlineData("https://例え.example/å")]
    [InlineData("http://[::1]:80/")]
    public void An_absolute_address_on_the_web_is_taken_letter_for_letter(string url)
    {
        Assert.Equal(url, (Party with { Url = url }).Url);
        var source = Source with { Url = url, ArchiveUrl = url };
        Assert.Equal((url, url), (source.Url, source.ArchiveUrl));
    }

    [Theory]
    [InlineData("bay-herald.example")]
    [InlineData("//bay-herald.example")]
    [InlineData("/2031/04")]
    [InlineData("ftp://bay-herald.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:a@b.example")]
    [InlineData("http://")]
    [InlineData("https:///path")]
    [InlineData("https://a b")]
    [InlineData(" https://a")]
    [InlineData("https://a\n")]
    [InlineData("https://a/<b>")]
    [InlineData("https://a/\"b")]
    public void What_is_no_absolute_address_on_the_web_is_refused(string url)
    {
        var refused = Assert.Throws<ArgumentException>(() => Party with { Url = url });
        Assert.Contains($"Url '{url}' is not an absolute http or https address.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("ArchiveUrl", Assert.Throws<ArgumentException>(() => Source with { ArchiveUrl = url }).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ast")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant-TW")]
    [InlineData("de-CH-1996")]
    [InlineData("en-a-bbb-x-a")]
    public void A_language_tag_is_taken_letter_for_letter(string tag) => Assert.Equal(tag, (Source with { Language = tag }).Language);

    [Theory]
    [InlineData("e")]
    [InlineData("english!")]
    [InlineData("englishes")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--GB")]
    [InlineData("e1")]
    [InlineData("en GB")]
    [InlineData("en-toolonger")]
    [InlineData("русский")]
    public void What_is_no_language_tag_is_refused(string tag) =>
        Assert.Contains($"Language '{tag}' is not a language tag", Assert.Throws<ArgumentException>(() => Source with { Language = tag }).Message, StringComparison.Ordinal);

    [Fact]
    public void A_fingerprint_of_a_text_has_64_lower_case_hexadecimal_digits_and_a_length()
    {
        Assert.Equal(0, new SourceText { Sha256 = Sha256, Length = 0 }.Length);
        foreach (var wrong in (string[])["", Sha256[1..], Sha256 + "a", Sha256.ToUpperInvariant(), Sha256[1..] + "g", Sha256[1..] + " "])
            Assert.Throws<ArgumentException>(() => new SourceText { Sha256 = wrong, Length = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText { Sha256 = Sha256, Length = -1 });
    }

    [Fact]
    public void The_unnamed_are_one_at_least()
    {
        Assert.Equal(1, new Actor.Unnamed { Label = "she", Count = 1 }.Count);
        foreach (var count in (int[])[0, -1, int.MinValue])
            Assert.Throws<ArgumentOutOfRangeException>(() => new Actor.Unnamed { Label = "they", Count = count });
    }

    [Fact]
    public void Joint_actors_are_two_or_more_and_none_of_them_is_joint()
    {
        Actor.Jointly two = new(["a", "b"]);
        Assert.Equal(two, new Actor.Jointly(["a", "b"]));
        Assert.NotEqual(two, new Actor.Jointly(["b", "a"]));
        Assert.Throws<ArgumentException>(() => new Actor.Jointly([]));
        Assert.Throws<ArgumentException>(() => new Actor.Jointly(default));
        Assert.Throws<ArgumentException>(() => new Actor.Jointly(["a"]));
        Assert.Throws<ArgumentException>(() => new Actor.Jointly(["a", two]));
        Assert.Throws<ArgumentException>(() => new Actor.Jointly(["a", null!]));
    }

    [Fact]
    public void Actors_name_something()
    {
        Assert.Throws<ArgumentException>(() => new Actor.Party(default));
        Assert.Throws<ArgumentException>(() => new Actor.Work(default));
        Assert.Throws<ArgumentException>(() => { Actor nobody = default(Id); });
        Assert.Throws<FormatException>(() => { Actor nobody = "Nobody"; });
    }

    [Fact]
    public void A_making_stands_only_in_an_allegation()
    {
        var making = new Making { Source = "s", Modality = Modality.Asked };
        var refused = Assert.Throws<ArgumentException>(() => new Evidence { Id = "e", Kind = EvidenceKind.Data, Summary = "E", Cites = [making] });
        Assert.StartsWith("Item 0 of Cites is a Making", refused.Message, StringComparison.Ordinal);
        Assert.Equal(making, Assert.Single(new Allegation { Id = "a", Statement = "A.", Cites = [making] }.Cites));
    }

    [Fact]
    public void Texts_say_which_member_they_are_of()
    {
        Assert.Contains("Name", Assert.Throws<ArgumentException>(() => Party with { Name = " " }).Message, StringComparison.Ordinal);
        Assert.Contains("Name has half of a surrogate pair at character 1.", Assert.Throws<ArgumentException>(() => Party with { Name = "a\uD83D" }).Message, StringComparison.Ordinal);
        Assert.Contains("Note", Assert.Throws<ArgumentException>(() => Party with { Note = "" }).Message, StringComparison.Ordinal);
        Assert.Null((Party with { Note = null }).Note);
    }
}
