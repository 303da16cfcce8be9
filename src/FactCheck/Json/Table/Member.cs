using System.Text;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>What there is to know of a member beside its name and its value.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>An object without it is not complete.</summary>
    Required = 1 << 0,

    /// <summary>For editors: it is not published.</summary>
    ForEditors = 1 << 1,

    /// <summary>A list that names each once, in an order that says nothing.</summary>
    Set = 1 << 2,

    /// <summary>A list whose order is what it says (who had it from whom, which label is worse, which words come first): it is one value.</summary>
    Sequence = 1 << 3,

    /// <summary>It tells an object from the others in its list, and stays when that is edited.</summary>
    Key = 1 << 4,

    /// <summary>It says something only together with the other members of its object that have this trait: who is accused of what, for example.</summary>
    Together = 1 << 5,

    /// <summary>Another value can move the status of an allegation.</summary>
    MovesStatus = 1 << 6,

    /// <summary>Another value can move the numbers of origins.</summary>
    MovesOrigins = 1 << 7,

    /// <summary>Another value can move how strongly an allegation was put.</summary>
    MovesStrength = 1 << 8,

    /// <summary>Another value can move the answer.</summary>
    MovesAnswer = 1 << 9,

    /// <summary>Another value can move what people judged.</summary>
    MovesAssessments = 1 << 10,

    /// <summary>Where it had something and nothing of that is left, the object has nothing to stand on and goes with it.</summary>
    Vital = 1 << 11,

    /// <summary>Another value can move whatever the item is told with.</summary>
    MovesAll = MovesStatus | MovesOrigins | MovesStrength | MovesAnswer | MovesAssessments,
}

/// <summary>One member of an object of the format: its name, what its value is, and what else there is to know of it. It is declared in one place, its shape.</summary>
internal abstract class Member
{
    private protected Member(string name, int index, Traits traits)
    {
        (Name, Index, Traits) = (name, index, traits);
        (Utf8, Encoded) = (Encoding.UTF8.GetBytes(name), JsonEncodedText.Encode(name));
    }

    public string Name { get; }

    /// <summary>The place of the member in its shape.</summary>
    public int Index { get; }

    public Traits Traits { get; }

    public byte[] Utf8 { get; }

    public JsonEncodedText Encoded { get; }

    /// <summary>What one element is called in a sentence, where the member is a list of objects.</summary>
    public string Noun { get; init => field = value ?? Name; } = "";

    /// <summary>What the value is.</summary>
    public abstract Slot Value { get; }

    public bool IsRequired => Has(Traits.Required);

    /// <inheritdoc cref="Slot.Losses"/>
    public Losses Losses => Value.Losses | (Has(Traits.ForEditors) ? Losses.ForEditors : Losses.None);

    public bool Has(Traits trait) => (Traits & trait) == trait;

    /// <summary>Reads the value and keeps it.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="cell">Where it is kept.</param>
    public abstract void Read(ref ClaimsReader reader, int cell);

    /// <summary>The value that an object has here; null where it is absent.</summary>
    public abstract object? Of(object owner);

    /// <summary>The elements of the list that an object has here.</summary>
    public IReadOnlyList<object> ElementsOf(object owner) => Of(owner) is { } list ? Value.ElementsOf(list) : [];

    /// <summary>Whether two objects have the same here, and not something else that is equal.</summary>
    public abstract bool IsUntouched(object one, object other);

    /// <summary>The places in a list of an object at which something stands a second time.</summary>
    public abstract IEnumerable<int> RepeatsIn(object owner);
}

/// <inheritdoc cref="Member"/>
/// <typeparam name="T">The type of the object.</typeparam>
internal abstract class Member<T>(string name, int index, Traits traits) : Member(name, index, traits)
{
    /// <summary>Writes the member where it is not absent.</summary>
    public abstract void Write(Utf8JsonWriter json, T owner);

    /// <summary>Writes the member, and stops after each element of it.</summary>
    public abstract IEnumerable<Utf8JsonWriter> Steps(Utf8JsonWriter json, T owner);

    /// <summary>Goes through the references in the value.</summary>
    public abstract void Walk(T owner, ReferenceWalker walker);

    /// <summary>Keeps the value of an object.</summary>
    public abstract void Keep(T owner, ref Cell cell);

    /// <summary>Keeps what the value becomes, where it does not stay as it is.</summary>
    public abstract Rewriting Rewrite(T owner, Rewriter rewriter, ref Cell cell);
}

/// <inheritdoc cref="Member"/>
/// <typeparam name="T">The type of the object.</typeparam>
/// <typeparam name="V">The type of the value.</typeparam>
internal class Member<T, V>(string name, int index, Func<T, V?> get, Slot<V> slot, Traits traits) : Member<T>(name, index, traits)
{
    public Slot<V> Slot => slot;

    /// <summary>The value that an object has here.</summary>
    public V Get(T owner) => get(owner)!;

    public override Slot Value => slot;

    public override void Read(ref ClaimsReader reader, int cell)
    {
        var value = slot.Read(ref reader);
        slot.Put(ref reader.Cell(cell), value);
    }

    public override void Write(Utf8JsonWriter json, T owner)
    {
        // Most are absent, and null says so without asking what they are.
        if (get(owner) is { } value && !slot.IsAbsent(value))
            slot.Write(json, Encoded, value);
    }

    public override IEnumerable<Utf8JsonWriter> Steps(Utf8JsonWriter json, T owner)
    {
        var value = get(owner);
        if (slot.IsAbsent(value))
            return [];
        json.WritePropertyName(Encoded);
        return slot.Steps(json, value!);
    }

    public override void Walk(T owner, ReferenceWalker walker)
    {
        var value = get(owner);
        if (slot.IsAbsent(value))
            return;
        walker.Enter(Name);
        slot.Walk(value!, walker);
        walker.Leave();
    }

    public override void Keep(T owner, ref Cell cell) => slot.Put(ref cell, get(owner));

    public override Rewriting Rewrite(T owner, Rewriter rewriter, ref Cell cell)
    {
        var value = get(owner);
        if (slot.IsAbsent(value))
            return Rewriting.Stays;
        if (Has(Traits.ForEditors) && rewriter.Takes.HasFlag(Losses.ForEditors))
            return Rewriting.Changes;
        var now = slot.Rewrite(value!, rewriter);
        if (slot.IsUntouched(value!, now))
            return Rewriting.Stays;
        if (slot.IsGone(now) && (IsRequired || Has(Traits.Vital)))
            return Rewriting.EndsObject;
        // Of links that became the same in a chain the later stays, since the last is the origin.
        if (rewriter.CanJoin && now is not null && (Has(Traits.Set) || Has(Traits.Sequence)))
            now = slot.WithoutRepeats(now, keepsLast: Has(Traits.Sequence));
        slot.Put(ref cell, now);
        return Rewriting.Changes;
    }

    public override bool IsUntouched(object one, object other) => slot.IsUntouched(get((T)one)!, get((T)other));

    public override object? Of(object owner) => get((T)owner) is var value && slot.IsAbsent(value) ? null : value;

    public override IEnumerable<int> RepeatsIn(object owner) => get((T)owner) is { } value ? slot.RepeatsIn(value) : [];
}

/// <summary>A reference that can lead to other kinds of item in one object than in another.</summary>
internal sealed class ReferenceByOwner<T>(string name, int index, Func<T, Id> get, Func<T, ItemKinds> fits, Traits traits)
    : Member<T, Id>(name, index, get, new IdSlot(ItemKinds.Any), traits)
{
    public override void Walk(T owner, ReferenceWalker walker)
    {
        walker.Enter(Name);
        walker.Reference(Get(owner), fits(owner));
        walker.Leave();
    }
}
