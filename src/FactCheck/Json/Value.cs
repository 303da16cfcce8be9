using System.Collections.Immutable;

namespace FactCheck.Json;

/// <summary>What the value of a member is, as the JSON Schema tells it.</summary>
internal abstract record Value
{
    /// <summary>A value of an enumeration.</summary>
    public static Choice ChoiceOf<T>()
        where T : struct, Enum =>
        new(typeof(T), Choices<T>.Names);

    /// <summary>Always the same text.</summary>
    public sealed record Constant(string Of) : Value;

    /// <summary>A text that is not empty.</summary>
    public sealed record Text : Value;

    /// <summary>An absolute http or https address.</summary>
    public sealed record Url : Value;

    /// <summary>A BCP 47 tag.</summary>
    public sealed record Language : Value;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public sealed record Sha256 : Value;

    /// <summary>The id of this item, or of another.</summary>
    public sealed record Id : Value;

    /// <summary>An EDTF date.</summary>
    public sealed record Date : Value;

    /// <summary>True or false; false is not written.</summary>
    public sealed record Flag : Value;

    /// <summary>A whole number.</summary>
    public sealed record Number(int Min, int Max) : Value;

    /// <summary>One of several words.</summary>
    public sealed record Choice(Type Type, ImmutableArray<string> Names) : Value;

    /// <summary>A list; where it is required it is not empty.</summary>
    public sealed record List(Value Item) : Value;

    /// <summary>An object.</summary>
    public sealed record Object(Shape Shape) : Value;

    /// <summary>A passage: a text, or an object with prefix or suffix.</summary>
    public sealed record Quote : Value;

    /// <summary>An actor: a party's id, or an object.</summary>
    public sealed record Actor : Value;

    /// <summary>An object that is kept as it is.</summary>
    public sealed record Extension : Value;
}
