using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactCheck.Json;
using Xunit.Sdk;

namespace FactCheck.Tests.Approvals;

public class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(SchemaGenerator.Generate()).RootElement;

    private static string FilePath => Repository.PathOf("docs", "schema", "claims-1.schema.json");

    [Fact]
    public void The_committed_schema_is_the_generated_one()
    {
        var generated = SchemaGenerator.Generate();
        if (File.ReadAllText(FilePath) == generated)
            return;
        var accept = Environment.GetEnvironmentVariable("FACTCHECK_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null;
        if (!accept)
            throw new XunitException($"{FilePath} is not what the model and its documentation say. Run this test with FACTCHECK_ACCEPT=1 to write it, read what has changed, and build again: the library embeds the file.");
        File.WriteAllText(FilePath, generated);
    }

    [Fact]
    public void The_library_embeds_the_committed_schema() =>
        Assert.True(FactCheckJson.Schema == File.ReadAllText(FilePath), "FactCheckJson.Schema is not the committed file: build the library again.");

    [Fact]
    public void Every_member_of_every_shape_is_in_the_schema_and_no_other()
    {
        foreach (var shape in Shapes())
        {
            var properties = DefinitionOf(shape).GetProperty("properties");
            Assert.Equal(shape.Members.Select(member => member.Name), properties.EnumerateObject().Select(property => property.Name));
            Assert.All(properties.EnumerateObject(), property => Assert.False(string.IsNullOrWhiteSpace(property.Value.GetProperty("description").GetString())));
        }
    }

    [Fact]
    public void Every_definition_is_used_and_every_reference_leads_to_one()
    {
        var text = Schema.GetRawText();
        var used = Regex.Matches(text, @"#/definitions/(?<name>\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Schema.GetProperty("definitions").EnumerateObject().Select(definition => definition.Name), used);
    }

    [Fact]
    public void Every_value_of_an_enumeration_has_a_meaning_of_its_own()
    {
        var lists = Schema.GetProperty("definitions").EnumerateObject().Where(definition => definition.Value.TryGetProperty("oneOf", out _)).ToArray();
        Assert.True(lists.Length > 15);
        Assert.All(lists, list =>
        {
            var meanings = list.Value.GetProperty("oneOf").EnumerateArray().Select(value => value.GetProperty("description").GetString()).ToArray();
            Assert.DoesNotContain(meanings, string.IsNullOrWhiteSpace);
            Assert.Equal(meanings.Distinct(), meanings);
        });
    }

    [Fact]
    public void Every_date_that_the_library_reads_matches_and_only_the_calendar_and_the_order_are_left_to_it()
    {
        var regex = Pattern(SchemaPatterns.Date);
        string[] years = ["0000", "0001", "0999", "1900", "2016", "2017", "9999", "10000", "201", "１９９９"];
        string[] parts = ["", "-00", "-02", "-09", "-12", "-13", "-2", "-02-00", "-02-28", "-02-29", "-02-30", "-04-30", "-04-31", "-12-31", "-12-32", "-1-01", "-", "-01-"];
        var calendar = years.SelectMany(year => parts.Select(part => year + part)).ToArray();
        string[] times = ["T00:00:00Z", "T23:59:59Z", "T24:00:00Z", "T23:60:00Z", "T23:59:60Z", "T14:05Z", "T14:05:00", "T14:05:00Z?", "T14:05:00Z\0", "t14:05:00z", "T14:05:00Z "];
        string[] few = ["2017", "2016-09", "2017-02-28", "2017-13", "", ".."];
        string[] marks = ["", "?", "~", "%", "??", " "];
        var qualified = few.SelectMany(date => marks.Select(mark => date + mark)).ToArray();
        IEnumerable<string> dates =
        [
            .. calendar.SelectMany(date => marks.Select(mark => date + mark)), .. calendar.SelectMany(date => times.Select(time => date + time)),
            .. qualified.SelectMany(left => qualified.SelectMany(right => new[] { $"{left}/{right}", $"[{left}..{right}]", $"[{left}..{right}", $"[{left},{right}]" })),
        ];
        var (read, refused) = (0, 0);
        foreach (var date in dates)
        {
            var isDate = EdtfDate.TryParse(date, null, out _);
            var matches = regex.IsMatch(date);
            Assert.True(matches || !isDate, $"{date} is a date, and does not match.");
            Assert.True(!matches || isDate || EndsBeforeItBegins(date) || HasNoSuchFebruary(date), $"{date} matches, and is no date.");
            _ = isDate ? read++ : refused++;
        }
        Assert.True(read > 100 && refused > 100);
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("HTTP://example.org/a?b=c#d")]
    [InlineData("https://[::1]:8080/")]
    [InlineData("https://bücher.example/ä")]
    [InlineData("https://例え.jp/a\u00a0b")]
    [InlineData("https://")]
    [InlineData("https:// x")]
    [InlineData("https:///x")]
    [InlineData("https://-x")]
    [InlineData("https://a b")]
    [InlineData("https://a|b")]
    [InlineData("https://a\"b")]
    [InlineData("ftp://example.org")]
    [InlineData("example.org")]
    public void An_address_matches_where_the_library_takes_it(string url) =>
        Assert.Equal(Require.IsUrl(url), Pattern(SchemaPatterns.Url).IsMatch(url));

    [Theory]
    [InlineData("en")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hans-CN")]
    [InlineData("x")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("e1")]
    [InlineData("en-123456789")]
    [InlineData("abcdefghi")]
    public void A_language_matches_where_the_library_takes_it(string tag) =>
        Assert.Equal(Require.IsLanguageTag(tag), Pattern(SchemaPatterns.Language).IsMatch(tag));

    [Theory]
    [InlineData("a")]
    [InlineData("night-discharge")]
    [InlineData("9-a-0")]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("ä")]
    [InlineData("a_b")]
    public void An_id_matches_where_the_library_takes_it(string id) =>
        Assert.Equal(Id.IsSlug(id), Pattern(SchemaPatterns.Id).IsMatch(id));

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static bool EndsBeforeItBegins(string date)
    {
        var ends = date.Trim('[', ']').Replace("..", "/", StringComparison.Ordinal).Split('/');
        return ends.Length == 2 && EdtfDate.TryParse(ends[0], null, out var begin) && EdtfDate.TryParse(ends[1], null, out var end) && begin.Earliest > end.Latest;
    }

    private static bool HasNoSuchFebruary(string date) =>
        date.Contains("-02-29", StringComparison.Ordinal) && !DateTime.IsLeapYear(int.Parse(date.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture));

    private static JsonElement DefinitionOf(Shape shape)
    {
        if (shape == ClaimSetShape.Shape)
            return Schema;
        var definition = Schema.GetProperty("definitions").GetProperty(SchemaGenerator.NameOf(shape.Type));
        return shape == CitationShape.Quote ? definition.GetProperty("anyOf")[1] : definition;
    }

    private static Shape[] Shapes()
    {
        var fields = typeof(Shape).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly));
        var shapes = fields.Where(field => field.FieldType.IsSubclassOf(typeof(Shape))).Select(field => (Shape)field.GetValue(null)!).ToArray();
        Assert.True(shapes.Length > 20);
        return shapes;
    }
}
