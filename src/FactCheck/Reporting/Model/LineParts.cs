using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>An interpolated string whose holes may be parts of a line; words that stand beside each other become one part.</summary>
[InterpolatedStringHandler]
internal readonly struct LineParts
{
    private readonly StringBuilder _words;
    private readonly ImmutableArray<Inline>.Builder _parts;

    public LineParts(int literalLength, int formattedCount)
    {
        _words = new(literalLength + (formattedCount * 16));
        _parts = ImmutableArray.CreateBuilder<Inline>(formattedCount + 1);
    }

    public void AppendLiteral(string value) => _words.Append(value);

    public void AppendFormatted(string? value) => _words.Append(value);

    public void AppendFormatted(int value) => _words.Append(CultureInfo.InvariantCulture, $"{value}");

    public void AppendFormatted(Id value) => _words.Append(value.Value);

    public void AppendFormatted(Line? value)
    {
        if (value is not null)
            foreach (var part in value.Parts)
                AppendFormatted(part);
    }

    public void AppendFormatted(Inline value)
    {
        if (value is Words words)
        {
            _words.Append(words.Text);
            return;
        }
        EndWords();
        _parts.Add(value);
    }

    public ImmutableArray<Inline> ToParts()
    {
        EndWords();
        return _parts.DrainToImmutable();
    }

    private void EndWords()
    {
        if (_words.Length == 0)
            return;
        _parts.Add(new Words(_words.ToString()));
        _words.Clear();
    }
}
