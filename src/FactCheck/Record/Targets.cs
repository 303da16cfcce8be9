using System.Runtime.InteropServices;

namespace FactCheck;

/// <summary>For each id the points that answer it by name, the evidence that bears on it and the requests about it, in the order of the claim set.</summary>
internal sealed class Targets
{
    private readonly Dictionary<Id, List<(Response Response, int Index)>> _answers = [];
    private readonly Dictionary<Id, List<EvidenceBearing>> _evidence = [];
    private readonly Dictionary<Id, List<(Request Request, int Index)>> _requests = [];

    public Targets(ClaimSet claimSet)
    {
        foreach (var response in claimSet.Responses)
            for (var i = 0; i < response.Points.Length; i++)
                foreach (var to in response.Points[i].To)
                    Add(_answers, to, (response, i));
        foreach (var evidence in claimSet.Evidence)
            foreach (var bearing in evidence.Bears)
                foreach (var on in bearing.On)
                    Add(_evidence, on, new(evidence, bearing.As));
        for (var i = 0; i < claimSet.Requests.Length; i++)
            foreach (var about in claimSet.Requests[i].About)
                Add(_requests, about, (claimSet.Requests[i], i));
    }

    public ReadOnlySpan<(Response Response, int Index)> AnswersTo(Id id) => In(_answers, id);

    public ReadOnlySpan<EvidenceBearing> EvidenceOn(Id id) => In(_evidence, id);

    /// <summary>The requests, each with its place in the claim set.</summary>
    public ReadOnlySpan<(Request Request, int Index)> RequestsAbout(Id id) => In(_requests, id);

    private static ReadOnlySpan<T> In<T>(Dictionary<Id, List<T>> lists, Id id) => lists.TryGetValue(id, out var list) ? CollectionsMarshal.AsSpan(list) : [];

    private static void Add<T>(Dictionary<Id, List<T>> lists, Id id, T value)
    {
        if (!lists.TryGetValue(id, out var list))
            lists.Add(id, list = []);
        list.Add(value);
    }
}
