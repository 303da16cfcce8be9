using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>A value that a number stands for: a number, a choice.</summary>
internal abstract class NumberedSlot<V> : Slot<V>
    where V : struct
{
    public sealed override bool IsAbsent(V value) => false;

    public sealed override void Put(ref Cell cell, V value) => cell.Number = Unsafe.As<V, int>(ref value);

    public sealed override V Get(in Cell cell) => Unsafe.As<int, V>(ref Unsafe.AsRef(in cell.Number));
}

/// <summary>A whole number within a range.</summary>
/// <typeparam name="V"><see cref="int"/>, or an enumeration whose values have numbers in data.</typeparam>
internal sealed class NumberSlot<V>(int min, int max) : NumberedSlot<V>, INumbers
    where V : struct
{
    public int Min => min;

    public int Max => max;

    public override V Read(ref ClaimsReader reader)
    {
        var number = reader.Number(min, max);
        return Unsafe.As<int, V>(ref number);
    }

    public override void Write(Utf8JsonWriter json, V value) => json.WriteNumberValue(Unsafe.As<V, int>(ref value));
}

/// <summary>Whole numbers within a range, whatever they are in memory.</summary>
internal interface INumbers
{
    int Min { get; }

    int Max { get; }
}

/// <summary>A value of an enumeration: one of several words.</summary>
internal sealed class ChoiceSlot<E> : NumberedSlot<E>, IChoices
    where E : struct, Enum
{
    public static readonly ChoiceSlot<E> Instance = new();

    Type IChoices.Type => typeof(E);

    public ImmutableArray<string> Names => Choices<E>.Names;

    public override E Read(ref ClaimsReader reader) => reader.Choice<E>();

    public override void Write(Utf8JsonWriter json, E value) => json.WriteStringValue(Choices<E>.Word(value));

    public override void Write(Utf8JsonWriter json, JsonEncodedText name, E value) => json.WriteString(name, Choices<E>.Word(value));
}

/// <summary>The words of an enumeration, whichever it is.</summary>
internal interface IChoices
{
    Type Type { get; }

    ImmutableArray<string> Names { get; }
}

/// <summary>True or false; false is not written.</summary>
internal sealed class FlagSlot : Slot<bool>
{
    public static readonly FlagSlot Instance = new();

    public override bool Read(ref ClaimsReader reader) => reader.Flag();

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    public override bool IsAbsent(bool value) => !value;

    public override void Put(ref Cell cell, bool value) => cell.IsSet = value;

    public override bool Get(in Cell cell) => cell.IsSet;
}
