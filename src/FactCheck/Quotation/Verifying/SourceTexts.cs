namespace FactCheck.Quotation;

/// <summary>The usual places where texts of sources come from.</summary>
public static class SourceTexts
{
    /// <summary>Texts that are given by the ids of their sources. They have no names: messages tell them by the source.</summary>
    /// <param name="texts">The texts. They are taken over now; what is changed later is not seen.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, so that it has no UTF-8 bytes.</exception>
    public static ISourceTexts From(IReadOnlyDictionary<Id, string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var supplied = texts.ToDictionary(text => text.Key, text => SuppliedText.FromString(text.Value));
        return new Asked(source => supplied.GetValueOrDefault(source.Id));
    }

    /// <summary>Texts that a function gives; null where it has none for a source.</summary>
    public static ISourceTexts From(Func<Source, SuppliedText?> textOf)
    {
        ArgumentNullException.ThrowIfNull(textOf);
        return new Asked(textOf);
    }

    /// <summary>Texts in the files <c>*.txt</c> of a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SourceTextFolder InFolder(string path) => new(path);

    private sealed class Asked(Func<Source, SuppliedText?> textOf) : ISourceTexts
    {
        public SuppliedText? TextOf(Source source, CancellationToken cancellation)
        {
            ArgumentNullException.ThrowIfNull(source);
            cancellation.ThrowIfCancellationRequested();
            return textOf(source);
        }
    }
}
