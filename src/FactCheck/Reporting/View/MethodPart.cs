namespace FactCheck.Reporting;

/// <summary>How the report was made of the record, and what it cannot say.</summary>
internal static class MethodPart
{
    public static Section Of(Reading reading) => new("method", "Method and limits",
    [
        new Listing("method-list", false,
        [
            "Everything here is derived from the record by fixed rules; nothing is guessed, and nothing is left out because it does not fit.",
            "The status is of the evidence in this record alone. Answers, developments, ratings and reliability do not move it.",
            "Dependence can be shown, independence cannot: numbers of origins count those that can be told apart. They may still have it from one and the same.",
            "Evidence counts for a side where it stands and has an origin without a part in the matter: for an allegation, somebody other than its makers; against it, somebody other than the accused.",
            "An answer counts as given to an allegation where the record says so. What was said of \"these allegations\" at large, or of something more general, is shown as an answer in general, and never as silence.",
            "Dates keep the precision with which they are known. What is shown as of a day is what could be known at its end.",
            "Quotations stand letter for letter as the record has them, in the language of the source; statements and summaries are words of the record.",
            $"Policy for the status: {reading.State.Options.Policy}.",
        ]),
    ]);
}
