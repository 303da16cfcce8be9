using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting.Html;

public class HtmlTextTests
{
    [Theory]
    [InlineData("Harbour & <b>Water</b>", "Harbour &amp; &lt;b&gt;Water&lt;/b&gt;")]
    [InlineData("a\u202Eb", "a<code class=\"hidden\">⟦U+202E⟧</code>b")]
    [InlineData("zero\u200Bwidth\u2028", "zero<code class=\"hidden\">⟦U+200B⟧</code>width<code class=\"hidden\">⟦U+2028⟧</code>")]
    [InlineData("\u0007\u0000\u007F", "<code class=\"hidden\">⟦U+0007⟧</code><code class=\"hidden\">⟦U+0000⟧</code><code class=\"hidden\">⟦U+007F⟧</code>")]
    [InlineData("two\r\nlines\tand more", "two  lines and more")]
    [InlineData("\U000E0041tag 😀 é 漢", "<code class=\"hidden\">⟦U+E0041⟧</code>tag 😀 é 漢")]
    [InlineData("می\u200Cخواهم 👩\u200D🚀", "می\u200Cخواهم 👩\u200D🚀")]
    [InlineData("a\u200Db", "a<code class=\"hidden\">⟦U+200D⟧</code>b")]
    [InlineData("\u3164", "<code class=\"hidden\">⟦U+3164⟧</code>")]
    public void Text_is_text_and_what_cannot_be_seen_is_shown(string text, string html) => Assert.Equal(html, Written(to => to.Text(text)));

    [Fact]
    public void An_attribute_cannot_be_left() =>
        Assert.Equal(" href=\"https://a.example/?q=&quot;&gt;&lt;script&gt;&amp;⟦U+202E⟧\"", Written(to => to.Attribute("href", "https://a.example/?q=\"><script>&\u202E")));

    [Fact]
    public void Plain_text_has_no_elements() => Assert.Equal("⟦U+202E⟧ &lt;", Written(to => to.PlainText("\u202E <")));

    private static string Written(Action<HtmlText> write)
    {
        using var text = new StringWriter();
        write(new(text));
        return text.ToString();
    }
}
