using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Json;
using FactCheck.Tests.Laws;
using FactCheck.Validation;

namespace FactCheck.Testing.Tests;

/// <summary>What holds of the snapshot of every claim set.</summary>
public class SnapshotLaws
{
    private const int Variants = 25;

    private static readonly string[] Derived = ["status", "numbers", "strongest", "putBy", "commonLinks", "circularReports", "unansweredBy", "grounds", "whatWouldChangeIt"];

    private const string ToNothingAlleged = "## answers to nothing alleged";

    [Fact]
    public void Any_difference_between_two_claim_sets_shows_in_the_Markdown()
    {
        var tried = 0;
        Law.HoldsForValid((set, random) =>
        {
            var markdown = ClaimSetSnapshot.Of(set.Validate()).Markdown;
            foreach (var variant in VariantsOf(set, random))
            {
                tried++;
                Assert.NotEqual(markdown, ClaimSetSnapshot.Of(variant).Markdown);
            }
        });
        Assert.True(tried > 500, $"Only {tried} differences were tried.");
    }

    [Fact]
    public void In_the_Markdown_each_fact_is_on_a_line_and_none_can_be_taken_for_another() => Law.HoldsForValid((set, _) =>
    {
        var valid = set.Validate();
        foreach (var snapshot in new[] { ClaimSetSnapshot.Of(valid), ClaimSetSnapshot.Of(valid.Evaluate()) })
        {
            var lines = snapshot.Markdown.Split('\n');
            Assert.All(lines, line => Assert.True(IsOfOneForm(line), line));
            var headings = lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal) && !line.StartsWith("## order of ", StringComparison.Ordinal) && line != ToNothingAlleged).Select(line => line[3..]);
            Assert.Equal(set.Items.Select(item => item.ToString()).Order(StringComparer.Ordinal), headings.Order(StringComparer.Ordinal));
        }
    });

    [Fact]
    public void An_evaluation_has_a_line_for_each_answer_to_what_nobody_is_recorded_to_have_alleged()
    {
        var seen = 0;
        Law.HoldsForValid((set, _) =>
        {
            var lines = ClaimSetSnapshot.Of(set.Validate().Evaluate()).Markdown.Split('\n');
            var told = lines.SkipWhile(line => line != ToNothingAlleged).Skip(2).TakeWhile(line => line.StartsWith("- ", StringComparison.Ordinal)).ToArray();
            var answers = set.Responses.SelectMany(response => response.Points.Where(point => point.To.IsEmpty).Select(point => $"- given in {response.Id}: {(point.General ? "in general " : "")}{DataWords.Of(point.Kind)}"));
            Assert.Equal(answers.Count(), told.Length);
            Assert.All(answers.Zip(told), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
            seen += told.Length;
        });
        Assert.True(seen > 20, $"Only {seen} such answers were seen.");
    }

    [Fact]
    public void Line_breaks_and_markup_in_a_text_make_no_line_and_no_markup()
    {
        const string Hostile = "x\n## allegation other\n- status: supported\r\u2028> “y”\u202E *a* <b> `c` [d](e) \\n &amp; ~~f~~ $g$ snake_case _h_ ";
        var harbour = Seeds.Harbour.ClaimSet;
        var set = (harbour with { Allegations = [harbour.Allegations[0] with { Statement = Hostile, Cites = [harbour.Allegations[0].Cites[0] with { Quotes = [Hostile, new() { Exact = "y", Prefix = Hostile }], Via = [new Actor.Unnamed { Label = $"“{Hostile}” (2)" }] }] }] }).Validate();
        Snapshot.Match(set.ExcerptAbout("night-discharge"), new() { Form = SnapshotForm.Markdown });
    }

    [Fact]
    public void The_JSON_of_a_claim_set_is_its_canonical_form() => Law.HoldsForValid((set, _) => Assert.Equal(set.ToJson(), ClaimSetSnapshot.Of(set.Validate()).Json));

    [Fact]
    public void The_JSON_of_an_evaluation_holds_the_claim_set() => Law.HoldsForValid((set, _) =>
    {
        using var document = SnapshotJson.Parse(ClaimSetSnapshot.Of(set.Validate().Evaluate()).Json);
        Assert.True(ClaimSetJson.Read(document.RootElement.GetProperty("claimSet").GetRawText()).TryGetClaimSet(out var read));
        Assert.Equal(set, read);
    });

    [Fact]
    public void Of_some_allegations_the_evaluation_of_the_whole_is_that_of_the_excerpt()
    {
        Law.Holds(Law.Disputes, Try, 100);
        Law.HoldsForValid(Try);

        static void Try(ClaimSet set, Random random)
        {
            if (set.Allegations.IsEmpty)
                return;
            var (whole, id) = (set.Validate(), random.Of(set.Allegations).Id);
            var evaluation = whole.Evaluate();
            using var json = SnapshotJson.Parse(ClaimSetSnapshot.Of(evaluation, new() { Allegations = [id] }).Json);
            foreach (var shown in json.RootElement.GetProperty("allegations").EnumerateArray())
                Assert.Equal(Standing(SnapshotJson.Element(evaluation[shown.GetProperty("id").GetString()!])), Standing(shown));
        }

        // What is recorded beside these may have less in the excerpt: an assessment rests on what was left out, for example.
        static IEnumerable<string> Standing(JsonElement allegation) =>
        [
            .. allegation.EnumerateObject().Where(member => Derived.Contains(member.Name, StringComparer.Ordinal)).Select(member => $"{member.Name}: {JsonSerializer.Serialize(member.Value)}"),
            .. allegation.GetProperty("answer").GetProperty("parties").EnumerateArray().Select(party => $"{party.GetProperty("party")}: {party.GetProperty("phrase")}"),
        ];
    }

    [Fact]
    public void Without_retrieval_dates_it_does_not_matter_when_a_source_was_retrieved() => Law.HoldsForValid((set, _) =>
    {
        var options = new SnapshotOptions { WithoutRetrievalDates = true };
        var later = set with { Sources = [.. set.Sources.Select(source => source.Retrieved is null ? source : source with { Retrieved = "2099" })] };
        if (!Validator.Validate(later).TryGetClaimSet(out var valid))
            return;
        Assert.Equal(ClaimSetSnapshot.Of(set.Validate(), options).Markdown, ClaimSetSnapshot.Of(valid, options).Markdown);
        Assert.Equal(ClaimSetSnapshot.Of(set.Validate().Evaluate(), options).Json, ClaimSetSnapshot.Of(valid.Evaluate(), options).Json);
    });

    [Fact]
    public void As_of_a_day_the_claim_set_of_that_day_is_shown() => Law.HoldsForDated((set, random) =>
    {
        var (valid, day) = (set.Validate(), new DateOnly(2000 + random.Next(40), 1 + random.Next(12), 1));
        Assert.Equal(ClaimSetSnapshot.Of(valid.AsOf(day)).Markdown, ClaimSetSnapshot.Of(valid, new() { AsOf = day }).Markdown);
        Assert.Equal(ClaimSetSnapshot.Of(valid.AsOf(day).Evaluate()).Json, ClaimSetSnapshot.Of(valid.Evaluate(), new() { AsOf = day }).Json);
    });

    [Fact]
    public void A_difference_says_all_its_sentences() => Law.HoldsForValid((set, random) =>
    {
        foreach (var variant in VariantsOf(set, random).Take(5))
        {
            var difference = set.Validate().DifferenceTo(variant);
            var lines = ClaimSetSnapshot.Of(difference).Markdown.Split('\n');
            Assert.All(difference.Sentences, sentence => Assert.Contains($"- {SnapshotText.Escape(sentence)}", lines));
        }
    });

    /// <summary>Valid claim sets that differ from one: in what they lack, in an edit, in the order of items.</summary>
    private static IEnumerable<ValidClaimSet> VariantsOf(ClaimSet set, Random random)
    {
        ClaimSet[] simpler = [.. Simpler.Than(set).Take(2_000)];
        random.Shuffle(simpler);
        var edited = Enumerable.Range(0, Variants).Select(i => RandomEdits.Of(set, 1, new(i), new(i + 1)));
        var reordered = set with { Sources = [.. set.Sources.Reverse()], Allegations = [.. set.Allegations.Reverse()] };
        foreach (var variant in simpler.Take(Variants).Concat(edited).Append(reordered))
            if (variant != set && Validator.Validate(variant).TryGetClaimSet(out var valid))
                yield return valid;
    }

    private static bool IsOfOneForm(string line)
    {
        var rest = line.TrimStart(' ');
        var isIndented = (line.Length - rest.Length) % 2 == 0 && line == line.TrimEnd();
        return isIndented && (line is "" or ['#', ' ', ..] or ['#', '#', ' ', ..] || rest is ['-', ' ', ..] or [.. ">"] or ['>', ' ', '“', .., '”'] || rest.StartsWith("> prefix “", StringComparison.Ordinal) || rest.StartsWith("> suffix “", StringComparison.Ordinal))
            && IsSeen(line);
    }

    private static bool IsSeen(string line)
    {
        for (var i = 0; i < line.Length;)
        {
            if (!Visible.IsSeen(line, i, out _, out var length))
                return false;
            i += length;
        }
        return true;
    }
}
