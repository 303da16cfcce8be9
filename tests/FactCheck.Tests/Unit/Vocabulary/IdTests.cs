namespace FactCheck.Tests.Unit.Vocabulary;

public class IdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("night-discharge")]
    [InlineData("hw-0403")]
    [InlineData("2017-09-13")]
    [InlineData("a-b-c-d-1-2-3")]
    public void A_slug_is_an_id(string text)
    {
        Assert.True(Id.IsSlug(text));
        Assert.Equal(text, new Id(text).Value);
        Assert.Equal(text, new Id(text).ToString());
        Assert.Equal(new Id(text), Id.Parse(text));
        Assert.Equal(new Id(text), Id.Parse(text.AsSpan()));
        Assert.True(Id.TryParse(text, null, out var parsed) && parsed == text);
        Assert.True(Id.TryParse(text.AsSpan(), null, out parsed) && parsed == text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("Night-discharge")]
    [InlineData("night discharge")]
    [InlineData("night_discharge")]
    [InlineData(" night")]
    [InlineData("night\n")]
    [InlineData("night.discharge")]
    [InlineData("naïve")]
    [InlineData("٣")]
    [InlineData("ａ")]
    [InlineData("a\u2010b")]
    [InlineData("🐈")]
    public void What_is_no_slug_is_refused_with_the_rule(string text)
    {
        Assert.False(Id.IsSlug(text));
        Assert.False(Id.TryParse(text, null, out var none));
        Assert.Equal(default, none);
        Assert.False(Id.TryParse(text.AsSpan(), null, out _));
        foreach (var attempt in new Func<Id>[] { () => new Id(text), () => text, () => Id.Parse(text), () => Id.Parse(text.AsSpan()) })
            Assert.Contains($"'{text}' is not an id: use lower-case letters a-z and digits", Assert.Throws<FormatException>(() => attempt()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Eighty_characters_are_the_most()
    {
        Assert.Equal(80, Id.MaxLength);
        Assert.True(Id.IsSlug(new string('a', 80)));
        Assert.False(Id.IsSlug(new string('a', 81)));
        Assert.Throws<FormatException>(() => new Id(new string('a', 81)));
    }

    [Fact]
    public void Null_is_no_text_of_an_id()
    {
        Assert.Throws<ArgumentNullException>(() => new Id(null!));
        Assert.Throws<ArgumentNullException>(() => Id.Parse(null!));
        Assert.False(Id.TryParse((string?)null, null, out _));
    }

    [Fact]
    public void The_default_id_is_empty_and_equals_only_itself()
    {
        Id none = default;
        Assert.Equal("", none.Value);
        Assert.Equal("", none.ToString());
        Assert.Equal(default, none);
        Assert.Equal(default(Id).GetHashCode(), none.GetHashCode());
        Assert.NotEqual(new Id("a"), none);
        Assert.True(none < "a");
    }

    [Fact]
    public void Equality_is_that_of_the_text()
    {
        Id one = "night-discharge";
        Id same = new string("night-discharge".ToCharArray());
        Assert.True(one == same && one.Equals((object)same) && !(one != same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != "night-discharges");
        Assert.False(one.Equals("night-discharge".AsMemory()));
    }

    [Fact]
    public void Order_is_that_of_the_characters_codes()
    {
        Id[] ordered = [default, "0", "a", "a-b", "a0", "aa", "b", "z-1", "z-10", "z-2"];
        for (var i = 0; i < ordered.Length; i++)
            for (var j = 0; j < ordered.Length; j++)
            {
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(ordered[i].CompareTo(ordered[j])));
                Assert.Equal(i < j, ordered[i] < ordered[j]);
                Assert.Equal(i <= j, ordered[i] <= ordered[j]);
                Assert.Equal(i > j, ordered[i] > ordered[j]);
                Assert.Equal(i >= j, ordered[i] >= ordered[j]);
            }
    }
}
