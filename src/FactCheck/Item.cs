using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>What a claim set holds under an id: parties, sources, allegations, evidence, responses, requests, developments, assessments and scales.</summary>
/// <remarks>Items are immutable and compare by what they hold. No other kinds of item can be made.</remarks>
[JsonConverter(typeof(FormatConverter<Item>))]
public abstract record Item
{
    private protected Item()
    {
    }

    /// <summary>The name of the item, unique in its claim set whatever the kinds of the items.</summary>
    /// <exception cref="ArgumentException">The value is the default id, which names nothing.</exception>
    public required Id Id { get; init => field = Require.Reference(value); }

    /// <summary>How a date, a speaker or a reading was arrived at. For editors: it is not published.</summary>
    public string? Note { get; init => field = Require.OptionalText(value); }

    /// <summary>What another program stores with the item. For editors: it is not published.</summary>
    public Extension? Ext { get; init; }

    /// <summary>The kind and the id, as in <c>allegation night-discharge</c>.</summary>
    public sealed override string ToString() => $"{Noun.Of(ItemKind)} {Id}";

    internal abstract ItemKinds ItemKind { get; }
}
