using System.Text.Json;

namespace FactCheck.Json;

/// <summary>Actors: a party's id, or an object that one of its members tells apart.</summary>
internal static class ActorJson
{
    public static readonly Shape UnnamedShape = new(typeof(Actor.Unnamed),
        Member.Required("unnamed", new Value.Text()),
        Member.Optional("of", new Value.Id()),
        Member.Optional("count", new Value.Number(1, int.MaxValue)),
        Member.Optional("terms", Value.ChoiceOf<AttributionTerms>()),
        Member.Optional("reason", new Value.Text()));

    public static readonly Shape JointlyShape = new(typeof(Actor.Jointly), Member.Required("jointly", new Value.List(new Value.Actor())));

    public static readonly Shape WorkShape = new(typeof(Actor.Work), Member.Required("work", new Value.Id()));

    private static readonly Shape AnyShape = new(typeof(Actor),
        [.. UnnamedShape.Members.Select(member => Member.Optional(member.Name, member.Value)), Member.Optional("jointly", new Value.List(new Value.Actor())), Member.Optional("work", new Value.Id())]);

    public static Actor? Read(ref ClaimsReader reader)
    {
        if (reader.IsText)
            return reader.Party();
        Parts parts = default;
        var scope = reader.Begin(AnyShape, "a party's id or an object");
        while (reader.Next(ref scope))
        {
            if (scope.Member == "jointly")
                parts.Jointly = reader.List<Actor>(ReadOne);
            else
                ReadMember(ref reader, scope.Member, ref parts);
        }
        return scope.IsComplete ? Make(ref reader, in scope, in parts) : null;
    }

    public static void Write(Utf8JsonWriter json, Actor actor)
    {
        switch (actor)
        {
            case Actor.Party party:
                json.WriteStringValue(party.Id.Value);
                break;
            case Actor.Unnamed unnamed:
                WriteUnnamed(json, unnamed);
                break;
            case Actor.Jointly jointly:
                var joint = new ObjectWriter(json, JointlyShape);
                joint.List("jointly", jointly.Actors, Write);
                joint.End();
                break;
            case Actor.Work work:
                var document = new ObjectWriter(json, WorkShape);
                document.Id("work", work.Source);
                document.End();
                break;
        }
    }

    private static void WriteUnnamed(Utf8JsonWriter json, Actor.Unnamed unnamed)
    {
        var writer = new ObjectWriter(json, UnnamedShape);
        writer.Text("unnamed", unnamed.Label);
        writer.Id("of", unnamed.Of);
        writer.Number("count", unnamed.Count);
        writer.Choice("terms", unnamed.Terms);
        writer.Text("reason", unnamed.Reason);
        writer.End();
    }

    /// <summary>Makes the one kind of actor that the members tell of; none, two, or members of another kind are reported.</summary>
    private static Actor? Make(ref ClaimsReader reader, in ObjectScope scope, in Parts parts)
    {
        var seen = scope.Seen;
        const ulong Unnamed = 0b000_0001, OfUnnamed = 0b001_1111, Jointly = 0b010_0000, Work = 0b100_0000;
        if ((seen & Unnamed) != 0 && (seen & ~OfUnnamed) == 0)
            return new Actor.Unnamed { Label = parts.Label!, Of = parts.Of, Count = parts.Count, Terms = parts.Terms, Reason = parts.Reason };
        if (seen == Work)
            return new Actor.Work(parts.Work);
        if (seen != Jointly)
            return reader.Reject<Actor>(ReadingCodes.InvalidActor, in scope, "It cannot be told which kind of actor this is.");
        return parts.Jointly.Distinct().Count() is var different and >= 2 && different == parts.Jointly.Length
            ? new Actor.Jointly(parts.Jointly)
            : reader.Reject<Actor>(ReadingCodes.InvalidJointly, in scope, "Joint actors are two or more, each of them once.");
    }

    /// <summary>Reads one of several joint actors. None of them is joint, so that actors do not stand in each other without end.</summary>
    private static Actor? ReadOne(ref ClaimsReader reader)
    {
        if (reader.IsText)
            return reader.Party();
        var scope = reader.Begin(AnyShape, "a party's id or an object");
        Parts parts = default;
        while (reader.Next(ref scope))
        {
            if (scope.Member == "jointly")
                reader.Refuse(ReadingCodes.InvalidJointly, "Joint actors stand within joint actors.");
            else
                ReadMember(ref reader, scope.Member, ref parts);
        }
        return scope.IsComplete ? Make(ref reader, in scope, in parts) : null;
    }

    private static void ReadMember(ref ClaimsReader reader, string member, ref Parts parts)
    {
        switch (member)
        {
            case "unnamed": parts.Label = reader.Name(); break;
            case "of": parts.Of = reader.Id(); break;
            case "count": parts.Count = reader.Number(1, int.MaxValue); break;
            case "terms": parts.Terms = reader.Choice<AttributionTerms>(); break;
            case "reason": parts.Reason = reader.Text(); break;
            case "work": parts.Work = reader.Id(); break;
        }
    }

    private struct Parts
    {
        public string? Label;
        public Id? Of;
        public int? Count;
        public AttributionTerms? Terms;
        public string? Reason;
        public System.Collections.Immutable.ImmutableArray<Actor> Jointly;
        public Id Work;
    }
}
