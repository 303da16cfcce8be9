namespace FactCheck.Testing.Tests;

/// <summary>Snapshots of real records, which a person has read.</summary>
public class SeedSnapshotTests
{
    [Fact]
    public void Harbour_water() => Snapshot.Match(Seeds.Harbour);

    [Fact]
    public void Harbour_water_evaluated() => Snapshot.Match(Seeds.Harbour.Evaluate());

    [Fact]
    public void Harbour_water_before_it_was_reported() => Snapshot.Match(Seeds.Harbour.Evaluate(), new() { AsOf = new(2031, 4, 3) });

    [Fact]
    public void Harbour_water_without_its_evidence() => Snapshot.Match(Seeds.Harbour.DifferenceTo(Seeds.HarbourWithoutEvidence));

    [Fact]
    public void Harbour_water_evaluated_without_its_evidence() => Snapshot.Match(Seeds.Harbour.Evaluate().DifferenceTo(Seeds.HarbourWithoutEvidence.Evaluate()));

    [Fact]
    public void A_rich_record_evaluated() => Snapshot.Match(RichRecord.Set.Evaluate());

    [Fact]
    public void From_Harbour_water_to_a_rich_record() => Snapshot.Match(Seeds.Harbour.Evaluate().DifferenceTo(RichRecord.Set.Evaluate()), new() { Form = SnapshotForm.Markdown });

    [Fact]
    public void Where_nothing_differs_that_is_written_out()
    {
        Assert.Equal("# difference of claim sets\n\n- nothing differs\n", ClaimSetSnapshot.Of(Seeds.Harbour.DifferenceTo(Seeds.Harbour)).Markdown);
        Assert.Equal(
            "# difference of evaluations\n\n- every allegation stands as before\n\n# difference of claim sets\n\n- nothing differs\n",
            ClaimSetSnapshot.Of(Seeds.Harbour.Evaluate().DifferenceTo(Seeds.Harbour.Evaluate())).Markdown);
    }

    [Fact]
    public void Kaspersky_2017() => Snapshot.Match(Seeds.Kaspersky, new() { WithoutRetrievalDates = true });

    [Fact]
    public void Kaspersky_2017_evaluated_as_of_the_ban() => Snapshot.Match(Seeds.Kaspersky.Evaluate(), new() { AsOf = new(2017, 9, 13), Form = SnapshotForm.Markdown });

    [Fact]
    public void Kaspersky_2017_about_attacks_through_products() =>
        Snapshot.Match(Seeds.Kaspersky.Evaluate(), new() { Allegations = ["attacks-through-products"], Form = SnapshotForm.Markdown });
}
