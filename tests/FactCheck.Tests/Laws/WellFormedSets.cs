using System.Reflection;

namespace FactCheck.Tests.Laws;

/// <summary>
/// Claim sets that can be constructed, and no more than that: every member is there or not, ids lead nowhere or to the wrong kind, dates
/// contradict each other. Made by reflection, so that a new member is in them from its first day.
/// </summary>
internal sealed class WellFormedSets(Random random, int size)
{
    private static readonly Id[] Ids = [.. Enumerable.Range(1, 30).Select(i => new Id($"item-{i}")), "a", "averitec", "0", new string('x', Id.MaxLength), "en", "event"];

    public static ClaimSet Make(int seed, int size) => (ClaimSet)new WellFormedSets(new Random(seed), size).Record(typeof(ClaimSet));

    private object Record(Type type)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var member in Model.Members(type))
            if (Model.IsRequired(member) || random.Next(5) < 3)
                member.SetValue(record, Value(member));
        return record;
    }

    private object Value(PropertyInfo member)
    {
        var type = Model.Underlying(member.PropertyType);
        if (Model.ItemOf(type) is not { } item)
            return Value(type, member.Name);
        var most = member.DeclaringType == typeof(ClaimSet) ? 1 + (size / 25) : 3;
        var count = random.Next(Model.IsRequired(member) ? 1 : 0, most + 1);
        return Model.ListOf(item, Enumerable.Range(0, count).Select(_ => Value(item, member.Name)).ToArray());
    }

    private object Value(Type type, string name)
    {
        if (type == typeof(string))
            return Text(name);
        if (type == typeof(Id))
            return random.Of(Ids);
        if (type == typeof(EdtfDate))
            return Dates.Any(random);
        if (type == typeof(Extension))
            return Extensions.Any(random);
        if (type == typeof(Actor))
            return Actor(random.Of(Model.ActorKinds));
        if (type == typeof(int))
            return random.Of([1, 2, 40, int.MaxValue]);
        if (type == typeof(bool))
            return random.Next(2) == 0;
        return type.IsEnum ? random.Of([.. Enum.GetValues(type).Cast<object>()]) : Record(type);
    }

    private string Text(string name) => name switch
    {
        nameof(Source.Url) or nameof(Source.ArchiveUrl) => Texts.Url(random),
        nameof(Source.Language) => Texts.Language(random),
        nameof(SourceText.Sha256) => Texts.Sha256(random),
        _ => Texts.Any(random),
    };

    private Actor Actor(Type kind)
    {
        if (kind == typeof(Actor.Party))
            return random.Of(Ids);
        if (kind == typeof(Actor.Work))
            return new Actor.Work(random.Of(Ids));
        if (kind == typeof(Actor.Unnamed))
            return (Actor)Record(kind);
        Type[] others = [.. Model.ActorKinds.Where(other => other != typeof(Actor.Jointly))];
        Actor[] together = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => Actor(random.Of(others))).Distinct()];
        return together.Length > 1 ? new Actor.Jointly([.. together]) : new Actor.Jointly([together[0], "nobody-else"]);
    }
}
