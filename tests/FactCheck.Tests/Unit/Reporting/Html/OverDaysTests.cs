using System.Globalization;
using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting.Html;

public class OverDaysTests
{
    [Fact]
    public void What_holds_in_a_state_is_exactly_the_view_of_that_state()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var views = new RandomViews(seed).Make(states: 7);
            var page = new OverDays();
            foreach (var view in views)
                page.Add(view);
            for (var state = 0; state < views.Length; state++)
                Assert.Equal(views[state].Select(Shown.Text), Shown.In(state, page.Elements).Select(part => Shown.Text((Block)part)));
        }
    }

    [Fact]
    public void What_stays_is_one_element()
    {
        var page = new OverDays();
        page.Add([new Paragraph("p", ["a", "c", "d"])]);
        page.Add([new Paragraph("p", ["a", "b", "c"])]);
        page.Add([new Paragraph("p", ["a", "b", "c", "d"])]);
        var lines = Assert.Single(page.Elements).Lists[0].All;
        Assert.Equal(["a 0-", "b 1-", "c 0-", "d 0 2-"], lines.Select(line => $"{((Line)line.Part).Text} {line.Lifetime.Days}"));
    }

    [Fact]
    public void What_changes_places_is_another_element()
    {
        var page = new OverDays();
        page.Add([new Paragraph("p", ["a", "b", "c"])]);
        page.Add([new Paragraph("p", ["c", "a", "b"])]);
        Assert.Equal(["c 1-", "a 0-", "b 0-", "c 0"], page.Elements[0].Lists[0].All.Select(line => $"{((Line)line.Part).Text} {line.Lifetime.Days}"));
    }

    [Fact]
    public void Equal_lines_are_kept_apart()
    {
        var page = new OverDays();
        page.Add([new Paragraph("p", ["a", "a"])]);
        page.Add([new Paragraph("p", ["a", "a", "a"])]);
        page.Add([new Paragraph("p", ["a"])]);
        Assert.Equal(["0-", "0-1", "1"], page.Elements[0].Lists[0].All.Select(line => line.Lifetime.Days.ToString()));
    }

    [Fact]
    public void What_returns_is_the_element_that_it_was_with_what_changed_meanwhile()
    {
        var page = new OverDays();
        page.Add([new Paragraph("p", ["a"])]);
        page.Add([]);
        page.Add([new Paragraph("p", ["b"])]);
        var paragraph = Assert.Single(page.Elements);
        Assert.Equal("0 2-", paragraph.Lifetime.Days.ToString());
        Assert.Equal(["b 2-", "a 0"], paragraph.Lists[0].All.Select(line => $"{((Line)line.Part).Text} {line.Lifetime.Days.And(paragraph.Lifetime.Days)}"));
    }

    [Theory]
    [InlineData("0-3 5 7-", "2-8", "2-3 5 7-8")]
    [InlineData("0-3", "4-", "")]
    [InlineData("0-", "1 3", "1 3")]
    public void Days_of_both_are_in_each(string one, string other, string both) => Assert.Equal(both, Parse(one).And(Parse(other)).ToString());

    private static Days Parse(string days) => new([.. days.Split(' ').Select(span => span.Split('-') switch
    {
        [var only] => (Number(only), Number(only) + 1),
        [var from, ""] => (Number(from), int.MaxValue),
        var both => (Number(both[0]), Number(both[1]) + 1),
    })]);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
