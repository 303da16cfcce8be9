using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>A list; an empty one is not written.</summary>
/// <param name="element">What its elements are.</param>
/// <param name="isFilled">Whether it has at least one element.</param>
internal sealed class ListSlot<E>(Slot<E> element, bool isFilled = false) : Slot<ImmutableArray<E>>
{
    public override Slot Element => element;

    public override bool Refers => element.Refers;

    public override ImmutableArray<E> Read(ref ClaimsReader reader) => reader.List(element, isFilled);

    public override void Write(Utf8JsonWriter json, ImmutableArray<E> value)
    {
        json.WriteStartArray();
        WriteElements(json, value);
    }

    public override void Write(Utf8JsonWriter json, JsonEncodedText name, ImmutableArray<E> value)
    {
        json.WriteStartArray(name);
        WriteElements(json, value);
    }

    public override IEnumerable<Utf8JsonWriter> Steps(Utf8JsonWriter json, ImmutableArray<E> value)
    {
        json.WriteStartArray();
        foreach (var item in value)
        {
            element.Write(json, item);
            yield return json;
        }
        json.WriteEndArray();
    }

    public override bool IsAbsent(ImmutableArray<E> value) => value.IsEmpty;

    public override void Walk(ImmutableArray<E> value, ReferenceWalker walker)
    {
        for (var i = 0; i < value.Length; i++)
        {
            walker.Enter(i);
            element.Walk(value[i], walker);
            walker.Leave();
        }
    }

    public override ImmutableArray<E> Rewrite(ImmutableArray<E> value, Rewriter rewriter)
    {
        ImmutableArray<E>.Builder? left = null;
        for (var i = 0; i < value.Length; i++)
        {
            var now = element.Rewrite(value[i], rewriter);
            if (left is null && !element.IsUntouched(value[i], now))
            {
                left = ImmutableArray.CreateBuilder<E>(value.Length);
                left.AddRange(value, i);
            }
            if (!element.IsGone(now))
                left?.Add(now!);
        }
        return left?.DrainToImmutable() ?? value;
    }

    public override bool IsUntouched(ImmutableArray<E> value, ImmutableArray<E> now) => value == now;

    public override ImmutableArray<E> WithoutRepeats(ImmutableArray<E> value, bool keepsLast) =>
        keepsLast ? [.. value.Reverse().Distinct().Reverse()] : [.. value.Distinct()];

    public override IEnumerable<int> RepeatsIn(ImmutableArray<E> value) => Repeats.In(value);

    public override void Put(ref Cell cell, ImmutableArray<E> value) => cell.Reference = ImmutableCollectionsMarshal.AsArray(value);

    public override ImmutableArray<E> Get(in Cell cell) => cell.Reference is { } array ? ImmutableCollectionsMarshal.AsImmutableArray((E[])array) : [];

    public override IReadOnlyList<object> ElementsOf(object list) =>
        ImmutableCollectionsMarshal.AsArray((ImmutableArray<E>)list) as object[] ?? [.. ((ImmutableArray<E>)list).Select(item => (object)item!)];

    public override object ListOf(IEnumerable<object> elements) => ImmutableArray.CreateRange(elements.Cast<E>());

    public override bool AreSame(object one, object other) => ((ImmutableArray<E>)one).AsSpan().SequenceEqual(((ImmutableArray<E>)other).AsSpan());

    private void WriteElements(Utf8JsonWriter json, ImmutableArray<E> value)
    {
        foreach (var item in value)
            element.Write(json, item);
        json.WriteEndArray();
    }
}
