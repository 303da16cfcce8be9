using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>The members of one kind of object, in the order of the format. Whatever has to know them asks here.</summary>
/// <param name="members">The members, at most 64.</param>
internal abstract class Shape(params ImmutableArray<Member> members)
{
    /// <summary>The type that holds the object.</summary>
    public abstract Type Type { get; }

    public ImmutableArray<Member> Members => members;

    /// <summary>The members as they are found in reading.</summary>
    public MemberIndex Index { get; } =
        new(members, members.Select((member, i) => member.IsRequired ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit));

    /// <summary>Whether it is an item.</summary>
    public bool IsItem => typeof(Item).IsAssignableFrom(Type);

    /// <summary>Whether the object is one value: what its members say, none of them says alone.</summary>
    public bool IsOneValue { get; init; }

    /// <summary>Whether two sides of a merge are one value each, though what differs is told by members.</summary>
    public bool IsMergedWhole { get; init; }

    /// <summary>The members that tell an object from the others in its list; the id of an item.</summary>
    public ImmutableArray<Member> Keys { get; } = [.. members.Where(member => member.Has(Traits.Key))];

    /// <summary>The members that say something only together.</summary>
    public ImmutableArray<Member> Together { get; } = [.. members.Where(member => member.Has(Traits.Together))];

    /// <summary>The members that are lists that name each once, or lists of objects that have such.</summary>
    public ImmutableArray<Member> WithSets { get; } =
        [.. members.Where(member => member.Has(Traits.Set) || member.Value.Element?.Shape is { WithSets.IsEmpty: false })];

    /// <inheritdoc cref="Slot.Losses"/>
    public Losses Losses => members.Aggregate(IsItem ? Losses.Items : Losses.None, (all, member) => all | member.Losses);

    /// <summary>The lists of citations that an object has itself.</summary>
    public ImmutableArray<Member> OfCitations { get; } =
        [.. members.Where(member => member.Value.Element?.Shape?.Type.IsAssignableTo(typeof(Citation)) == true)];

    /// <summary>The lists of objects that have citations.</summary>
    public ImmutableArray<Member> OfCiting { get; } = [.. members.Where(member => member.Value.Element?.Shape is { OfCitations.IsEmpty: false })];

    /// <summary>The members that are actors or lists of actors: whoever answers, asks, acts or judges.</summary>
    public ImmutableArray<Member> OfActors { get; } = [.. members.Where(member => (member.Value.Element ?? member.Value) is ActorSlot)];

    /// <summary>Where the object keeps what other programs store; null where it does not.</summary>
    public Member? Extension { get; } = members.FirstOrDefault(member => member.Value is ExtensionSlot);

    /// <summary>The member of a name; null where there is none.</summary>
    public Member? Find(string name) => members.FirstOrDefault(member => member.Name == name);

    /// <summary>How the serializer reads and writes such objects.</summary>
    public abstract ClaimSetResolver.Known ForSerializer { get; }

    /// <summary>Writes an object.</summary>
    public abstract void WriteAny(Utf8JsonWriter json, object value);

    /// <summary>Whether two objects have the same in every member: the same lists and objects, not others that are equal.</summary>
    public bool HaveSameParts(object one, object other) => members.All(member => member.IsUntouched(one, other));

    /// <summary>Goes through the references of an object.</summary>
    public abstract void WalkAny(object value, ReferenceWalker walker);

    /// <summary>Makes an object.</summary>
    /// <param name="values">The values of the members; null where one is absent.</param>
    public abstract object Make(IReadOnlyList<object?> values);
}

/// <inheritdoc cref="Shape"/>
/// <typeparam name="T">The type that holds the object.</typeparam>
/// <param name="make">Makes the object of its values.</param>
/// <param name="members">The members, at most 64.</param>
internal sealed class Shape<T>(Make<T> make, ImmutableArray<Member<T>> members) : Shape([.. members])
    where T : class
{
    private readonly bool _isItem = typeof(T).IsAssignableTo(typeof(Item));

    public override Type Type => typeof(T);

    /// <summary>Whether anything in the object refers to items.</summary>
    public bool Refers => !Referring.IsEmpty;

    /// <summary>The members that refer to items.</summary>
    public ImmutableArray<Member<T>> Referring { get; } = members.RemoveAll(member => !member.Value.Refers);

    /// <summary>The members that a <see cref="Rewriter"/> can take something from, and what.</summary>
    private readonly (Member<T> Member, Losses Losses)[] _losing = [.. members.Select(member => (member, member.Losses)).Where(each => each.Losses != Losses.None)];

    /// <summary>Reads the object that a reader stands on; null where anything in it was wrong, which is reported.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="what">What is wanted, should it be something else.</param>
    public T? Read(ref ClaimsReader reader, string what = "an object")
    {
        if (_isItem)
            reader.CountItem();
        var scope = reader.Begin(Index, what);
        while (reader.Next(ref scope))
            members[scope.Member].Read(ref reader, scope.Cells + scope.Member);
        var made = scope.IsComplete ? make(new(reader.CellsOf(in scope))) : null;
        reader.Release(in scope);
        return made;
    }

    public void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var member in members)
            member.Write(json, value);
        json.WriteEndObject();
    }

    /// <summary>Writes the object and stops after each element of a list, so that whoever writes to a stream can empty the buffer.</summary>
    public IEnumerable<Utf8JsonWriter> Steps(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var member in members)
            foreach (var step in member.Steps(json, value))
                yield return step;
        json.WriteEndObject();
    }

    /// <summary>Goes through the references of the object.</summary>
    public void Walk(T value, ReferenceWalker walker)
    {
        foreach (var member in Referring)
            member.Walk(value, walker);
    }

    public override ClaimSetResolver.Known ForSerializer => ClaimSetResolver.Of(new ObjectSlot<T>(this));

    public override void WriteAny(Utf8JsonWriter json, object value) => Write(json, (T)value);

    public override void WalkAny(object value, ReferenceWalker walker) => Walk((T)value, walker);

    /// <summary>The object with less in it; the same object where nothing is taken from it, null where it goes.</summary>
    public T? Rewrite(T value, Rewriter rewriter)
    {
        if (rewriter.IsOut(value))
            return null;
        Cell[]? cells = null;
        foreach (var (member, losses) in _losing)
        {
            if ((losses & rewriter.Takes) == Losses.None)
                continue;
            var cell = default(Cell);
            var becomes = member.Rewrite(value, rewriter, ref cell);
            if (becomes == Rewriting.EndsObject)
                return null;
            if (becomes == Rewriting.Changes)
                (cells ??= CellsOf(value))[member.Index] = cell;
        }
        return cells is null ? value : make(new(cells));
    }

    private Cell[] CellsOf(T value)
    {
        var cells = new Cell[members.Length];
        for (var i = 0; i < cells.Length; i++)
            members[i].Keep(value, ref cells[i]);
        return cells;
    }

    public T Make(ReadOnlySpan<Cell> cells) => make(new(cells));

    public override object Make(IReadOnlyList<object?> values)
    {
        var cells = new Cell[members.Length];
        for (var i = 0; i < cells.Length; i++)
            if (values[i] is { } value)
                members[i].Value.PutAny(ref cells[i], value);
        return make(new(cells));
    }
}

/// <summary>Makes an object of the values of its members.</summary>
internal delegate T Make<T>(Values<T> values);

/// <summary>An object of the format.</summary>
internal sealed class ObjectSlot<T>(Shape<T> shape) : ReferenceSlot<T>
    where T : class
{
    public override Shape Shape => shape;

    public override bool Refers => shape.Refers;

    public override T? Read(ref ClaimsReader reader) => shape.Read(ref reader);

    public override void Write(Utf8JsonWriter json, T value) => shape.Write(json, value);

    public override void Walk(T value, ReferenceWalker walker) => shape.Walk(value, walker);

    public override T? Rewrite(T value, Rewriter rewriter) => shape.Rewrite(value, rewriter);
}
