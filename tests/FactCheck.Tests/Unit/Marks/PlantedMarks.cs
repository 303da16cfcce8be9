using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Json;

namespace FactCheck.Tests;

/// <summary>
/// A claim set with a mark in everything that is for editors only. The members are found from the table of the format, so that a member
/// that is added there is marked as well: nothing here names one.
/// </summary>
internal sealed partial class PlantedMarks
{
    /// <summary>How many they are who are not named: a number that is in no output for another reason.</summary>
    public const int Count = 9_075_318;

    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<Actor.Unnamed, string> _people = [];
    private readonly HashSet<Id> _published;
    private int _last;

    private PlantedMarks(ClaimSet set, int first)
    {
        _last = first;
        _published = [.. set.Validate().ForPublication().ClaimSet.Items.Select(item => item.Id)];
        Set = (ClaimSet)Planted(ClaimSetShape.Shape, set, "", isGone: false);
        Valid = Set.Validate();
    }

    /// <summary>The claim set with the marks.</summary>
    public ClaimSet Set { get; }

    public ValidClaimSet Valid { get; }

    /// <summary>The marks that were planted, each with the place in the table.</summary>
    public IReadOnlyDictionary<string, string> Places => _places;

    /// <summary>The marks in the members that the table has for editors, each with its place.</summary>
    public IEnumerable<KeyValuePair<string, string>> ForEditors => _places.Where(mark => mark.Value[0] != '!');

    /// <summary>Plants the marks.</summary>
    /// <param name="set">A valid claim set. In it, whatever has a mark as its id is to be in nothing that is published.</param>
    /// <param name="first">Where the numbers of the marks begin, so that two sets have none in common.</param>
    public static PlantedMarks In(ClaimSet set, int first = 0) => new(set, first);

    /// <summary>The mark of a number, which is an id as well.</summary>
    public static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"mark{number:0000}zqx");

    /// <summary>The marks that a text has, however it is broken into lines.</summary>
    public static IEnumerable<string> In(string text) =>
        Marks().Matches(text).Select(match => match.Value.ToLowerInvariant())
            .Concat(Regex.Count(text, Count.ToString(CultureInfo.InvariantCulture)) > 0 ? ["the number of people"] : [])
            .Distinct(StringComparer.Ordinal);

    /// <summary>What is wrong with a text that everybody may see: each mark that it has, with its place. Empty where nothing is.</summary>
    public string LeaksIn(string text) => string.Join(", ", In(text).Select(mark => $"{mark} of {_places.GetValueOrDefault(mark, "what goes")}"));

    /// <summary>The places that the table has for what is for editors only.</summary>
    public static IEnumerable<string> PlacesInTable() => PlacesIn(ClaimSetShape.Shape, "", isJoint: false);

    private static IEnumerable<string> PlacesIn(Shape shape, string at, bool isJoint) => shape.Members.SelectMany(member =>
        member.Has(Traits.ForEditors) ? [$"{at}/{member.Name}"]
        : ShapesOf(member, isJoint).SelectMany(part => PlacesIn(part, $"{at}/{member.Name}", isJoint || part == ActorShape.Jointly)));

    private static IEnumerable<Shape> ShapesOf(Member member, bool isJoint) => (member.Value.Element ?? member.Value.Given) switch
    {
        { Shape: { } shape } => [shape],
        ActorSlot => isJoint ? [ActorShape.Unnamed, ActorShape.Work] : [ActorShape.Unnamed, ActorShape.Jointly, ActorShape.Work],
        QuoteSlot => [CitationShape.Quote],
        _ => [],
    };

    private object Planted(Shape shape, object owner, string at, bool isGone)
    {
        isGone |= owner is Item item && !_published.Contains(item.Id);
        isGone |= owner is Citation citation && citation.Via.Any(link => link.IsOffTheRecord);
        isGone |= owner is Point { Cites.IsEmpty: false } point && point.Cites.All(each => each.Via.Any(link => link.IsOffTheRecord));
        if (owner is Actor.Unnamed { IsWithheld: true } somebody)
            (owner, isGone) = (somebody with { Label = LabelOf(somebody, at), Count = Count }, false);
        return shape.Make([.. shape.Members.Select(member => ValueOf(member, owner, $"{at}/{member.Name}", isGone))]);
    }

    private object? ValueOf(Member member, object owner, string at, bool isGone) =>
        member.Has(Traits.ForEditors) ? Marked(member.Value.Given, at)
        : member.Of(owner) is { } value ? Within(member, member.Value, value, at, isGone)
        : null;

    private object Within(Member member, Slot slot, object value, string at, bool isGone)
    {
        if (slot.Element is { } element)
            return slot.ListOf(slot.ElementsOf(value).Select(one => Within(member, element, one, at, isGone)));
        var shape = value is Quote ? CitationShape.Quote : slot.ShapeOf(value);
        if (shape is not null)
            return Planted(shape, value, at, isGone);
        // A rating has to be one of the labels of its scale.
        return isGone && slot is TextSlot && member.Name != "rating" && value is not Actor ? Next($"!{at}") : value;
    }

    /// <summary>A mark as the value of a member. A member of another kind needs a mark of its own kind here.</summary>
    private object Marked(Slot slot, string at) => slot switch
    {
        TextSlot => Next(at),
        ExtensionSlot => FactCheckJson.ParseExtension($$"""{ "{{Next(at)}}": { "stored": ["{{Next(at)}}"] } }"""),
        ListSlot<string> => ImmutableArray.Create(Next(at)),
        _ => throw new NotSupportedException($"{at} is for editors only. Say what a mark is there."),
    };

    private string LabelOf(Actor.Unnamed somebody, string at)
    {
        var person = somebody with { Reason = null, Count = null };
        return _people.TryGetValue(person, out var label) ? label : _people[person] = Next($"!{at}/unnamed");
    }

    private string Next(string at)
    {
        var mark = Mark(++_last);
        _places.Add(mark, at);
        return mark;
    }

    [GeneratedRegex(@"mark\s*[0-9]{4}\s*zqx", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Marks();
}
