using FactCheck.Tests.Unit.Provenance;

namespace FactCheck.Tests.Laws;

/// <summary>Reports of five outlets that have it from each other, on days of one week, and the plainest search for circles among them.</summary>
internal sealed class PlainRounds
{
    private readonly Party[] _parties = [.. Enumerable.Range(0, 5).Select(i => Tracings.Party($"outlet-{i}"))];
    private readonly List<(Source Source, Making Making)> _reports = [];
    private readonly List<(string From, string To, int Earliest, int Latest)> _steps = [];

    public ValidClaimSet Set => Tracings.Set(_parties, [.. _reports.Select(report => report.Source)], [.. _reports.Select(report => report.Making)]);

    public static PlainRounds Make(Random random)
    {
        var rounds = new PlainRounds();
        for (var i = random.Next(2, 8); i > 0; i--)
            rounds.AddReport(random);
        return rounds;
    }

    public ValidClaimSet Shuffled(Random random)
    {
        var (parties, reports) = (_parties.ToArray(), _reports.ToArray());
        random.Shuffle(parties);
        random.Shuffle(reports);
        return Tracings.Set(parties, [.. reports.Reverse().Select(report => report.Source)], [.. reports.Select(report => report.Making)]);
    }

    /// <summary>Every circle in which nobody is twice, from each of its members with whom it can begin, in the order of the words.</summary>
    public HashSet<string> Circles(bool respectDates)
    {
        var found = new HashSet<string>();
        foreach (var step in _steps)
            Walk([step]);
        return found;

        void Walk(List<(string From, string To, int Earliest, int Latest)> walk)
        {
            if (walk[^1].To == walk[0].From)
            {
                found.Add(string.Join(' ', walk.Skip(1).Reverse().Select(step => step.From).Prepend(walk[0].From)));
                return;
            }
            foreach (var next in _steps)
                if (next.From == walk[^1].To && walk.All(step => step.From != next.To || step == walk[0]) && (!respectDates || walk.All(step => step.Latest >= next.Earliest)))
                    Walk([.. walk, next]);
        }
    }

    private void AddReport(Random random)
    {
        var chain = Enumerable.Range(0, 5).ToArray();
        random.Shuffle(chain);
        var names = chain.Take(random.Next(2, 4)).Select(i => $"outlet-{i}").ToArray();
        var (first, last) = (random.Next(1, 8), random.Next(1, 8));
        (first, last) = (Math.Min(first, last), Math.Max(first, last));
        var kind = random.Next(4);
        EdtfDate? published = kind switch
        {
            0 => null,
            1 => (EdtfDate)$"[2034-02-0{first}..2034-02-0{last}]",
            _ => $"2034-02-0{last}",
        };
        var (earliest, latest) = kind switch { 0 => (0, 99), 1 => (first, last), _ => (last, last) };
        var source = Tracings.Source($"report-{_reports.Count}", names[0], published);
        _reports.Add((source, Tracings.Citing(source.Id.Value, [.. names.Skip(1).Select(name => (Actor)name)])));
        for (var i = 1; i < names.Length; i++)
            _steps.Add((names[i - 1], names[i], i == 1 ? earliest : 0, latest));
    }
}
