using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting.Graph;

public class OriginGraphTests
{
    [Fact]
    public void Dot_has_an_arrow_from_each_origin_to_what_carries_it() => Assert.Equal(
        """
        digraph origins {
          label="Harbour Water and the night discharges";
          labelloc=t;
          rankdir=LR;
          node [shape=box];
          n0 [label="Utility discharged at night, engineers say", style=bold];
          n1 [label="two engineers", style=dashed];
          n1 -> n0 [label="1"];
        }

        """,
        Written(Examples.Harbour, (report, to) => report.WriteDot(to)));

    [Fact]
    public void Mermaid_says_the_same() => Assert.Equal(
        """
        ---
        title: "Harbour Water and the night discharges"
        ---
        flowchart LR
          n0[["Utility discharged at night, engineers say"]]
          n1("two engineers")
          n1 -->|1| n0
          classDef unnamed stroke-dasharray: 4 3
          class n1 unnamed

        """,
        Written(Examples.Harbour, (report, to) => report.WriteMermaid(to)));

    [Fact]
    public void A_source_that_nobody_is_known_to_have_published_has_no_arrow_to_itself() => Assert.Equal(
        """
        digraph origins {
          label="Harbour Water and the night discharges";
          labelloc=t;
          rankdir=LR;
          node [shape=box];
          n0 [label="Utility discharged at night, engineers say (its own reporting)", style=bold];
        }

        """,
        Written(
            Examples.Harbour with
            {
                Sources = [Examples.Harbour.Sources[0] with { Publisher = null }],
                Allegations = [Examples.Harbour.Allegations[0] with { Cites = [Examples.Harbour.Allegations[0].Cites[0] with { Via = [] }] }],
            },
            (report, to) => report.WriteDot(to)));

    [Theory]
    [InlineData("a\"]; evil [label=\"b", "label=\"a\\\"]; evil [label=\\\"b\"")]
    [InlineData("\\N\\l\\", "label=\"\\\\N\\\\l\\\\\"")]
    [InlineData("&lt;<b>", "label=\"&amp;lt;<b>\"")]
    [InlineData("a\nb\u202Ec", "label=\"a b\\\\u202ec\"")]
    public void A_name_cannot_leave_its_string_in_dot(string name, string dot) => Assert.Contains(dot, Written(Titled(name), (report, to) => report.WriteDot(to)));

    [Theory]
    [InlineData("a\"] --> b", "[[\"a#34;#93; #45;#45;#62; b\"]]")]
    [InlineData("1. **bold** `c` <b>#35;", "[[\"1#46; #42;#42;bold#42;#42; #96;c#96; #60;b#62;#35;35#59;\"]]")]
    [InlineData("- list", "[[\"#45; list\"]]")]
    public void A_name_cannot_leave_its_box_in_mermaid(string name, string mermaid) => Assert.Contains(mermaid, Written(Titled(name), (report, to) => report.WriteMermaid(to)));

    private static ClaimSet Titled(string title) => Examples.Harbour with { Sources = [Examples.Harbour.Sources[0] with { Title = title }] };

    private static string Written(ClaimSet set, Action<Report, TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(Report.Of(set.Validate()), text);
        return text.ToString();
    }
}
