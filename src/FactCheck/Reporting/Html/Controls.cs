using System.Collections.Immutable;

namespace FactCheck.Reporting;

/// <summary>What readers step through the days with, search and filter by. It is hidden until the script, without which it does nothing, shows it.</summary>
internal sealed class Controls(HtmlText html)
{
    private static readonly ImmutableArray<(FacetKind Kind, string Id, string Label)> Filters =
    [
        (FacetKind.Party, "party", "Accused"),
        (FacetKind.Status, "evidence-status", "Status"),
        (FacetKind.Answer, "answer", "Answer"),
    ];

    public void Write(OverDays page, IReadOnlyList<string> states)
    {
        html.Raw("""
            <form id="controls" role="search" aria-label="Day, search and filters" hidden>
            <fieldset id="days"><legend>Shown as of</legend>
            <button type="button" id="previous" aria-label="Previous day">←</button>
            <select id="day" aria-label="Day">
            """);
        for (var i = 0; i < states.Count; i++)
            html.Raw("<option").Attribute("value", states[i]).Raw(i == states.Count - 1 ? " selected>" : ">").Text(states[i]).Raw("</option>\n");
        html.Raw("""
            </select>
            <button type="button" id="next" aria-label="Next day">→</button>
            <button type="button" id="whole">
            """).Text(states[^1]).Raw("""
            </button>
            </fieldset>
            <fieldset id="filters"><legend>Find</legend>
            <label>Search <input type="search" id="query" autocomplete="off" spellcheck="false"></label>

            """);
        var facets = FacetsOf(page);
        foreach (var (kind, id, label) in Filters)
            if (facets[kind].Any())
                Filter(id, label, facets[kind]);
        html.Raw("""
            <button type="reset">Reset</button>
            </fieldset>
            <p id="status" role="status" aria-live="polite"></p>
            </form>

            """);
    }

    private void Filter(string id, string label, IEnumerable<Facet> facets)
    {
        html.Raw("<label>").Text(label).Raw(" <select").Attribute("id", id).Raw(" data-filter><option value=\"\">all</option>\n");
        foreach (var facet in facets)
            html.Raw("<option").Attribute("value", LineHtml.Key(facet)).Raw(">").PlainText(facet.Label).Raw("</option>\n");
        html.Raw("</select></label>\n");
    }

    /// <summary>Each value once, in the order of the page.</summary>
    private static ILookup<FacetKind, Facet> FacetsOf(OverDays page)
    {
        var (facets, seen) = (new List<Facet>(), new HashSet<(FacetKind, string)>());
        Find(page.Elements);
        return facets.ToLookup(facet => facet.Kind);

        void Find(IReadOnlyList<Element> elements)
        {
            foreach (var element in elements)
            {
                if (element.Part is Line line)
                    facets.AddRange(line.Facets.Array.Where(facet => seen.Add((facet.Kind, facet.Value))));
                foreach (var list in element.Lists)
                    Find(list.All);
            }
        }
    }
}
