using System.Collections.Immutable;

namespace FactCheck.Tests.Laws;

/// <summary>
/// What somebody would leave of a claim set who deletes by hand all that is dated after a day, as docs/decisions/0010-as-of-a-day.md defines it:
/// item by item, looking everything up in lists.
/// </summary>
internal sealed class Deletion(ClaimSet set, DateOnly day)
{
    private List<Id> _left = [];

    public ClaimSet Deleted()
    {
        ImmutableArray<Allegation> allegations = [.. set.Allegations.Select(Made).Where(item => !item.Cites.IsEmpty)];
        ImmutableArray<Evidence> evidence = [.. set.Evidence.Where(IsTold)];
        ImmutableArray<Development> developments = [.. set.Developments.Where(HasHappenedOrIsToCome)];
        ImmutableArray<Request> requests = [.. set.Requests.Where(item => HasCome(item.On) && (item.Cites.IsEmpty || item.Cites.Any(IsOut)))];
        ImmutableArray<Assessment> assessments = [.. set.Assessments.Where(item => HasCome(item.On) && allegations.Any(of => of.Id == item.Of))];
        _left = [.. allegations.Select(item => item.Id), .. evidence.Select(item => item.Id), .. developments.Select(item => item.Id)];
        ImmutableArray<Response> responses = [.. set.Responses.Where(IsGiven)];
        var left = set with
        {
            Allegations = [.. allegations.Select(item => item with { Relations = Leading(item.Relations) })],
            Evidence = [.. evidence.Select(item => item with { Bears = [.. item.Bears.Where(bearing => bearing.On.Any(_left.Contains)).Select(Bearing)], Cites = Out(item.Cites) })],
            Responses = [.. responses.Select(item => item with { Points = [.. item.Points.Where(IsMade).Select(Point)], Cites = Out(item.Cites) })],
            Requests = [.. requests.Select(item => item with { About = Left(item.About), Cites = Out(item.Cites) })],
            Developments = [.. developments.Select(item => item with { PremisedOn = Left(item.PremisedOn), Relations = Leading(item.Relations), Cites = Out(item.Cites) })],
            Assessments = assessments,
        };
        left = left with { Sources = [.. set.Sources.Where(source => IsPublished(source) || IsDrawnOn(source, left)).Select(Corrected)] };
        _left = [.. left.Items.Select(item => item.Id)];
        return left with
        {
            Parties = [.. set.Parties.Select(item => item with { Reliability = [.. item.Reliability.Where(grade => HasCome(grade.On))] })],
            Assessments = [.. assessments.Select(item => item with { RestsOn = Left(item.RestsOn), Supersedes = item.Supersedes is { } earlier && _left.Contains(earlier) ? earlier : default(Id?) })],
            Changes = [.. set.Changes.Where(change => HasCome(change.On)).Select(change => change with { Items = Left(change.Items) })],
        };
    }

    private bool HasCome(EdtfDate? date) => date?.Earliest is not { } earliest || earliest <= day;

    private Source Carrier(Citation citation) => set.Sources.Single(source => source.Id == citation.Source);

    private bool IsPublished(Source source) => source.Published is not null ? HasCome(source.Published) : HasCome(source.Retrieved);

    private bool IsOut(Citation citation) => IsPublished(Carrier(citation));

    private ImmutableArray<T> Out<T>(ImmutableArray<T> cites)
        where T : Citation =>
        [.. cites.Where(IsOut)];

    private Allegation Made(Allegation item)
    {
        var cites = Out(item.Cites);
        var withdrawn = item.Withdrawn is { } taken && HasCome(taken.On) && cites.Any(making => !CameAfter(taken, making)) ? taken : null;
        return item with { Cites = cites, Withdrawn = withdrawn };
    }

    private bool CameAfter(Withdrawal taken, Making making) => (making.Said ?? Carrier(making).Published) is { } made && taken.On.IsCertainlyBefore(made);

    private bool IsTold(Evidence item) => item.Cites.IsEmpty || item.Cites.Any(IsOut);

    private bool HasHappenedOrIsToCome(Development item) => item.Cites.IsEmpty
        ? HasCome(item.On)
        : item.Cites.Where(IsOut).Select(Carrier).Any(source => HasCome(item.On) || (source.Published ?? source.Retrieved)?.Latest < item.On!.Earliest);

    private bool IsGiven(Response item)
    {
        if (!HasCome(item.Issued))
            return false;
        if (!item.Cites.IsEmpty)
            return item.Cites.Any(IsOut);
        return item.Points.All(point => point.Cites.IsEmpty) || item.Points.Any(point => !point.Cites.IsEmpty && IsMade(point));
    }

    private bool IsMade(Point point) =>
        (point.Cites.IsEmpty || point.Cites.Any(IsOut)) && (point.To.IsEmpty || point.To.Any(_left.Contains)) && (point.Alleges is not { } alleged || _left.Contains(alleged));

    private Point Point(Point point) => point with { To = Left(point.To), Cites = Out(point.Cites) };

    private Bearing Bearing(Bearing bearing) => bearing with { On = Left(bearing.On) };

    private ImmutableArray<Relation> Leading(ImmutableArray<Relation> relations) => [.. relations.Where(relation => _left.Contains(relation.To))];

    private ImmutableArray<Id> Left(ImmutableArray<Id> ids) => [.. ids.Where(_left.Contains)];

    private Source Corrected(Source item) => item with { Corrections = [.. item.Corrections.Where(correction => HasCome(correction.On))] };

    /// <summary>Whether any of those who are left name the source where an actor stands: in a chain, or as who answered, asked, did, judged or took back.</summary>
    private static bool IsDrawnOn(Source source, ClaimSet left) =>
        left.Items.Where(item => item is not (Source or Party or Scale)).SelectMany(ReferencePlaces.In)
            .Any(place => place.To == source.Id && place.Pointer.EndsWith("/work", StringComparison.Ordinal));
}
