namespace FactCheck.Json;

/// <summary>The three kinds of actor that are objects; a party is written as its id alone.</summary>
internal static class ActorShape
{
    public static readonly Shape<Actor.Unnamed> Unnamed = Members<Actor.Unnamed>.Declare(of =>
    {
        var label = of.Name("unnamed", actor => actor.Label, Traits.Required);
        var body = of.Reference("of", actor => actor.Of, ItemKinds.Party);
        var count = of.Number("count", actor => actor.Count, 1, int.MaxValue);
        var terms = of.Choice("terms", actor => actor.Terms);
        var reason = of.Text("reason", actor => actor.Reason, Traits.ForEditors);
        return m => new()
        {
            Label = m.Of(label),
            Of = m.Of(body),
            Count = m.Of(count),
            Terms = m.Of(terms),
            Reason = m.Of(reason),
        };
    });

    public static readonly ListSlot<Actor> Several = new(ActorSlot.WithinJointly);

    public static readonly Shape<Actor.Jointly> Jointly = Members<Actor.Jointly>.Declare(of =>
    {
        var actors = of.Add("jointly", actor => actor.Actors, Several, Traits.Required);
        return m => new(m.Of(actors));
    });

    public static readonly Shape<Actor.Work> Work = Members<Actor.Work>.Declare(of =>
    {
        var source = of.Reference("work", actor => actor.Source, ItemKinds.Source);
        return m => new(m.Of(source));
    });

    public static readonly int PlaceOfJointly = Unnamed.Members.Length;

    public static readonly int PlaceOfWork = PlaceOfJointly + Jointly.Members.Length;

    /// <summary>The members of all kinds, one behind the other: which kind an actor is shows when all have been read.</summary>
    public static readonly MemberIndex Any = new([.. Unnamed.Members, .. Jointly.Members, .. Work.Members], required: 0);
}
