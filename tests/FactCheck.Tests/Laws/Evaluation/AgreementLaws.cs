namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>That a reading says of every claim set what the plain one says.</summary>
public abstract class AgreementLaws : LawsOfReading
{
    [Fact]
    public void It_is_what_the_plain_reading_says() => HoldsForDisputes((set, _) => IsWhatThePlainReadingSays(set));

    [Fact]
    public void It_is_what_the_plain_reading_says_of_claim_sets_that_are_valid_by_construction() => Law.HoldsForValid((set, _) => IsWhatThePlainReadingSays(set.Validate()));

    [Fact]
    public void It_is_what_the_plain_reading_says_of_what_is_published() => HoldsForDisputes((set, random) =>
    {
        if (Validation.Validator.Validate(DeepBackground.In(set.ClaimSet, random)).TryGetClaimSet(out var deep))
            IsWhatThePlainReadingSays(deep.ForPublication());
    });

    private void IsWhatThePlainReadingSays(ValidClaimSet set)
    {
        foreach (var threshold in Thresholds)
            Assert.Equal(new PlainReading().Read(set, threshold).ToString(), Reading.Read(set, threshold).ToString());
    }
}
