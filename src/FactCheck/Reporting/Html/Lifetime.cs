namespace FactCheck.Reporting;

/// <summary>Since when and until when something holds, as it is found out state after state.</summary>
internal sealed class Lifetime
{
    /// <summary>The states with which it turned: began, ended, began, …</summary>
    private readonly List<int> _turns = new(1);

    public bool Holds => int.IsOddInteger(_turns.Count);

    public Days Days => new([.. _turns.Chunk(2).Select(pair => (pair[0], pair.Length == 2 ? pair[1] : int.MaxValue))]);

    public void Begin(int state) => Turn(state, begins: true);

    public void End(int state) => Turn(state, begins: false);

    private void Turn(int state, bool begins)
    {
        if (Holds == begins)
            throw new InvalidOperationException($"State {state} is told twice.");
        if (_turns is [.., var last] && last == state)
            _turns.RemoveAt(_turns.Count - 1);
        else
            _turns.Add(state);
    }
}
