namespace FactCheck.Quotation;

/// <summary>Which of the responses that quote a statement may be one: the same party gave them, they quote the same words, and from no source in common.</summary>
internal sealed class QuotedAlike(ReusedStatement statement, int minWords)
{
    /// <summary>Of more citations than this the first are compared: each is compared with each.</summary>
    private const int MostCompared = 100;

    private readonly Dictionary<int, StatementWords> _words = [];

    /// <summary>Responses of which each may be one with each of the others; in the order of the claim set.</summary>
    public IEnumerable<List<Response>> Among(IEnumerable<Quoting> quoting)
    {
        var groups = new List<List<Quoted>>();
        foreach (var quotes in quoting.Where(quotes => quotes.Item is Response).Take(MostCompared).GroupBy(quotes => quotes.Item.Id))
        {
            var quoted = ToQuoted([.. quotes]);
            if (groups.Find(group => group.TrueForAll(other => MayBeOne(other, quoted))) is { } group)
                group.Add(quoted);
            else
                groups.Add([quoted]);
        }
        return groups.Where(group => group.Count > 1).Select(group => group.ConvertAll(quoted => quoted.Response));
    }

    private Quoted ToQuoted(List<Quoting> quoting) => new(
        (Response)quoting[0].Item,
        [.. quoting.Select(quotes => statement.Places[quotes.Place].Source)],
        [
            .. from quotes in quoting
               from part in quotes.Parts
               let letters = WordsOf(quotes.Place).LettersIn(part)
               where letters is not null
               select (quotes.Place, letters.Value),
        ]);

    private StatementWords WordsOf(int place) => _words.TryGetValue(place, out var words) ? words : _words[place] = new(statement.Places[place].Text);

    private bool MayBeOne(Quoted one, Quoted other) =>
        IsSame(one.Response.By, other.Response.By)
        && !one.Sources.Overlaps(other.Sources)
        && one.Letters.Exists(mine => other.Letters.Exists(theirs => HaveEnoughInCommon(mine, theirs)));

    private bool HaveEnoughInCommon((int Place, TextSpan Letters) one, (int Place, TextSpan Letters) other)
    {
        if (!one.Letters.Overlaps(other.Letters))
            return false;
        var common = new TextSpan(Math.Max(one.Letters.Start, other.Letters.Start), Math.Min(one.Letters.End, other.Letters.End));
        return Math.Min(WordsOf(one.Place).CountIn(common), WordsOf(other.Place).CountIn(common)) >= minWords;
    }

    /// <summary>Whether two actors are one, or a party and some of that party, or a party and several with it.</summary>
    private static bool IsSame(Actor one, Actor other) =>
        one == other || (one is Actor.Party party && other.Parties.Contains(party.Id)) || (other is Actor.Party body && one.Parties.Contains(body.Id));

    /// <summary>A response, from which sources it quotes the statement, and which of its letters, as they stand in which place.</summary>
    private sealed record Quoted(Response Response, HashSet<Id> Sources, List<(int Place, TextSpan Letters)> Letters);
}

/// <summary>The words of a statement as it stands in one place, and their letters: these are the same in every place, however it is written.</summary>
internal sealed class StatementWords(string text)
{
    private readonly TextWord[] _words = LetterReader.Read([text], minWords: 1, CancellationToken.None).Words;

    /// <summary>The letters of the words that lie within a stretch as a whole, counted from the first of the statement; null where there is none.</summary>
    public TextSpan? LettersIn(TextSpan stretch)
    {
        var first = Sorted.First(_words, stretch, (word, stretch) => word.Span.Start >= stretch.Start);
        var last = Sorted.First(_words, stretch, (word, stretch) => word.Span.End > stretch.End) - 1;
        return first <= last ? new(_words[first].Begin, _words[last].End) : null;
    }

    /// <summary>How many words lie within these letters as a whole.</summary>
    public int CountIn(TextSpan letters)
    {
        var first = Sorted.First(_words, letters, (word, letters) => word.Begin >= letters.Start);
        return Math.Max(0, Sorted.First(_words, letters, (word, letters) => word.End > letters.End) - first);
    }
}
