using System.Text.Json;

namespace FactCheck.Json;

/// <summary>Finds where in a JSON text the values at certain pointers begin. Where the text is broken, what comes behind is not found.</summary>
internal sealed class PlaceFinder
{
    private readonly Place _root = new(null);

    /// <summary>Asks for a pointer; the answer is there after <see cref="Find"/>.</summary>
    public Place Want(string pointer)
    {
        var place = _root;
        foreach (var token in pointer.Split('/').Skip(1))
            place = place.Child(token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        return place;
    }

    /// <summary>Goes through the text once; what nobody asked about is skipped.</summary>
    public void Find(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 1_001 });
        try
        {
            json.Read();
            Visit(ref json, _root);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The reading has reported it: the first is thrown for broken syntax, the second for names that are not well-formed Unicode.
        }
    }

    /// <summary>Goes from the beginning of a value to its end.</summary>
    private static void Visit(ref Utf8JsonReader json, Place? place)
    {
        place?.Offset = (int)json.TokenStartIndex;
        if (place is not { HasChildren: true })
        {
            json.Skip();
            return;
        }
        var isObject = json.TokenType == JsonTokenType.StartObject;
        if (!isObject && json.TokenType != JsonTokenType.StartArray)
            return;
        for (var i = 0; json.Read() && json.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); i++)
        {
            var child = place.Find(isObject ? json.GetString()! : $"{i}");
            if (isObject)
                json.Read();
            Visit(ref json, child);
        }
    }

    /// <summary>A place that was asked for, or one on the way to it.</summary>
    internal sealed class Place(Place? parent)
    {
        private Dictionary<string, Place>? _children;

        public bool HasChildren => _children is not null;

        private readonly Place? _parent = parent;
        private int _offset = -1;

        /// <summary>Where the value begins in bytes; where there is none, where the nearest one around it begins.</summary>
        public int Offset
        {
            get
            {
                var place = this;
                while (place._offset < 0 && place._parent is { } around)
                    place = around;
                return Math.Max(0, place._offset);
            }
            set => _offset = value;
        }

        public Place? Find(string token) => _children?.GetValueOrDefault(token);

        public Place Child(string token)
        {
            _children ??= [];
            if (!_children.TryGetValue(token, out var child))
                _children.Add(token, child = new(this));
            return child;
        }
    }
}
