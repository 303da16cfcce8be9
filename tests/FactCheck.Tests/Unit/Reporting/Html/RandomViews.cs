using System.Collections.Immutable;
using FactCheck.Reporting;

namespace FactCheck.Tests.Unit.Reporting.Html;

/// <summary>
/// Views of states that follow each other, in which blocks, rows and lines come, go, return, change places and change. Some lines are equal, and some states are
/// like the one before, object by object.
/// </summary>
internal sealed class RandomViews(int seed)
{
    private readonly Random _random = new(seed);

    public ImmutableArray<ImmutableArray<Block>> Make(int states)
    {
        var views = ImmutableArray.CreateBuilder<ImmutableArray<Block>>();
        for (var i = 0; i < states; i++)
            views.Add(i > 0 && _random.Next(4) == 0 ? views[^1] : Blocks(depth: 0));
        return views.ToImmutable();
    }

    private ImmutableArray<Block> Blocks(int depth) => [.. Some(5).Select(key => (Block)(depth > 1 ? Leaf(key) : key switch
    {
        0 => new Section("section", _random.Next(3) == 0 ? "Another title" : "Title", new(Blocks(depth + 1))),
        1 => new Card("card", "What is alleged", new(Blocks(depth + 1)), new(Blocks(depth + 1))),
        2 => new Table("table", ["One", "Two"], new([.. Some(4).Select(Row)])),
        _ => Leaf(key),
    }))];

    private Row Row(int key) => new($"row-{key}", key == 0 ? new Id("item") : default(Id?), [new(Lines()), new(Lines())]);

    private Block Leaf(int key) => key switch
    {
        0 => new Paragraph("prose", new(Lines())),
        1 => new Facts("facts", _random.Next(3) == 0 ? "Other label" : "Label", new(Lines())),
        2 => new global::FactCheck.Reporting.Quotation("quotation", [new($"Passage {_random.Next(2)}", "en")], "said by somebody"),
        3 => new Listing("list", true, new(Lines())),
        _ => new Figure("figure", "Figure", "A drawing."),
    };

    private ImmutableArray<Line> Lines() => [.. Some(6).Select(number => (Line)$"Line {number % 4}")];

    /// <summary>Some of the first numbers, mostly ascending.</summary>
    private List<int> Some(int of)
    {
        var some = Enumerable.Range(0, of).Where(_ => _random.Next(3) > 0).ToList();
        if (some.Count > 1 && _random.Next(3) == 0)
            some.Reverse(0, 2);
        return some;
    }
}
