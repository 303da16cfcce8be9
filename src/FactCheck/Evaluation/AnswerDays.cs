using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>When answers were given, and how long after the allegation was first made.</summary>
internal sealed class AnswerDays(ValidClaimSet set)
{
    /// <summary>When a response was issued; where that is unknown, when the first source that carries it or a point of it was published; null where nothing says.</summary>
    public EdtfDate? Of(Response response) =>
        response.Issued ?? CitationPlace.In(response).Min(place => set.Get<Source>(place.Citation.Source).Published);

    /// <summary>The days from the first making to the first answer to this very allegation; null where the dates do not tell.</summary>
    public int? ToFirst(Allegation allegation, ImmutableArray<Answer> answers) =>
        First(answers.Where(answer => !answer.InGeneral).Select(answer => Of(answer.Response))) is { } answered
        && First(allegation.Cites.Select(making => making.Said ?? set.Get<Source>(making.Source).Published)) is { } made
            ? answered.DayNumber - made.DayNumber
            : null;

    /// <summary>The first of several days; null where there is none, or the dates do not tell it for certain.</summary>
    private static DateOnly? First(IEnumerable<EdtfDate?> dates)
    {
        var all = dates.ToArray();
        var first = all.Min(date => date is { IsCertain: true, IsExtent: false } && date.Latest == date.Earliest ? date.Earliest : null);
        return Array.TrueForAll(all, date => first <= date?.Earliest) ? first : null;
    }
}
