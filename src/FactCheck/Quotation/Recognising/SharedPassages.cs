using System.Collections.Immutable;

namespace FactCheck.Quotation;

/// <summary>The passages that several texts share: the words that travelled from one to another, or came to both from elsewhere.</summary>
/// <remarks>
/// <para>
/// Texts are compared by their letters and digits alone, without regard to case: white space, punctuation, hyphens and apostrophes are passed over, so that <c>cyberespionage</c>,
/// <c>cyber-espionage</c> and <c>cyber espionage</c> agree. Words stand between white space or dashes; where a script has no spaces between them (Chinese, Japanese) each letter counts as
/// one. A passage begins where a word begins and ends where a word ends, and has enough words, in every place.
/// </para>
/// <para>
/// A passage is listed where at least two different texts share it, unless all of its places lie within places of one that is longer. So a part of it is listed only if it stands somewhere else
/// as well, and then with all of its places.
/// </para>
/// <para>
/// Memory grows in proportion to the texts and time little faster, whatever they are: what is found is looked at up to a number of times
/// that is in proportion to their letters. Texts that repeat themselves without end reach it; then the longest passages are listed, and <see cref="IsComplete"/> is false.
/// </para>
/// </remarks>
public sealed class SharedPassages
{
    private SharedPassages(ImmutableArray<SharedPassage> all, bool isComplete) => (All, IsComplete) = (all, isComplete);

    /// <summary>The passages, those with most letters first; of those of one length those with more places first, and of these the one whose first place comes first.</summary>
    public ImmutableArray<SharedPassage> All { get; }

    /// <summary>Whether these are all that there are, with all of their places. False where a number of <see cref="StatementReuseOptions"/> was reached, or the work became too much.</summary>
    public bool IsComplete { get; }

    /// <summary>Finds the passages that several texts share.</summary>
    /// <param name="texts">The texts. What stands twice in one of them, and in no other, is not shared.</param>
    /// <param name="options">What counts as a passage; <see cref="StatementReuseOptions.Default"/> where null.</param>
    /// <param name="progress">Is told how much of the work is done, from 0 to 1.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="ArgumentException">One of the texts is null, or they have more characters in all than an array can have (<see cref="Array.MaxLength"/>).</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static SharedPassages Among(
        ImmutableArray<string> texts,
        StatementReuseOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        texts = texts.IsDefault ? [] : texts;
        if (texts.Any(text => text is null))
            throw new ArgumentException("One of the texts is null.", nameof(texts));
        if (texts.Sum(text => text.Length + 1L) > LetterReader.MaxCharacters)
            throw new ArgumentException(FormattableString.Invariant($"The texts have more than {LetterReader.MaxCharacters} characters in all."), nameof(texts));
        options ??= StatementReuseOptions.Default;
        var letters = LetterReader.Read(texts, options.MinWords, cancellation);
        progress?.Report(0.2);
        var sorted = SortedWords.Of(letters, options.MinWords, cancellation);
        progress?.Report(0.8);
        var search = new PassageSearch(letters, sorted, options);
        search.Run(Repeats.In(letters, sorted, options.MinWords, cancellation), cancellation);
        ImmutableArray<SharedPassage> all = [.. search.Told.Select(passage => passage.ToPassage(options.MaxPlaces))];
        progress?.Report(1);
        return new(all, search.IsComplete && search.Told.All(passage => passage.Places <= options.MaxPlaces));
    }
}
