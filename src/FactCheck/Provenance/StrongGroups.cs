namespace FactCheck.Provenance;

/// <summary>Finds those who lead back to each other, dates aside: the strongly connected groups of two or more (Tarjan 1972), with a stack of its own instead of calls.</summary>
internal sealed class StrongGroups
{
    private readonly List<List<Step>> _steps;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly bool[] _isOpen;
    private readonly int[] _nextStep;
    private readonly Stack<int> _path = [];
    private readonly Stack<int> _open = [];
    private readonly List<List<int>> _groups = [];
    private int _count;

    private StrongGroups(List<List<Step>> steps)
    {
        _steps = steps;
        (_order, _low, _isOpen, _nextStep) = (new int[steps.Count], new int[steps.Count], new bool[steps.Count], new int[steps.Count]);
    }

    public static List<List<int>> In(List<List<Step>> steps)
    {
        var search = new StrongGroups(steps);
        for (var start = 0; start < steps.Count; start++)
            if (search._order[start] == 0)
                search.From(start);
        return search._groups;
    }

    private void From(int start)
    {
        Enter(start);
        while (_path.TryPeek(out var at))
        {
            if (_nextStep[at] < _steps[at].Count)
            {
                var to = _steps[at][_nextStep[at]++].To;
                if (_order[to] == 0)
                    Enter(to);
                else if (_isOpen[to])
                    _low[at] = Math.Min(_low[at], _order[to]);
                continue;
            }
            _path.Pop();
            if (_path.TryPeek(out var before))
                _low[before] = Math.Min(_low[before], _low[at]);
            if (_low[at] == _order[at])
                Close(at);
        }
    }

    private void Enter(int at)
    {
        _order[at] = _low[at] = ++_count;
        _isOpen[at] = true;
        _path.Push(at);
        _open.Push(at);
    }

    private void Close(int first)
    {
        var group = new List<int>();
        int member;
        do
        {
            member = _open.Pop();
            _isOpen[member] = false;
            group.Add(member);
        }
        while (member != first);
        if (group.Count > 1)
            _groups.Add(group);
    }
}
