namespace FactCheck.Json;

internal static class AllegationShape
{
    public static readonly Shape<Withdrawal> Withdrawal = Members<Withdrawal>.Declare(of =>
    {
        var on = of.Date("on", withdrawal => withdrawal.On, DateKind.Known, Traits.Required);
        var by = of.Actor("by", withdrawal => withdrawal.By, Traits.Required);
        var why = of.Text("why", withdrawal => withdrawal.Why, Traits.Required);
        return m => new()
        {
            On = m.Of(on),
            By = m.Of(by),
            Why = m.Of(why),
        };
    }, isMergedWhole: true);

    public static readonly Shape<Allegation> Shape = Members<Allegation>.Declare(of =>
    {
        var id = of.Id(allegation => allegation.Id);
        var statement = of.Text("statement", allegation => allegation.Statement, Traits.Required | Traits.Together);
        var against = of.References("against", allegation => allegation.Against, ItemKinds.Party, Traits.Together | Traits.MovesStatus | Traits.MovesOrigins | Traits.MovesAnswer);
        var kind = of.Choice("kind", allegation => allegation.Kind, Traits.Together);
        var relations = of.Relations(allegation => allegation.Relations, RelationShape.OfAllegation, Traits.MovesAnswer);
        var cites = of.Cites(allegation => allegation.Cites, CitationShape.OfMaking, Traits.Vital | Traits.MovesStatus | Traits.MovesOrigins | Traits.MovesStrength);
        var withdrawn = of.Value("withdrawn", allegation => allegation.Withdrawn, Withdrawal, Traits.MovesStatus);
        var note = of.Note(allegation => allegation.Note);
        var ext = of.Ext(allegation => allegation.Ext);
        return m => new()
        {
            Id = m.Of(id),
            Statement = m.Of(statement),
            Against = m.Of(against),
            Kind = m.Of(kind),
            Relations = m.Of(relations),
            Cites = m.Of(cites),
            Withdrawn = m.Of(withdrawn),
            Note = m.Of(note),
            Ext = m.Of(ext),
        };
    });
}
