using System.Text;
using FactCheck.Json;

namespace FactCheck.Tests.Unit.Json.Table;

/// <summary>A shape, and beside it the same shape without one of its members: as it would be if nobody had declared that member.</summary>
/// <remarks>The other members are declared again at their new places, each with what the shape has for it.</remarks>
internal abstract class Taken(Shape whole, Member member)
{
    public Shape Whole => whole;

    public Member Member => member;

    /// <summary>The shape without the member.</summary>
    public abstract Shape Less { get; }

    public static Taken From(Shape shape, string member) =>
        (Taken)Activator.CreateInstance(typeof(Taken<>).MakeGenericType(shape.Type), shape, shape.Find(member))!;

    /// <summary>An object as JSON without white space.</summary>
    public abstract string Write(Shape shape, object value);

    /// <summary>Reads an object; what is wrong is told as a code and a pointer.</summary>
    public abstract (object? Value, IEnumerable<string> Faults) Read(Shape shape, string json);

    public abstract object Rewrite(Shape shape, object value, Rewriter rewriter);

    /// <summary>The object with another value for a member.</summary>
    public object With(object value, Member other, object? now) =>
        whole.Make([.. whole.Members.Select(one => one == other ? now : one.Of(value))]);

    /// <summary>The object with nothing beside the member but what must be there.</summary>
    public object Bare(object value) =>
        whole.Make([.. whole.Members.Select(one => one == member || one.IsRequired ? one.Of(value) : null)]);

    /// <summary>Whether two values of a member are the same.</summary>
    public static bool AreSame(Member member, object? one, object? other) =>
        one is null || other is null ? one == other : member.Value.AreSame(one, other);
}

/// <inheritdoc cref="Taken"/>
internal sealed class Taken<T> : Taken
    where T : class
{
    public Taken(Shape<T> whole, Member member)
        : base(whole, member)
    {
        Kept[] kept = [.. whole.Members.Where(one => one != member).Select(Kept.Of)];
        Less = new Shape<T>(Make, [.. kept.Select(one => one.Member)])
        {
            IsOneValue = whole.IsOneValue,
            IsMergedWhole = whole.IsMergedWhole,
        };

        T Make(Values<T> values)
        {
            var cells = new Cell[whole.Members.Length];
            foreach (var one in kept)
                one.Put(values, cells);
            return whole.Make(cells);
        }
    }

    public override Shape Less { get; }

    public override string Write(Shape shape, object value) => new ObjectSlot<T>((Shape<T>)shape).TextOf(value);

    public override (object? Value, IEnumerable<string> Faults) Read(Shape shape, string json)
    {
        var text = new ClaimSetText(Encoding.UTF8.GetBytes(json), null);
        var value = TextReading.Read(text, new ObjectSlot<T>((Shape<T>)shape), null, out var faults);
        return (value, faults.Select(fault => $"{fault.Code} {fault.Pointer}"));
    }

    public override object Rewrite(Shape shape, object value, Rewriter rewriter) => ((Shape<T>)shape).Rewrite((T)value, rewriter)!;

    /// <summary>A member that stays, declared again at another place.</summary>
    private abstract class Kept
    {
        public abstract Member<T> Member { get; }

        public static Kept Of(Member member, int index)
        {
            var declared = member.GetType();
            while (declared.GetGenericTypeDefinition() != typeof(Member<,>))
                declared = declared.BaseType!;
            return (Kept)Activator.CreateInstance(typeof(Kept<>).MakeGenericType(declared.GenericTypeArguments), member, index)!;
        }

        /// <summary>Puts the value of the member where the whole shape has it.</summary>
        public abstract void Put(Values<T> values, Cell[] cells);
    }

    private sealed class Kept<V>(Member<T, V> whole, int index) : Kept
    {
        private readonly Again<V> _again = new(whole, index);

        public override Member<T> Member => _again;

        public override void Put(Values<T> values, Cell[] cells) => whole.Slot.Put(ref cells[whole.Index], values.Of(_again));
    }

    /// <summary>Walks as the member does, since what a reference may lead to can depend on the object.</summary>
    private sealed class Again<V> : Member<T, V>
    {
        private readonly Member<T, V> _whole;

        public Again(Member<T, V> whole, int index)
            : base(whole.Name, index, whole.Get, whole.Slot, whole.Traits) => (_whole, Noun) = (whole, whole.Noun);

        public override void Walk(T owner, ReferenceWalker walker) => _whole.Walk(owner, walker);
    }
}
