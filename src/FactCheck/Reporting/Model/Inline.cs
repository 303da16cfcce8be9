namespace FactCheck.Reporting;

/// <summary>A piece of a line. Its text is as the record has it: each form of output makes it harmless in its own way.</summary>
internal abstract record Inline(string Text);

/// <summary>Words of the report, and names.</summary>
internal sealed record Words(string Text) : Inline(Text);

/// <summary>Words of somebody else, letter for letter, in the language of the source that carries them.</summary>
internal sealed record Quoted(string Text, string Language) : Inline(Text);

/// <summary>A link to elsewhere. Only addresses of http and https are made one.</summary>
internal sealed record Link(string Text, string Url) : Inline(Text);

/// <summary>A mention of an item of the claim set, which has a place of its own in the whole report.</summary>
internal sealed record Mention(string Text, Id Item) : Inline(Text);
