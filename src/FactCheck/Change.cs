using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FactCheck.Json;

namespace FactCheck;

/// <summary>An entry in the record's own history, which a corrections policy needs.</summary>
[JsonConverter(typeof(FormatConverter<Change>))]
public sealed record Change
{
    private readonly Items<Id> _items;

    /// <summary>When the record was changed.</summary>
    public required EdtfDate On { get; init => field = Require.Value(value); }

    /// <summary>What was changed, in words.</summary>
    public required string What { get; init => field = Require.Text(value); }

    /// <summary>The items that were changed.</summary>
    public ImmutableArray<Id> Items { get => _items.Array; init => _items = new(value); }
}
