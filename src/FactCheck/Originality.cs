namespace FactCheck;

/// <summary>How a source came to its content.</summary>
public enum Originality
{
    /// <summary>It reports at first hand.</summary>
    Original,

    /// <summary>It reports what others reported.</summary>
    Secondary,

    /// <summary>It republishes another's text.</summary>
    Syndicated,
}
