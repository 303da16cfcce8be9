using System.Text;

namespace FactCheck.Json;

/// <summary>Where a reading is, from the outermost value inwards.</summary>
internal sealed class ReadingPath
{
    private (string? Member, int Index)[] _steps = new (string?, int)[16];
    private int _depth;

    public void Enter()
    {
        if (_depth == _steps.Length)
            Array.Resize(ref _steps, _depth * 2);
        _steps[_depth++] = (null, -1);
    }

    public void Leave() => _depth--;

    public void Member(string? name) => _steps[_depth - 1] = (name, -1);

    public void Index(int index) => _steps[_depth - 1] = (null, index);

    /// <summary>The JSON Pointer (RFC 6901).</summary>
    public override string ToString()
    {
        var pointer = new StringBuilder();
        foreach (var (member, index) in _steps.AsSpan(0, _depth))
        {
            if (member is not null)
                pointer.Append('/').Append(member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            else if (index >= 0)
                pointer.Append('/').Append(index);
        }
        return pointer.ToString();
    }
}
