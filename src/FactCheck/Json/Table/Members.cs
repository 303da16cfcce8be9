using System.Collections.Immutable;

namespace FactCheck.Json;

/// <summary>Declares the members of an object, one after the other in the order of the format.</summary>
/// <typeparam name="T">The type that holds the object.</typeparam>
internal sealed class Members<T>
    where T : class
{
    private readonly List<Member<T>> _members = [];

    /// <summary>Makes a shape.</summary>
    /// <param name="declare">Declares the members, and says how an object is made of their values.</param>
    /// <param name="isOneValue"><see cref="Shape.IsOneValue"/>.</param>
    /// <param name="isMergedWhole"><see cref="Shape.IsMergedWhole"/>.</param>
    public static Shape<T> Declare(Func<Members<T>, Make<T>> declare, bool isOneValue = false, bool isMergedWhole = false)
    {
        var of = new Members<T>();
        var make = declare(of);
        return new(make, [.. of._members]) { IsOneValue = isOneValue, IsMergedWhole = isMergedWhole };
    }

    public Member<T, Id> Id(Func<T, Id> get) => Add("id", get, IdSlot.Own, Traits.Required);

    /// <summary>A member that leads to one item.</summary>
    public Member<T, Id> Reference(string name, Func<T, Id> get, ItemKinds fits, Traits traits = default) =>
        Add(name, get, new IdSlot(fits), traits | Traits.Required);

    /// <summary>A member that leads to one item, of a kind that depends on the object.</summary>
    public Member<T, Id> Reference(string name, Func<T, Id> get, Func<T, ItemKinds> fits, Traits traits = default) =>
        Add(new ReferenceByOwner<T>(name, _members.Count, get, fits, traits | Traits.Required));

    /// <summary>A member that leads to one item, or is absent.</summary>
    public Member<T, Id?> Reference(string name, Func<T, Id?> get, ItemKinds fits, Traits traits = default) =>
        Add(name, get, new OptionalSlot<Id>(new IdSlot(fits)), traits);

    /// <summary>A list that leads to items, each once.</summary>
    public Member<T, ImmutableArray<Id>> References(string name, Func<T, ImmutableArray<Id>> get, ItemKinds fits, Traits traits = default) =>
        Add(name, get, new ListSlot<Id>(new IdSlot(fits), traits.HasFlag(Traits.Required)), traits | Traits.Set);

    public Member<T, string> Text(string name, Func<T, string?> get, Traits traits = default) => Add(name, get, TextSlot.Once, traits);

    /// <summary>A text that is likely to repeat.</summary>
    public Member<T, string> Name(string name, Func<T, string?> get, Traits traits = default) => Add(name, get, TextSlot.Name, traits);

    public Member<T, string> Url(string name, Func<T, string?> get) => Add(name, get, CheckedSlot.Url);

    public Member<T, ImmutableArray<string>> Names(string name, Func<T, ImmutableArray<string>> get, Traits traits = default) =>
        Add(name, get, new ListSlot<string>(TextSlot.Name, traits.HasFlag(Traits.Required)), traits);

    public Member<T, EdtfDate> Date(string name, Func<T, EdtfDate?> get, DateKind dates, Traits traits = default) => Add(name, get, new DateSlot(dates), traits);

    /// <summary>A choice that is made in every object.</summary>
    public Member<T, E> Choice<E>(string name, Func<T, E> get, Traits traits = default)
        where E : struct, Enum =>
        Add(name, get, ChoiceSlot<E>.Instance, traits | Traits.Required);

    /// <summary>A choice that need not be made.</summary>
    public Member<T, E?> Choice<E>(string name, Func<T, E?> get, Traits traits = default)
        where E : struct, Enum =>
        Add(name, get, new OptionalSlot<E>(ChoiceSlot<E>.Instance), traits);

    public Member<T, N?> Number<N>(string name, Func<T, N?> get, int min, int max)
        where N : struct =>
        Add(name, get, new OptionalSlot<N>(new NumberSlot<N>(min, max)));

    public Member<T, Actor> Actor(string name, Func<T, Actor?> get, Traits traits = default) => Add(name, get, ActorSlot.Instance, traits);

    public Member<T, ImmutableArray<Actor>> Actors(string name, Func<T, ImmutableArray<Actor>> get, Traits traits = default) =>
        List(name, get, ActorSlot.Instance, traits);

    public Member<T, V> Value<V>(string name, Func<T, V?> get, Shape<V> shape, Traits traits = default)
        where V : class =>
        Add(name, get, new ObjectSlot<V>(shape), traits);

    /// <summary>A list. Where its elements are objects, <c>one</c> is what one of them is called in a sentence.</summary>
    public Member<T, ImmutableArray<V>> List<V>(string name, Func<T, ImmutableArray<V>> get, Slot<V> element, Traits traits = default, string? one = null) =>
        Add(name, get, new ListSlot<V>(element), traits, one);

    public Member<T, ImmutableArray<V>> List<V>(string name, Func<T, ImmutableArray<V>> get, Shape<V> shape, Traits traits = default, string? one = null)
        where V : class =>
        List(name, get, new ObjectSlot<V>(shape), traits, one);

    public Member<T, ImmutableArray<Citation>> Cites(Func<T, ImmutableArray<Citation>> get, Traits traits = default) => Cites(get, CitationShape.Shape, traits);

    public Member<T, ImmutableArray<C>> Cites<C>(Func<T, ImmutableArray<C>> get, Shape<C> shape, Traits traits = default)
        where C : Citation =>
        List("cites", get, shape, traits | Traits.Set, one: "citation");

    public Member<T, ImmutableArray<Relation>> Relations(Func<T, ImmutableArray<Relation>> get, Shape<Relation> shape, Traits traits = default) =>
        List("relations", get, shape, traits | Traits.Set, one: "relation");

    public Member<T, string> Note(Func<T, string?> get) => Text("note", get, Traits.ForEditors);

    public Member<T, Extension> Ext(Func<T, Extension?> get) => Add("ext", get, ExtensionSlot.Instance, Traits.ForEditors);

    public Member<T, V> Add<V>(string name, Func<T, V?> get, Slot<V> slot, Traits traits = default, string? one = null) =>
        Add(new Member<T, V>(name, _members.Count, get, slot, traits) { Noun = one! });

    private Member<T, V> Add<V>(Member<T, V> member)
    {
        _members.Add(member);
        return member;
    }
}
