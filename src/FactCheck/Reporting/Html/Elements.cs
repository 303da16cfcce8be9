using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Reporting;

/// <summary>
/// Siblings of all states in one list. Those that hold in a state stand in it in the order that they have in that state: what stays in order stays one
/// element, and what moved is another one.
/// </summary>
internal sealed class Elements
{
    private readonly List<Element> _all = [];
    private List<Element> _held = [];
    private ImmutableArray<object> _latest = [];

    /// <summary>Every element of every state.</summary>
    public IReadOnlyList<Element> All => _all;

    /// <summary>Takes in the parts of the next state. Takes time in proportion to them, and to all elements where some came or went.</summary>
    public void Take(ImmutableArray<object> parts, int state)
    {
        if (parts == _latest)
            return;
        _latest = parts;
        var shorter = Math.Min(_held.Count, parts.Length);
        var head = 0;
        while (head < shorter && Anatomy.Comparer.Equals(_held[head].Part, parts[head]))
            head++;
        var tail = 0;
        while (tail < shorter - head && Anatomy.Comparer.Equals(_held[^(tail + 1)].Part, parts[^(tail + 1)]))
            tail++;
        if (head + tail < Math.Max(_held.Count, parts.Length))
            Change(parts.AsSpan()[head..^tail], head, tail, state);
        for (var i = 0; i < parts.Length; i++)
            _held[i].Take(parts[i], state);
    }

    /// <summary>Puts other elements between the first that are held and the last.</summary>
    private void Change(ReadOnlySpan<object> parts, int head, int tail, int state)
    {
        var from = head == 0 ? 0 : _held[head - 1].Index + 1;
        var to = tail == 0 ? _all.Count : _held[^tail].Index;
        var known = InOrder.Of(CollectionsMarshal.AsSpan(_all)[from..to], parts);
        var (between, now, next) = (new List<Element>(), new List<Element>(), from);
        for (var i = 0; i < parts.Length; i++)
        {
            if (known[i] is not { } element)
                between.Add(element = new(parts[i], state));
            else
                while (next <= element.Index)
                    between.Add(_all[next++]);
            now.Add(element);
        }
        while (next < to)
            between.Add(_all[next++]);
        Turn(_held.Slice(head, _held.Count - head - tail), now, state);
        _held = [.. _held[..head], .. now, .. _held[^tail..]];
        _all.RemoveRange(from, to - from);
        _all.InsertRange(from, between);
        for (var i = from; i < _all.Count; i++)
            _all[i].Index = i;
    }

    private static void Turn(List<Element> before, List<Element> now, int state)
    {
        var stay = now.ToHashSet();
        foreach (var element in before.Where(element => !stay.Contains(element)))
            element.Lifetime.End(state);
        foreach (var element in now.Where(element => !element.Lifetime.Holds))
            element.Lifetime.Begin(state);
    }
}
