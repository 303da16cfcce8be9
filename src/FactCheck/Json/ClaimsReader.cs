using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using FactCheck.Diagnostics;

namespace FactCheck.Json;

/// <summary>
/// Reads claim sets from UTF-8. This part knows objects, lists and what is wrong with their members; the other part knows single values.
/// Every method is called with the reader on the first token of a value and leaves it on the last.
/// </summary>
/// <remarks>What is read when something was wrong with it is never used: an object is made only where its scope is complete.</remarks>
internal ref partial struct ClaimsReader
{
    private readonly ReadingSession _session;
    private Utf8JsonReader _json;

    public ClaimsReader(ReadingSession session)
    {
        _session = session;
        _json = new(session.Text.Utf8.Span, new JsonReaderOptions { MaxDepth = session.Options.MaxDepth });
    }

    private readonly int Offset => (int)_json.TokenStartIndex;

    /// <summary>Reads the one value of the text, to the end of the text.</summary>
    public T? Root<T>(Slot<T> slot)
    {
        var root = default(T);
        try
        {
            _json.Read();
            if (!IsNull())
                root = slot.Read(ref this);
            _json.Read();
        }
        catch (JsonException broken)
        {
            ReportBrokenSyntax(broken);
        }
        return root;
    }

    /// <summary>Counts the item that the reader stands on.</summary>
    public readonly void CountItem() => _session.CountItem(Offset);

    /// <summary>Enters an object.</summary>
    public ObjectScope Begin(MemberIndex index, string what)
    {
        var scope = new ObjectScope { Offset = Offset, DiagnosticsBefore = _session.Diagnostics.Count, Cells = _session.Cells.Take(index.Members.Length) };
        if (!Is(JsonTokenType.StartObject, what))
            return scope;
        scope.Index = index;
        _session.Path.Enter();
        return scope;
    }

    /// <summary>The place for the value of a member.</summary>
    public readonly ref Cell Cell(int cell) => ref _session.Cells.At(cell);

    /// <summary>The values of the members of an object that has been read.</summary>
    public readonly ReadOnlySpan<Cell> CellsOf(in ObjectScope scope) => _session.Cells.From(scope.Cells);

    /// <summary>Forgets the values of the members.</summary>
    public readonly void Release(in ObjectScope scope) => _session.Cells.Release(scope.Cells);

    /// <summary>Goes to the value of the next known member; false at the end of the object.</summary>
    public bool Next(ref ObjectScope scope)
    {
        if (scope.Index is not { } members)
            return false;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var index = _json.ValueIsEscaped ? members.Find(UnescapedName(), scope.Expected) : members.Find(_json.ValueSpan, scope.Expected);
            if (index < 0)
            {
                ReportUnknownMember(members);
                continue;
            }
            var member = members.Members[index];
            _session.Path.Member(member.Name);
            if ((scope.Seen & (1UL << index)) != 0)
            {
                Report(ReadingCodes.DuplicateMember, $"The member \"{member.Name}\" is here a second time.");
                SkipMember();
                continue;
            }
            scope.Seen |= 1UL << index;
            scope.Expected = index + 1;
            scope.Member = index;
            _json.Read();
            if (!IsNull())
                return true;
        }
        End(ref scope, members);
        return false;
    }

    /// <summary>Reports what is wrong with an object that has been read.</summary>
    public readonly T? Reject<T>(DiagnosticDescriptor descriptor, in ObjectScope scope, string message)
        where T : class
    {
        _session.Report(descriptor, scope.Offset, message);
        return null;
    }

    /// <summary>Reports what is wrong with the value that the reader stands on, and goes past it.</summary>
    public void Refuse(DiagnosticDescriptor descriptor, string message)
    {
        Report(descriptor, message);
        _json.Skip();
    }

    private readonly void End(ref ObjectScope scope, MemberIndex members)
    {
        _session.Path.Leave();
        for (var missing = members.Required & ~scope.Seen; missing != 0; missing &= missing - 1)
        {
            var name = members.Members[System.Numerics.BitOperations.TrailingZeroCount(missing)].Name;
            _session.Report(ReadingCodes.MissingMember, scope.Offset, $"The member \"{name}\" is missing.");
        }
        scope.IsComplete = _session.Diagnostics.Count == scope.DiagnosticsBefore;
    }

    /// <summary>Reads a list. What is wrong with an item leaves the item out, and is reported.</summary>
    public ImmutableArray<T> List<T>(Slot<T> element, bool required = false)
    {
        var start = Offset;
        if (!Is(JsonTokenType.StartArray, "a list"))
            return [];
        var few = default(Few<T>);
        Span<T> buffer = few;
        T[]? rented = null;
        var count = 0;
        var index = 0;
        _session.Path.Enter();
        for (; _json.Read() && _json.TokenType != JsonTokenType.EndArray; index++)
        {
            _session.Path.Index(index);
            if (IsNull() || !Accept(element, out var item))
                continue;
            if (count == buffer.Length)
                buffer = Grow(buffer, ref rented);
            buffer[count++] = item;
        }
        _session.Path.Leave();
        if (required && index == 0)
            _session.Report(ReadingCodes.EmptyText, start, "The list is empty.", "Name at least one.");
        var array = buffer[..count].ToArray();
        Return(rented);
        return ImmutableCollectionsMarshal.AsImmutableArray(array);
    }

    private bool Accept<T>(Slot<T> element, out T item)
    {
        var before = _session.Diagnostics.Count;
        item = element.Read(ref this)!;
        return _session.Diagnostics.Count == before;
    }

    private static Span<T> Grow<T>(Span<T> buffer, ref T[]? rented)
    {
        var larger = ArrayPool<T>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger);
        Return(rented);
        return rented = larger;
    }

    private static void Return<T>(T[]? rented)
    {
        if (rented is not null)
            ArrayPool<T>.Shared.Return(rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
    }

    private void ReportUnknownMember(MemberIndex members)
    {
        var name = SpellsLoneSurrogate() ? "\uFFFD" : _json.GetString()!;
        _session.Path.Member(name);
        var known = members.Members.Select(member => member.Name);
        Report(ReadingCodes.UnknownMember, $"There is no member \"{Visible.Shorten(name)}\" here.", Spelling.DidYouMean(name, known));
        SkipMember();
    }

    private readonly void ReportBrokenSyntax(JsonException broken)
    {
        var offset = _session.Lines.Offset(broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
        var rest = _session.Text.Utf8.Span[offset..];
        var depth = _json.CurrentDepth + (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        Rune.DecodeFromUtf8(rest, out var character, out _);
        var (descriptor, message) = rest switch
        {
            [] => (ReadingCodes.BrokenSyntax, "The text ends before the JSON is complete."),
            [(byte)'{' or (byte)'[', ..] when depth >= _session.Options.MaxDepth =>
                (ReadingCodes.TooDeep, $"Objects and lists stand more than {_session.Options.MaxDepth} deep in each other."),
            [(byte)'/', (byte)'/' or (byte)'*', ..] => (ReadingCodes.Comment, "A comment cannot stand in a claim set."),
            _ => (ReadingCodes.BrokenSyntax, $"{Visible.Character(character)} cannot stand here."),
        };
        _session.Report(descriptor, offset, message);
    }

    private byte[] UnescapedName() => SpellsLoneSurrogate() ? [] : Encoding.UTF8.GetBytes(_json.GetString()!);

    /// <summary>Goes from a member's name to the end of its value, however deep that is.</summary>
    private void SkipMember()
    {
        _json.Read();
        _json.Skip();
    }

    private bool IsNull()
    {
        if (_json.TokenType != JsonTokenType.Null)
            return false;
        Report(ReadingCodes.NullValue, "null is no value here.");
        return true;
    }

    /// <summary>Whether the value begins with a certain token; where not, that is reported and the value skipped.</summary>
    private bool Is(JsonTokenType expected, string what)
    {
        if (_json.TokenType == expected)
            return true;
        Report(ReadingCodes.WrongType, $"This is {Describe(_json.TokenType)}; {what} belongs here.");
        _json.Skip();
        return false;
    }

    private readonly void Report(DiagnosticDescriptor descriptor, string message, string? remedy = null) =>
        _session.Report(descriptor, Offset, message, remedy);

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        _ => "true or false",
    };

    /// <summary>The items of a short list until their number is known, which is most lists: only longer ones rent an array.</summary>
    [InlineArray(8)]
    private struct Few<T>
    {
        private T _first;
    }
}
