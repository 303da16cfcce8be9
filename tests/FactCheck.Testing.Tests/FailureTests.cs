namespace FactCheck.Testing.Tests;

/// <summary>What a failing test tells.</summary>
public sealed class FailureTests : IDisposable
{
    private static readonly ClaimSetSnapshot Harbour = ClaimSetSnapshot.Of(Seeds.Harbour.Evaluate());
    private static readonly ClaimSetSnapshot WithoutEvidence = ClaimSetSnapshot.Of(Seeds.HarbourWithoutEvidence.Evaluate());

    private readonly Workshop _workshop = new();

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public void A_snapshot_that_nobody_verified_is_new() => Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour)));

    [Fact]
    public void Match_fails_with_the_difference_told_in_claims()
    {
        _workshop.Accept(WithoutEvidence);
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour)));
        Assert.Equal(Harbour.Json, _workshop.Read("HarbourTests.The_record.received.json"));
        Assert.Equal(Harbour.Markdown, _workshop.Read("HarbourTests.The_record.received.md"));
    }

    [Fact]
    public void Of_a_claim_set_too_it_is_told_how_allegations_stand_otherwise()
    {
        _workshop.Accept(ClaimSetSnapshot.Of(Seeds.Harbour));
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(ClaimSetSnapshot.Of(Seeds.HarbourWithoutEvidence))));
    }

    [Fact]
    public void An_answer_that_is_to_nothing_alleged_any_more_is_told_and_one_that_no_longer_is()
    {
        var response = Seeds.Harbour.Responses[0];
        var toNothing = ClaimSetSnapshot.Of((Seeds.Harbour.ClaimSet with { Responses = [response with { Points = [response.Points[0] with { To = [] }] }] }).Validate().Evaluate());
        _workshop.Accept(Harbour);
        Assert.Contains($"  Response {response.Id} now answers what nobody is recorded to have alleged: partialDenial.\n", _workshop.Told(() => _workshop.Match(toNothing)), StringComparison.Ordinal);
        _workshop.NewProcess();
        _workshop.Accept(toNothing);
        Assert.Contains($"  Response {response.Id} no longer answers what nobody is recorded to have alleged: partialDenial.\n", _workshop.Told(() => _workshop.Match(Harbour)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_options_leave_out_is_told_as_nobody_s_cause()
    {
        var options = new SnapshotOptions { WithoutRetrievalDates = true };
        _workshop.Accept(ClaimSetSnapshot.Of(Retrieved("2031-04-05"), options));
        _workshop.Match(ClaimSetSnapshot.Of(Retrieved("2031-04-06"), options));
        _workshop.NewProcess();
        var told = _workshop.Told(() => _workshop.Match(ClaimSetSnapshot.Of((Retrieved("2031-04-06").ClaimSet with { Evidence = [] }).Validate(), options)));
        Assert.Contains("because evidence pump-log was removed.\n", told, StringComparison.Ordinal);
        Assert.DoesNotContain("retrieved", told, StringComparison.Ordinal);

        static ValidClaimSet Retrieved(EdtfDate day) =>
            (Seeds.Harbour.ClaimSet with { Sources = [Seeds.Harbour.Sources[0] with { Retrieved = day }] }).Validate();
    }

    [Fact]
    public void Where_the_policy_is_another_one_that_is_told()
    {
        _workshop.Accept(ClaimSetSnapshot.Of(Seeds.Harbour.Evaluate(Evaluation.EvaluationPolicy.AnyEvidence)));
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour)));
    }

    [Fact]
    public void Where_there_is_Markdown_alone_the_facts_that_differ_are_told()
    {
        var options = new SnapshotOptions { Form = SnapshotForm.Markdown };
        _workshop.Accept(WithoutEvidence, options);
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour, options)));
    }

    [Fact]
    public void Where_a_merge_is_not_finished_that_is_told()
    {
        _workshop.Accept(Harbour);
        _workshop.Write("HarbourTests.The_record.verified.json", $"<<<<<<< ours\n{Harbour.Json}=======\n{WithoutEvidence.Json}>>>>>>> theirs\n");
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour)));
    }

    [Fact]
    public void Where_both_files_are_of_an_unfinished_merge_the_facts_that_differ_are_told()
    {
        _workshop.Accept(Harbour);
        _workshop.Write("HarbourTests.The_record.verified.json", $"<<<<<<< ours\n{Harbour.Json}=======\n{WithoutEvidence.Json}>>>>>>> theirs\n");
        _workshop.Write("HarbourTests.The_record.verified.md", Harbour.Markdown.Replace("- name: River Office\n", "<<<<<<< ours\n- name: River Office\n=======\n- name: River Board\n>>>>>>> theirs\n", StringComparison.Ordinal));
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour)));
    }

    [Fact]
    public void Where_the_verified_JSON_is_no_claim_set_the_fault_is_told()
    {
        var options = new SnapshotOptions { Form = SnapshotForm.Json };
        _workshop.Accept(Harbour, options);
        _workshop.Write("HarbourTests.The_record.verified.json", Harbour.Json.Replace("\"against\"", "\"agianst\"", StringComparison.Ordinal));
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour, options)));
    }

    [Fact]
    public void Where_the_record_is_the_same_and_the_results_are_not_that_is_told()
    {
        _workshop.Accept(Harbour);
        _workshop.Write("HarbourTests.The_record.verified.json", Harbour.Json.Replace("\"makers\": 1", "\"makers\": 2", StringComparison.Ordinal));
        _workshop.Write("HarbourTests.The_record.verified.md", Harbour.Markdown.Replace("makers 1", "makers 2", StringComparison.Ordinal));
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour)));
    }

    [Fact]
    public void Where_the_Markdown_alone_was_edited_that_is_told()
    {
        _workshop.Accept(Harbour);
        _workshop.Write("HarbourTests.The_record.verified.md", Harbour.Markdown.Replace("- name: River Office", "- name: The River Office", StringComparison.Ordinal));
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour)));
        Assert.Equal(["HarbourTests.The_record.received.md", "HarbourTests.The_record.verified.json", "HarbourTests.The_record.verified.md"], _workshop.Files);
    }

    [Theory]
    [InlineData("md", "Markdown", "JSON")]
    [InlineData("json", "JSON", "Markdown")]
    public void Where_one_of_two_files_is_not_there_the_snapshot_is_not_new(string extension, string missing, string other)
    {
        foreach (var snapshot in new[] { Harbour, ClaimSetSnapshot.Of(Seeds.HarbourWithoutEvidence.DifferenceTo(Seeds.Harbour)) })
        {
            _workshop.NewProcess();
            _workshop.Accept(snapshot);
            File.Delete(Path.Combine(_workshop.Folder, $"HarbourTests.The_record.verified.{extension}"));
            var exception = Assert.Throws<SnapshotException>(() => _workshop.Match(snapshot));
            Assert.Equal($"The verified {missing} is not there. The {other} is as verified: nothing in it differs, and accepting writes the {missing} anew.", Assert.Single(exception.Differences));
            Assert.StartsWith("The snapshot HarbourTests.The_record is not what was verified.\n", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_nothing_can_be_written_the_difference_is_told_all_the_same()
    {
        _workshop.Write("HarbourTests.The_text.verified.txt", "one\n");
        Directory.CreateDirectory(Path.Combine(_workshop.Folder, "HarbourTests.The_text.received.txt"));
        var exception = Assert.Throws<SnapshotException>(() => _workshop.MatchText("two"));
        Assert.Equal<string>(["- one", "+ two"], [.. exception.Differences]);
        Assert.Contains("HarbourTests.The_text.received.txt (could not be written: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_other_texts_the_lines_that_differ_are_told()
    {
        _workshop.Write("HarbourTests.The_text.verified.txt", "one\ntwo\nthree\n");
        Snapshot.MatchText(_workshop.Told(() => _workshop.MatchText("one\n2\nthree\nfour")));
    }

    [Fact]
    public void Of_the_same_lines_in_another_order_the_first_place_is_told()
    {
        _workshop.Write("HarbourTests.The_text.verified.txt", "one\ntwo\nthree\n");
        Snapshot.MatchText(_workshop.Told(() => _workshop.MatchText("one\nthree\ntwo")));
    }

    [Fact]
    public void In_CI_nothing_is_accepted_and_the_message_says_why()
    {
        _workshop.Set("FACTCHECK_ACCEPT", "1");
        _workshop.Set("GITHUB_ACTIONS", "true");
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour)));
        Assert.Equal(["HarbourTests.The_record.received.json", "HarbourTests.The_record.received.md"], _workshop.Files);
    }

    [Fact]
    public void Two_snapshots_on_one_file_that_differ_are_an_error()
    {
        _workshop.Accept(Harbour);
        _workshop.Match(Harbour);
        _workshop.Match(Harbour);
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(WithoutEvidence)));
        Assert.Equal(Harbour.Json, _workshop.Read("HarbourTests.The_record.verified.json"));
    }

    [Fact]
    public void Two_names_that_differ_in_capitals_alone_are_an_error()
    {
        _workshop.Accept(Harbour);
        _workshop.Match(Harbour);
        Snapshot.MatchText(_workshop.Told(() => _workshop.Match(Harbour, test: "the_record")));
    }

    [Fact]
    public void The_exception_has_all_differences_and_the_files()
    {
        _workshop.Write("HarbourTests.The_text.verified.txt", "");
        var exception = Assert.Throws<SnapshotException>(() => _workshop.MatchText(string.Join('\n', Enumerable.Range(1, 100))));
        Assert.Equal(101, exception.Differences.Length);
        Assert.Contains("  … and 61 more\n", exception.Message, StringComparison.Ordinal);
        Assert.Equal(Path.Combine(_workshop.Folder, "HarbourTests.The_text.received.txt"), Assert.Single(exception.ReceivedFiles));
        Assert.Equal(Path.Combine(_workshop.Folder, "HarbourTests.The_text.verified.txt"), Assert.Single(exception.VerifiedFiles));
    }
}
