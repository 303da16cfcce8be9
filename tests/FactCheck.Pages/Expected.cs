using System.Text;
using System.Text.Json;
using FactCheck.Reporting;

namespace FactCheck.Pages;

/// <summary>What must be seen on a page: for each of its states the text of each section, in order, as the library composes it for that day alone.</summary>
internal static class Expected
{
    private const int MostStates = 40;

    public static string Of(Report report)
    {
        var days = report.Days.Where(day => day != report.Options.AsOf).ToList();
        // Of many days some are looked at: the first ones, the last ones and those between at equal steps.
        var states = Enumerable.Range(0, days.Count + 1).Where(state => days.Count < MostStates || state % (days.Count / MostStates) == 0 || state == days.Count);
        return JsonSerializer.Serialize(new
        {
            Title = report.ClaimSet.Title,
            States = days.Count + 1,
            Shown = states.Select(state => new
            {
                State = state,
                Sections = Sections(state < days.Count ? Report.Of(report.State.Whole, report.Options with { AsOf = days[state] }) : report),
            }),
        }, JsonSerializerOptions.Web);
    }

    private static Dictionary<string, string> Sections(Report report) => ReadingView.Of(report.State, ReportView.Everything).ToDictionary(
        block => block.Key,
        block =>
        {
            var text = new StringBuilder();
            Add(block, text);
            return string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c)));
        });

    private static void Add(object part, StringBuilder text)
    {
        switch (part)
        {
            case Section section:
                text.Append(section.Title);
                break;
            case Facts facts:
                text.Append(facts.Label);
                break;
            case Table table:
                text.AppendJoin("", table.Columns.Array);
                break;
            case Line line:
                text.Append(line.Text);
                break;
            case Reporting.Quotation quotation:
                text.AppendJoin("", quotation.Quotes.Array.Select(quote => quote.Text)).Append(quotation.Attribution.Text);
                break;
            case Card card:
                text.Append(card.Title.Text).Append(Card.AllegedTitle);
                break;
        }
        for (var i = 0; i < Anatomy.ListsIn(part); i++)
        {
            if (part is Card && i == 1)
                text.Append(Card.AnsweredTitle);
            foreach (var child in Anatomy.ListIn(part, i))
                Add(child, text);
        }
    }
}
