using System.Text.RegularExpressions;
using FactCheck.Json;

namespace FactCheck.Tests.Unit.Seeds;

/// <summary>docs/format.md tells what the code reads and writes: the same members in the same order, and the same values.</summary>
public class FormatPageTests
{
    private const RegexOptions Options = RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    private static readonly Row[][] Tables = ReadTables();

    private static readonly Dictionary<string, Shape> Shapes = new(StringComparer.Ordinal)
    {
        ["claim set"] = ClaimSetShape.Shape,
        ["change"] = ClaimSetShape.Change,
        ["unnamed"] = ActorShape.Unnamed,
        ["citation"] = CitationShape.OfMaking,
        ["party"] = PartyShape.Shape,
        ["source"] = SourceShape.Shape,
        ["correction"] = SourceShape.Correction,
        ["allegation"] = AllegationShape.Shape,
        ["evidence"] = EvidenceShape.Shape,
        ["response"] = ResponseShape.Shape,
        ["point"] = ResponseShape.Point,
        ["request"] = RequestShape.Shape,
        ["development"] = DevelopmentShape.Shape,
        ["assessment"] = AssessmentShape.Shape,
        ["scale"] = ScaleShape.Shape,
    };

    public static TheoryData<string> Objects => [.. Shapes.Keys];

    public static TheoryData<Type> Choices => [.. ChoiceTypes];

    private static Type[] ChoiceTypes =>
    [
        typeof(AllegationKind), typeof(AnswerKind), typeof(AttributionTerms), typeof(BearingKind), typeof(CorrectionKind), typeof(Coverage),
        typeof(DevelopmentKind), typeof(DevelopmentStatus), typeof(Disclosure), typeof(EvidenceKind), typeof(Modality), typeof(OfferKind),
        typeof(Originality), typeof(PartyKind), typeof(RelationKind), typeof(ReliabilityGrade), typeof(RequestOutcome), typeof(ResponseForm),
        typeof(SourceKind),
    ];

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_page_has_a_table_with_the_members_of_each_object_in_their_order(string name)
    {
        var members = Shapes[name].Members.Where(member => !IsDescribedElsewhere(member.Name)).ToArray();
        var table = Tables.SingleOrDefault(rows => Names(rows).SequenceEqual(members.Select(member => member.Name), StringComparer.Ordinal));
        Assert.True(table is not null, $"No table has the rows: {string.Join(", ", members.Select(member => member.Name))}");
        var required = table.Where(row => row.Second.Contains("yes", StringComparison.Ordinal)).Select(row => row.First);
        Assert.Equal(members.Where(member => member.IsRequired).Select(member => member.Name), required, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void The_page_has_a_table_with_the_values_of_each_choice_in_their_order(Type choice)
    {
        var words = Enum.GetNames(choice).Select(name => name.Length == 1 ? name : char.ToLowerInvariant(name[0]) + name[1..]).ToArray();
        Assert.Contains(Tables, rows => Names(rows).SequenceEqual(words, StringComparer.Ordinal));
    }

    [Fact]
    public void No_choice_of_the_format_is_left_out_of_these_tests()
    {
        var all = typeof(ClaimSet).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace == typeof(ClaimSet).Namespace && type != typeof(Credibility));
        Assert.Equal(all.Select(type => type.Name).Order(StringComparer.Ordinal), ChoiceTypes.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_built_in_scales_are_told_of_with_their_labels()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "format.md"));
        foreach (var scale in Scale.BuiltIn)
            Assert.Contains($"| `{scale.Id}` | {string.Join(" · ", scale.Labels)} | {string.Join(" · ", scale.Outside)}", page, StringComparison.Ordinal);
    }

    /// <summary>The dates in the page that stand in the tables of forms are dates, and those that it rules out are none.</summary>
    [Theory]
    [InlineData("2017", true)]
    [InlineData("2017-09-13T14:05:00Z", true)]
    [InlineData("2017-09%", true)]
    [InlineData("2017?/2018~", true)]
    [InlineData("[2017-06..2017-07]", true)]
    [InlineData("[..2017-09-14]", true)]
    [InlineData("2017-07-01/..", true)]
    [InlineData("[2017-06?..2017-07]", false)]
    [InlineData("2017-09-13T14:05:00Z?", false)]
    [InlineData("[2017-09-13T14:05:00Z..]", false)]
    [InlineData("2017-09-13T14:05:00Z/..", false)]
    [InlineData("[2017-06-01,2017-06-03]", false)]
    [InlineData("[..]", false)]
    [InlineData("../..", false)]
    [InlineData("../2017", false)]
    public void Dates_are_read_as_the_page_says(string text, bool isDate) => Assert.Equal(isDate, EdtfDate.TryParse(text, null, out _));

    private static bool IsDescribedElsewhere(string member) => member is "note" or "ext" or "note`, `ext";

    private static IEnumerable<string> Names(IEnumerable<Row> rows) => rows.Select(row => row.First);

    /// <summary>The tables of the page whose rows begin with a name in backticks; rows of what is described elsewhere are passed over.</summary>
    private static Row[][] ReadTables()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "format.md")).ReplaceLineEndings("\n");
        return [.. Regex.Matches(page, @"^\|-.*\n(?<rows>(\|.*\n)+)", Options).Select(table => Rows(table.Groups["rows"].Value))];
    }

    private static Row[] Rows(string table) =>
    [
        .. table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|'))
            .Where(cells => cells[1].Trim() is ['`', .., '`'] name && !IsDescribedElsewhere(name.Trim('`')))
            .Select(cells => new Row(cells[1].Trim().Trim('`'), cells[2])),
    ];

    private sealed record Row(string First, string Second);
}
