using System.Globalization;

namespace FactCheck;

/// <summary>A citation, and where in a claim set it stands.</summary>
public readonly struct CitationPlace
{
    private readonly int _point;
    private readonly int _index;

    internal CitationPlace(Item item, Citation citation, int point, int index) => (Item, Citation, _point, _index) = (item, citation, point, index);

    /// <summary>The item that the citation belongs to: an allegation, evidence, a response, a request or a development.</summary>
    public Item Item { get; }

    /// <summary>The citation; in an allegation it is a <see cref="Making"/>.</summary>
    public Citation Citation { get; }

    /// <summary>Where in the item, as a JSON Pointer (RFC 6901) within it: <c>/cites/0</c>, or <c>/points/2/cites/0</c> in a point of a response.</summary>
    public string At => _point < 0
        ? string.Create(CultureInfo.InvariantCulture, $"/cites/{_index}")
        : string.Create(CultureInfo.InvariantCulture, $"/points/{_point}/cites/{_index}");

    /// <summary>Whether its words came off the record: somebody in the chain spoke so, or whoever answers, asks or acts.</summary>
    internal bool IsOffTheRecord => Citation.Via.Any(link => link.IsOffTheRecord) || Item switch
    {
        Response response => response.By.IsOffTheRecord,
        Request request => request.By is { IsOffTheRecord: true },
        Development development => development.By.Any(actor => actor.IsOffTheRecord),
        _ => false,
    };

    /// <summary>Every citation of a claim set, item by item; those of a response before those of its points.</summary>
    internal static IEnumerable<CitationPlace> In(ClaimSet claimSet)
    {
        foreach (var allegation in claimSet.Allegations)
            for (var i = 0; i < allegation.Cites.Length; i++)
                yield return new(allegation, allegation.Cites[i], -1, i);
        foreach (var evidence in claimSet.Evidence)
            for (var i = 0; i < evidence.Cites.Length; i++)
                yield return new(evidence, evidence.Cites[i], -1, i);
        foreach (var response in claimSet.Responses)
        {
            for (var i = 0; i < response.Cites.Length; i++)
                yield return new(response, response.Cites[i], -1, i);
            for (var point = 0; point < response.Points.Length; point++)
                for (var i = 0; i < response.Points[point].Cites.Length; i++)
                    yield return new(response, response.Points[point].Cites[i], point, i);
        }
        foreach (var request in claimSet.Requests)
            for (var i = 0; i < request.Cites.Length; i++)
                yield return new(request, request.Cites[i], -1, i);
        foreach (var development in claimSet.Developments)
            for (var i = 0; i < development.Cites.Length; i++)
                yield return new(development, development.Cites[i], -1, i);
    }
}
