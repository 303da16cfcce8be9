namespace FactCheck;

/// <summary>For each id the points that answer it by name, the evidence that bears on it and the requests about it, in the order of the claim set.</summary>
internal sealed class Targets
{
    private readonly Dictionary<Id, List<(Response Response, int Index)>> _answers = [];
    private readonly Dictionary<Id, List<EvidenceBearing>> _evidence = [];
    private readonly Dictionary<Id, List<Request>> _requests = [];

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
        foreach (var request in claimSet.Requests)
            foreach (var about in request.About)
                Add(_requests, about, request);
    }

    public IEnumerable<(Response Response, int Index)> AnswersTo(Id id) => _answers.GetValueOrDefault(id) ?? [];

    public IEnumerable<EvidenceBearing> EvidenceOn(Id id) => _evidence.GetValueOrDefault(id) ?? [];

    public IEnumerable<Request> RequestsAbout(Id id) => _requests.GetValueOrDefault(id) ?? [];

    private static void Add<T>(Dictionary<Id, List<T>> lists, Id id, T value)
    {
        if (!lists.TryGetValue(id, out var list))
            lists.Add(id, list = []);
        list.Add(value);
    }
}
