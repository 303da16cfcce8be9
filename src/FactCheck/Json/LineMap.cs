using System.Text;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>Lines and columns of a UTF-8 text. Asking in the order of the text costs one pass over it, all questions together.</summary>
internal sealed class LineMap(ReadOnlyMemory<byte> text)
{
    private readonly List<int> _lineStarts = [0];
    private int _scanned;
    private int _lastLine;
    private int _lastOffset;
    private int _lastColumn = 1;

    public Position At(int offset)
    {
        ScanTo(offset);
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        var sameLine = line == _lastLine && offset >= _lastOffset;
        var from = sameLine ? _lastOffset : _lineStarts[line];
        var column = (sameLine ? _lastColumn : 1) + Encoding.UTF8.GetCharCount(text.Span[from..offset]);
        (_lastLine, _lastOffset, _lastColumn) = (line, offset, column);
        return new(line + 1, column);
    }

    /// <summary>The byte offset of a position that <see cref="System.Text.Json.JsonException"/> gives: both numbers count from 0, and from bytes.</summary>
    public int Offset(long line, long byteInLine)
    {
        ScanTo(text.Length);
        return (int)Math.Min(text.Length, _lineStarts[(int)Math.Min(line, _lineStarts.Count - 1)] + byteInLine);
    }

    private void ScanTo(int offset)
    {
        var span = text.Span;
        while (_scanned < offset)
        {
            var feed = span[_scanned..offset].IndexOf((byte)'\n');
            _scanned = feed < 0 ? offset : _scanned + feed + 1;
            if (feed >= 0)
                _lineStarts.Add(_scanned);
        }
    }
}
