namespace FactCheck.Reporting;

/// <summary>The drawings of the page: what the states show is taken in one after the other, and drawn once all are known.</summary>
internal sealed class Drawings
{
    private readonly TimelineDrawing _timeline = new();
    private readonly OriginsDrawing _origins;
    private int _states;

    /// <summary>Begins.</summary>
    /// <param name="whole">What the last state shows. It is known beforehand, since a graph that is too large to be drawn need not be made for each day.</param>
    public Drawings(Reading whole) => _origins = new(whole);

    public void Add(Reading reading)
    {
        _timeline.Add([.. TimelinePart.Entries(reading).Select(each => each.Entry)], _states);
        _origins.Add(reading, _states);
        _states++;
    }

    /// <summary>Writes the drawing that stands in the place of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="html">Where to.</param>
    /// <param name="around">The states in which there is a place for it.</param>
    public void Draw(Figure figure, HtmlText html, Days around)
    {
        var svg = new Svg(html, _states - 1, around);
        if (figure.Key == "timeline")
            _timeline.Draw(svg, figure);
        else if (figure.Key == "origins")
            _origins.Draw(svg, figure);
    }
}
