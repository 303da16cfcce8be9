namespace FactCheck.Testing;

/// <summary>In which forms a snapshot is kept beside the test.</summary>
public enum SnapshotForm
{
    /// <summary>As Markdown for people, and as JSON from which a difference can be told in claims. The default.</summary>
    MarkdownAndJson,

    /// <summary>As Markdown alone. A difference is told by its lines.</summary>
    Markdown,

    /// <summary>As JSON alone.</summary>
    Json,
}
