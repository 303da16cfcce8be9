using System.Collections.Immutable;

namespace FactCheck;

/// <summary>Collects the points in which those of some circles of parties answered an allegation, each point once.</summary>
internal sealed class GivenAnswers(ReadOnlyMemory<HashSet<Id>> circles)
{
    private const int Few = 8;

    private readonly List<(Response Response, int Index, bool InGeneral)> _found = [];
    private HashSet<(Id Response, int Index)>? _seen;

    /// <summary>Points to the allegation by name first, in the order of the responses, then what is said of it in general, then points to what is more general, in the order given.</summary>
    public static ImmutableArray<Answer> To(Id allegation, ReadOnlySpan<(Response Response, int Index)> toGenerals, ReadOnlyMemory<HashSet<Id>> circles, Targets targets)
    {
        var given = new GivenAnswers(circles);
        var toThis = targets.AnswersTo(allegation);
        foreach (var (response, index) in toThis)
            if (!response.Points[index].General)
                given.Add(response, index, inGeneral: false);
        foreach (var (response, index) in toThis)
            if (response.Points[index].General)
                given.Add(response, index, inGeneral: true);
        foreach (var (response, index) in toGenerals)
            given.Add(response, index, inGeneral: true);
        return [.. given._found.Select(place => new Answer(place.Response, place.Response.Points[place.Index], place.InGeneral))];
    }

    private void Add(Response response, int index, bool inGeneral)
    {
        if (IsGivenBy(response.By) && IsNew(response, index))
            _found.Add((response, index, inGeneral));
    }

    private bool IsNew(Response response, int index)
    {
        if (_seen is null && _found.Count > Few)
            _seen = [.. _found.Select(place => (place.Response.Id, place.Index))];
        return _seen?.Add((response.Id, index)) ?? !IsFound(response, index);
    }

    private bool IsFound(Response response, int index)
    {
        foreach (var place in _found)
            if (place.Index == index && ReferenceEquals(place.Response, response))
                return true;
        return false;
    }

    private bool IsGivenBy(Actor actor) => actor is Actor.Party party ? IsInCircle(party.Id) : actor.Parties.Any(IsInCircle);

    private bool IsInCircle(Id party)
    {
        foreach (var circle in circles.Span)
            if (circle.Contains(party))
                return true;
        return false;
    }
}
