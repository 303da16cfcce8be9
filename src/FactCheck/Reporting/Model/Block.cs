namespace FactCheck.Reporting;

/// <summary>
/// A part of a report. The reading view composes blocks once, and each form of output lays them out: that is why terminal, Markdown and page agree.
/// </summary>
/// <param name="Key">What it is about: unique among its siblings, and the same on every day on which the same is meant.</param>
internal abstract record Block(string Key);

/// <summary>A heading and what stands below it.</summary>
/// <param name="Anchor">Where links lead: <c>matrix</c>, <c>allegations</c>, <c>timeline</c>, <c>origins</c>, <c>sources</c>, …</param>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record Section(string Anchor, string Title, Items<Block> Blocks) : Block(Anchor);

/// <summary>Prose: one or more lines, each of which is a sentence or more.</summary>
internal sealed record Paragraph(string Key, Items<Line> Lines) : Block(Key);

/// <summary>Facts under a label, one a line: "Status: insufficient".</summary>
internal sealed record Facts(string Key, string Label, Items<Line> Lines) : Block(Key);

/// <summary>Words of somebody, with who said it and how it reached the page.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Quotes">The passages.</param>
/// <param name="Attribution">Speaker, chain, outlet, date, link to the archived copy.</param>
internal sealed record Quotation(string Key, Items<Quoted> Quotes, Line Attribution) : Block(Key);

/// <summary>A table. Every row has a cell for each column, and the first cell says what the row is about.</summary>
internal sealed record Table(string Key, Items<string> Columns, Items<Row> Rows) : Block(Key);

/// <summary>A row of a table; a cell holds any number of lines.</summary>
/// <param name="Key">What it is about, unique in the table.</param>
/// <param name="Item">The item whose row it is, where it is one.</param>
/// <param name="Cells">One for each column.</param>
internal sealed record Row(string Key, Id? Item, Items<Items<Line>> Cells);

/// <summary>Lines one below the other; where they are ordered, the order is part of what they say.</summary>
internal sealed record Listing(string Key, bool IsOrdered, Items<Line> Lines) : Block(Key);

/// <summary>What is alleged, and beside it, at equal weight, what was answered.</summary>
/// <param name="Item">The allegation.</param>
/// <param name="Title">Its statement.</param>
/// <param name="Alleged">What is alleged, by whom, on what evidence.</param>
/// <param name="Answered">What the accused answered, or that no answer is recorded.</param>
internal sealed record Card(Id Item, Line Title, Items<Block> Alleged, Items<Block> Answered) : Block(Item.Value)
{
    /// <summary>What stands above the side of what is alleged.</summary>
    public const string AllegedTitle = "What is alleged";

    /// <summary>What stands above the side of what was answered.</summary>
    public const string AnsweredTitle = "What was answered";
}

/// <summary>A place for a drawing. What it shows is said in words by the block behind it, so that text and Markdown leave it out.</summary>
/// <param name="Key">Which drawing.</param>
/// <param name="Title">What it is.</param>
/// <param name="Description">How to read it.</param>
internal sealed record Figure(string Key, string Title, string Description) : Block(Key);
