namespace FactCheck.Json;

internal static class PartyShape
{
    public static readonly Shape<Reliability> Reliability = Members<Reliability>.Declare(of =>
    {
        var grade = of.Choice("grade", reliability => reliability.Grade);
        var on = of.Date("on", reliability => reliability.On, DateKind.Known, Traits.Required | Traits.Key);
        var why = of.Text("why", reliability => reliability.Why, Traits.Required);
        return m => new()
        {
            Grade = m.Of(grade),
            On = m.Of(on),
            Why = m.Of(why),
        };
    });

    public static readonly Shape<Party> Shape = Members<Party>.Declare(of =>
    {
        var id = of.Id(party => party.Id);
        var kind = of.Choice("kind", party => party.Kind);
        var name = of.Text("name", party => party.Name, Traits.Required);
        var aliases = of.Names("aliases", party => party.Aliases);
        var memberOf = of.References("memberOf", party => party.MemberOf, ItemKinds.Party);
        var url = of.Url("url", party => party.Url);
        var reliability = of.List("reliability", party => party.Reliability, Reliability);
        var note = of.Note(party => party.Note);
        var ext = of.Ext(party => party.Ext);
        return m => new()
        {
            Id = m.Of(id),
            Kind = m.Of(kind),
            Name = m.Of(name),
            Aliases = m.Of(aliases),
            MemberOf = m.Of(memberOf),
            Url = m.Of(url),
            Reliability = m.Of(reliability),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });
}
