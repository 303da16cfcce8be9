using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>The allegations that an allegation specialises, at any distance, and of these only the ones to which something is recorded as said or asked.</summary>
/// <remarks>The allegations are numbered, so that a long chain of them is gone through fast and nothing is kept for each of its members. For one thread at a time.</remarks>
internal sealed class Generals
{
    private readonly Dictionary<Id, int> _numbers = [];
    private readonly List<Id> _ids = [];
    private readonly List<int[]> _above = [];
    private readonly bool[] _isAddressed;
    private readonly int[] _seenIn;
    private readonly List<int> _open = [];
    private int _round;

    public Generals(ValidClaimSet set)
    {
        foreach (var allegation in set.Allegations)
            foreach (var relation in allegation.Relations)
                if (relation.Kind == RelationKind.Specialises)
                {
                    Number(allegation.Id);
                    Number(relation.To);
                }
        foreach (var id in _ids)
            _above.Add([.. set.Get<Allegation>(id).Generals().Select(general => _numbers[general])]);
        _isAddressed = [.. _ids.Select(id => !set.Targets.AnswersTo(id).IsEmpty || !set.Targets.RequestsAbout(id).IsEmpty)];
        _seenIn = new int[_ids.Count];
    }

    /// <summary>The nearest first.</summary>
    public ImmutableArray<Id> AddressedAbove(Allegation allegation)
    {
        if (allegation.Relations.IsEmpty || !_numbers.TryGetValue(allegation.Id, out var start) || _above[start].Length == 0)
            return [];
        var found = ImmutableArray.CreateBuilder<Id>();
        _open.Clear();
        _open.Add(start);
        _seenIn[start] = ++_round;
        for (var i = 0; i < _open.Count; i++)
            foreach (var above in _above[_open[i]])
            {
                if (_seenIn[above] == _round)
                    continue;
                _seenIn[above] = _round;
                _open.Add(above);
                if (_isAddressed[above])
                    found.Add(_ids[above]);
            }
        return found.ToImmutable();
    }

    private void Number(Id id)
    {
        if (_numbers.TryAdd(id, _ids.Count))
            _ids.Add(id);
    }
}
