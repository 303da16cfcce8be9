using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary>What is recorded as said to the allegations that an allegation specialises, at any distance, or asked about them.</summary>
/// <remarks>
/// The allegations are numbered. Where each specialises no more than one and few things are said, what addresses one of them is taken over from the one above, so
/// that a chain is gone through once. Elsewhere all that is above is gone through for each. For one thread at a time.
/// </remarks>
internal sealed class Generals
{
    // What is longer is not kept for each member of a chain.
    private const int MostKept = 64;

    private readonly Targets _targets;
    private readonly Dictionary<Id, int> _numbers = [];
    private readonly List<Id> _ids = [];
    private readonly List<int[]> _above = [];
    private readonly bool[] _isAddressed;
    private readonly Addressed?[] _addressed;
    private readonly bool[] _isTaken;
    private readonly int[] _seenIn;
    private readonly List<int> _open = [];
    private int _round;

    public Generals(ValidClaimSet set)
    {
        _targets = set.Targets;
        foreach (var allegation in set.Allegations)
            foreach (var relation in allegation.Relations)
                if (relation.Kind == RelationKind.Specialises)
                {
                    Number(allegation.Id);
                    Number(relation.To);
                }
        foreach (var id in _ids)
            _above.Add([.. set.Get<Allegation>(id).Generals().Select(general => _numbers[general])]);
        _isAddressed = [.. _ids.Select(id => !_targets.AnswersTo(id).IsEmpty || !_targets.RequestsAbout(id).IsEmpty)];
        _addressed = new Addressed?[_ids.Count];
        _isTaken = new bool[_ids.Count];
        _seenIn = new int[_ids.Count];
    }

    /// <summary>What addresses those above an allegation, the nearest first.</summary>
    public Addressed AddressedAbove(Allegation allegation)
    {
        if (allegation.Relations.IsEmpty || !_numbers.TryGetValue(allegation.Id, out var start) || _above[start].Length == 0)
            return Addressed.Nothing;
        if (_above[start] is [var only] && From(only) is { } known)
            return known;
        return Addressed.Of(Above(start), _targets);
    }

    /// <summary>What addresses an allegation or one above it; null where it is not kept.</summary>
    private Addressed? From(int number)
    {
        _open.Clear();
        for (var next = number; !_isTaken[next]; next = _above[next][0])
        {
            _open.Add(next);
            _isTaken[next] = true;
            if (_above[next].Length != 1)
                break;
        }
        for (var i = _open.Count - 1; i >= 0; i--)
            _addressed[_open[i]] = Take(_open[i]);
        return _addressed[number];
    }

    private Addressed? Take(int number)
    {
        var above = _above[number] switch
        {
            [] => Addressed.Nothing,
            [var only] => _addressed[only],
            _ => null,
        };
        return above is not null && Addressed.Of(_ids[number], _targets, above) is { Count: <= MostKept } all ? all : null;
    }

    /// <summary>The allegations above one to which something is recorded as said or asked, the nearest first.</summary>
    private ImmutableArray<Id> Above(int start)
    {
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
