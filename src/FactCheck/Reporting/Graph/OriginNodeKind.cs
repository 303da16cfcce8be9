namespace FactCheck.Reporting;

/// <summary>What somebody or something in the graph of origins is.</summary>
internal enum OriginNodeKind
{
    /// <summary>A party, or several actors jointly.</summary>
    Named,

    /// <summary>Somebody whom the text does not name.</summary>
    Unnamed,

    /// <summary>A document that words come out of, and that is not itself read here.</summary>
    Work,

    /// <summary>A source that carries the words.</summary>
    Carrier,
}
