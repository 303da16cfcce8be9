using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>When answers were given, and how long after the allegation was first made.</summary>
internal sealed class AnswerDays(ValidClaimSet set)
{
    /// <summary>When a response was issued; where that is unknown, when the first source that carries it or a point of it was published; null where nothing says.</summary>
    public EdtfDate? Of(Response response)
    {
        var day = response.Issued;
        if (day is null)
            foreach (var citation in response.Cites.Concat(response.Points.SelectMany(point => point.Cites)))
                if (set.Get<Source>(citation.Source).Published is { } published && (day is null || published.CompareTo(day) < 0))
                    day = published;
        return day;
    }

    /// <summary>The days from the first making to the first answer to this very allegation; null where the dates do not tell.</summary>
    public int? ToFirst(Allegation allegation, ImmutableArray<Answer> answers)
    {
        if (answers.All(answer => answer.InGeneral))
            return null;
        var (made, answered) = (new FirstDay(), new FirstDay());
        foreach (var answer in answers)
            if (!answer.InGeneral)
                answered.Add(Of(answer.Response));
        if (answered.Day is not { } answeredOn)
            return null;
        foreach (var making in allegation.Cites)
            made.Add(making.Said ?? set.Get<Source>(making.Source).Published);
        return made.Day is { } madeOn ? answeredOn.DayNumber - madeOn.DayNumber : null;
    }

    /// <summary>The first of several days.</summary>
    private struct FirstDay
    {
        private DateOnly? _first;
        private DateOnly? _earliestPossible;
        private bool _isOpen;

        /// <summary>The first; null where there is none, or the dates do not tell it for certain.</summary>
        public readonly DateOnly? Day => !_isOpen && _first is { } first && first <= _earliestPossible ? first : null;

        public void Add(EdtfDate? date)
        {
            if (date?.Earliest is not { } earliest)
            {
                _isOpen = true;
                return;
            }
            if (date is { IsCertain: true, IsExtent: false } && date.Latest == earliest && !(_first <= earliest))
                _first = earliest;
            if (!(_earliestPossible <= earliest))
                _earliestPossible = earliest;
        }
    }
}
