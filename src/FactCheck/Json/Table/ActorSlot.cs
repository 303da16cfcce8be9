using System.Text.Json;

namespace FactCheck.Json;

/// <summary>An actor: a party's id, or an object that one of its members tells apart.</summary>
/// <param name="isWithinJointly">Whether it is one of several joint actors. None of these is joint, so that actors do not stand in each other without end.</param>
internal sealed class ActorSlot(bool isWithinJointly) : ReferenceSlot<Actor>
{
    public static readonly ActorSlot Instance = new(isWithinJointly: false);

    public static readonly ActorSlot WithinJointly = new(isWithinJointly: true);

    public override bool Refers => true;

    public override Losses Losses => Losses.Actors;

    public override Actor? Read(ref ClaimsReader reader)
    {
        if (reader.IsText)
            return reader.Party();
        var scope = reader.Begin(ActorShape.Any, "a party's id or an object");
        while (reader.Next(ref scope))
            if (isWithinJointly && scope.Member == ActorShape.PlaceOfJointly)
                reader.Refuse(ReadingCodes.InvalidJointly, "Joint actors stand within joint actors.");
            else
                ActorShape.Any.Members[scope.Member].Read(ref reader, scope.Cells + scope.Member);
        var made = scope.IsComplete ? Make(ref reader, in scope) : null;
        reader.Release(in scope);
        return made;
    }

    public override void Write(Utf8JsonWriter json, Actor value)
    {
        if (value is Actor.Party party)
            json.WriteStringValue(party.Id.Value);
        else
            ShapeOf(value)!.WriteAny(json, value);
    }

    public override void Walk(Actor value, ReferenceWalker walker)
    {
        if (!isWithinJointly)
            walker.Actor(value);
        if (value is Actor.Party party)
            walker.Reference(party.Id, ItemKinds.Party);
        else
            ShapeOf(value)!.WalkAny(value, walker);
    }

    public override Actor? Rewrite(Actor value, Rewriter rewriter) => rewriter.Rewrite(value);

    public override Shape? ShapeOf(object value) => value switch
    {
        Actor.Unnamed => ActorShape.Unnamed,
        Actor.Jointly => ActorShape.Jointly,
        Actor.Work => ActorShape.Work,
        _ => null,
    };

    /// <summary>Makes the one kind of actor that the members tell of; none, two, or members of another kind are reported.</summary>
    private static Actor? Make(ref ClaimsReader reader, in ObjectScope scope)
    {
        var cells = reader.CellsOf(in scope);
        var ofUnnamed = (1UL << ActorShape.PlaceOfJointly) - 1;
        if ((scope.Seen & ActorShape.Unnamed.Index.Required) != 0 && (scope.Seen & ~ofUnnamed) == 0)
            return ActorShape.Unnamed.Make(cells);
        if (scope.Seen == 1UL << ActorShape.PlaceOfWork)
            return ActorShape.Work.Make(cells[ActorShape.PlaceOfWork..]);
        if (scope.Seen != 1UL << ActorShape.PlaceOfJointly)
            return reader.Reject<Actor>(ReadingCodes.InvalidActor, in scope, "It cannot be told which kind of actor this is.");
        var actors = ActorShape.Several.Get(in cells[ActorShape.PlaceOfJointly]);
        return actors.Distinct().Count() is var different and >= 2 && different == actors.Length
            ? new Actor.Jointly(actors)
            : reader.Reject<Actor>(ReadingCodes.InvalidJointly, in scope, "Joint actors are two or more, each of them once.");
    }
}
