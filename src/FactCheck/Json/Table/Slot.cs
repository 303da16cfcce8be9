using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>What the value of a member is: how it is read and written, what it refers to, and what it is made of.</summary>
internal abstract class Slot
{
    /// <summary>The shape of the value where it is an object of the format; null where not.</summary>
    public virtual Shape? Shape => null;

    /// <summary>The shape of a value that can be an object of one kind or another; null where it is none.</summary>
    public virtual Shape? ShapeOf(object value) => Shape;

    /// <summary>What the value is where it is there.</summary>
    public virtual Slot Given => this;

    /// <summary>What the elements are where the value is a list; null where not.</summary>
    public virtual Slot? Element => null;

    /// <summary>Whether the value refers to items, or something in it does.</summary>
    public virtual bool Refers => false;

    /// <summary>What a <see cref="Rewriter"/> can take from the value.</summary>
    public virtual Losses Losses => (Element?.Losses ?? Losses.None) | (Shape?.Losses ?? Losses.None);

    /// <summary>The elements of a value that is a list.</summary>
    public virtual IReadOnlyList<object> ElementsOf(object list) => [];

    /// <summary>The list that has these elements.</summary>
    public virtual object ListOf(IEnumerable<object> elements) => throw new NotSupportedException();

    /// <summary>Whether two values are the same.</summary>
    public virtual bool AreSame(object one, object other) => one.Equals(other);

    /// <summary>The value as canonical JSON without white space.</summary>
    public string TextOf(object value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, CanonicalForm.CompactOptions))
            WriteAny(json, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Keeps a value.</summary>
    public abstract void PutAny(ref Cell cell, object value);

    private protected abstract void WriteAny(Utf8JsonWriter json, object value);
}

/// <inheritdoc cref="Slot"/>
/// <typeparam name="V">The type of the value.</typeparam>
internal abstract class Slot<V> : Slot
{
    /// <summary>Reads the value that a reader stands on. What is wrong with it is reported.</summary>
    public abstract V? Read(ref ClaimsReader reader);

    /// <summary>Writes the value.</summary>
    public abstract void Write(Utf8JsonWriter json, V value);

    /// <summary>Writes the value as a member.</summary>
    public virtual void Write(Utf8JsonWriter json, JsonEncodedText name, V value)
    {
        json.WritePropertyName(name);
        Write(json, value);
    }

    /// <summary>Writes the value, and stops after each element where it is a list.</summary>
    public virtual IEnumerable<Utf8JsonWriter> Steps(Utf8JsonWriter json, V value)
    {
        Write(json, value);
        return [];
    }

    /// <summary>Whether there is no value, so that none is written.</summary>
    public virtual bool IsAbsent(V? value) => value is null;

    /// <summary>Goes through the references in the value.</summary>
    public virtual void Walk(V value, ReferenceWalker walker)
    {
    }

    /// <summary>The places in a list at which something stands a second time.</summary>
    public virtual IEnumerable<int> RepeatsIn(V value) => [];

    /// <summary>What the value becomes; null where it goes.</summary>
    public virtual V? Rewrite(V value, Rewriter rewriter) => value;

    /// <summary>Whether nothing is left of a value.</summary>
    public virtual bool IsGone(V? now) => IsAbsent(now);

    /// <summary>Whether two values are one and the same, or equal where they are small.</summary>
    public virtual bool IsUntouched(V value, V? now) => EqualityComparer<V>.Default.Equals(value, now!);

    /// <summary>A list in which what has become the same stands once.</summary>
    public virtual V WithoutRepeats(V value, bool keepsLast) => value;

    /// <summary>Keeps the value.</summary>
    public abstract void Put(ref Cell cell, V? value);

    /// <summary>The value that was kept; an absent one where none was.</summary>
    public abstract V Get(in Cell cell);

    public sealed override void PutAny(ref Cell cell, object value) => Put(ref cell, (V)value);

    private protected sealed override void WriteAny(Utf8JsonWriter json, object value) => Write(json, (V)value);
}

/// <summary>A value that is an object in memory: absent where it is null.</summary>
internal abstract class ReferenceSlot<V> : Slot<V>
    where V : class
{
    public sealed override void Put(ref Cell cell, V? value) => cell.Reference = value;

    public sealed override V Get(in Cell cell) => System.Runtime.CompilerServices.Unsafe.As<V>(cell.Reference)!;

    public sealed override bool IsUntouched(V value, V? now) => ReferenceEquals(value, now);
}

/// <summary>A value that need not be there, of a type that has no null of its own.</summary>
internal sealed class OptionalSlot<V>(Slot<V> inner) : Slot<V?>
    where V : struct
{
    public override Slot Given => inner;

    public override bool Refers => inner.Refers;

    public override Losses Losses => inner.Losses;

    public override V? Read(ref ClaimsReader reader) => inner.Read(ref reader);

    public override void Write(Utf8JsonWriter json, V? value) => inner.Write(json, value!.Value);

    public override void Write(Utf8JsonWriter json, JsonEncodedText name, V? value) => inner.Write(json, name, value!.Value);

    public override void Walk(V? value, ReferenceWalker walker) => inner.Walk(value!.Value, walker);

    public override V? Rewrite(V? value, Rewriter rewriter) => inner.Rewrite(value!.Value, rewriter) is var now && inner.IsGone(now) ? null : now;

    public override void Put(ref Cell cell, V? value)
    {
        cell.IsSet = value is not null;
        if (value is { } given)
            inner.Put(ref cell, given);
    }

    public override V? Get(in Cell cell) => cell.IsSet ? inner.Get(in cell) : null;
}
