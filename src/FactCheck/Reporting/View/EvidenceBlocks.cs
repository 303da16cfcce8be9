using FactCheck.Evaluation;

namespace FactCheck.Reporting;

/// <summary>The evidence for and against an allegation and what helps to read it: what it is, who tells of it, and why it counts or does not.</summary>
internal sealed class EvidenceBlocks(AllegationEvaluation each, Reading reading)
{
    private readonly Dictionary<Id, string> _why = StatusGrounds.Of(each, reading.Evaluation, reading.Names)
        .Where(ground => ground.Items is [var first, ..] && reading.ClaimSet[first] is Evidence)
        .GroupBy(ground => ground.Items[0])
        .ToDictionary(grounds => grounds.Key, grounds => grounds.First().Sentence);

    public IEnumerable<Block> Blocks()
    {
        var told = new HashSet<Id>();
        foreach (var (evidence, direction) in reading.ClaimSet.EvidenceOn(each.Id).Select(bearing => (bearing.Evidence, bearing.As)).Distinct().OrderBy(bearing => bearing.As))
        {
            told.Add(evidence.Id);
            foreach (var block in Of(evidence, direction, "it"))
                yield return block;
        }
        var open = new Queue<Id>(told);
        while (open.TryDequeue(out var id))
            foreach (var other in reading.ClaimSet.EvidenceOn(id))
                if (told.Add(other.Evidence.Id))
                {
                    open.Enqueue(other.Evidence.Id);
                    foreach (var block in Of(other.Evidence, other.As, id.Value))
                        yield return block;
                }
    }

    private IEnumerable<Block> Of(Evidence evidence, BearingKind direction, string on)
    {
        var key = $"evidence:{evidence.Id}{(direction == BearingKind.Supports ? "" : $"/{DataWords.Of(direction)}")}";
        yield return new Facts(key, direction switch { BearingKind.Supports => $"Evidence for {on}", BearingKind.Attacks => $"Evidence against {on}", _ => on == "it" ? "Evidence that is context" : $"Evidence that is context of {on}" }, new([.. Lines(evidence)]));
        foreach (var block in EditorialPart.Of($"{key}/editors", EditorialPart.Lines(evidence), reading))
            yield return block;
        foreach (var block in new CitedWords(reading).Of(key, evidence.Cites))
            yield return block;
    }

    private IEnumerable<Line> Lines(Evidence evidence)
    {
        yield return evidence.Summary;
        yield return string.Join(", ", new[]
        {
            evidence.Id.Value,
            evidence.Kind.InWords(),
            evidence.Disclosed?.InWords() ?? "",
            evidence.Credibility is { } credibility ? $"credibility {(int)credibility} of 6 in the Admiralty code ({credibility.InWords()})" : "",
        }.Where(word => word.Length > 0));
        if (_why.TryGetValue(evidence.Id, out var why))
            yield return why;
        foreach (var other in reading.ClaimSet.EvidenceOn(evidence.Id))
            yield return $"{(other.As == BearingKind.Attacks ? "Attacked" : other.As == BearingKind.Supports ? "Supported" : "Put into context")} by {other.Evidence.Id}: {other.Evidence.Summary}";
        foreach (var line in new ToldLines(reading).AnsweredAndAsked(evidence.Id))
            yield return line;
    }
}
