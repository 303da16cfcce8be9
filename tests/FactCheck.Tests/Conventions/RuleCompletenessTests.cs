using FactCheck.Diagnostics;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Quotation;
using FactCheck.Validation;

namespace FactCheck.Tests.Conventions;

/// <summary>Every code has a page, every rule a file, every one of them an example; and there is none of these without a code.</summary>
public class RuleCompletenessTests
{
    private static readonly DiagnosticDescriptor[] Practice = [.. PracticePolicy.Default.Rules.Select(rule => rule.Descriptor)];

    private static readonly DiagnosticDescriptor[] Quotations = [.. typeof(QuotationCodes).GetFields().Select(field => (DiagnosticDescriptor)field.GetValue(null)!).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];

    private static readonly DiagnosticDescriptor[] All = [.. ReadingDescriptors.All, .. Validator.Rules, .. Practice, .. Quotations];

    // These are limits so large that a file over them would be large too; a test sets small ones.
    private static readonly DiagnosticDescriptor[] NeedOptions =
        [ReadingCodes.TooLarge, ReadingCodes.TooManyItems, ReadingCodes.TooLongText, ReadingCodes.TooManyDiagnostics];

    [Fact]
    public void Every_code_and_every_name_is_given_once_and_stands_in_order()
    {
        Assert.Equal(All.Select(descriptor => descriptor.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), All.Select(descriptor => descriptor.Code));
        Assert.Equal(All.Select(descriptor => descriptor.Name).Distinct(StringComparer.Ordinal), All.Select(descriptor => descriptor.Name));
    }

    [Fact]
    public void The_first_digit_of_a_code_says_which_step_finds_it()
    {
        Assert.All(ReadingDescriptors.All, descriptor => Assert.StartsWith("FC0", descriptor.Code, StringComparison.Ordinal));
        Assert.All(Validator.Rules, descriptor => Assert.StartsWith("FC1", descriptor.Code, StringComparison.Ordinal));
        Assert.All(Practice, descriptor => Assert.StartsWith("FC2", descriptor.Code, StringComparison.Ordinal));
        Assert.All(Quotations, descriptor => Assert.StartsWith("FC3", descriptor.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void What_must_hold_is_an_error_and_what_should_hold_is_none()
    {
        Assert.All([.. ReadingDescriptors.All, .. Validator.Rules], descriptor => Assert.Equal(Severity.Error, descriptor.Severity));
        Assert.All(Practice, descriptor => Assert.NotEqual(Severity.Error, descriptor.Severity));
    }

    [Fact]
    public void Every_code_has_a_page_titled_with_code_and_name()
    {
        var pages = Repository.PathOf("docs", "diagnostics");
        Assert.Empty(All.Where(descriptor => FirstLine(Path.Combine(pages, $"{descriptor.Code}.md")) != $"# {descriptor.Code} {descriptor.Name}").Select(descriptor => descriptor.Code));
    }

    [Fact]
    public void Every_page_has_a_code() =>
        Assert.Empty(Files("docs", "diagnostics").Where(file => file.StartsWith("FC", StringComparison.Ordinal)).Except(All.Select(descriptor => $"{descriptor.Code}.md")));

    [Fact]
    public void Every_rule_has_a_file_and_every_such_file_a_rule()
    {
        Assert.Equal(Validator.Rules.Select(FileOf), RuleFiles("Validation"));
        Assert.Equal(Practice.Select(FileOf), RuleFiles("Practice"));
    }

    [Fact]
    public void Every_reading_code_has_a_malformed_text_except_those_that_need_options()
    {
        var codes = Corpus("malformed").Select(CodeOf).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(ReadingDescriptors.All.Except(NeedOptions).Select(descriptor => descriptor.Code).Except(codes));
    }

    [Fact]
    public void Every_malformed_text_that_is_named_for_a_code_has_one() =>
        Assert.Empty(Corpus("malformed").Select(CodeOf).Except(ReadingDescriptors.All.Select(descriptor => descriptor.Code)));

    [Fact]
    public void Every_rule_that_must_hold_has_an_unsound_claim_set_and_every_such_claim_set_a_rule() =>
        Assert.Equal(Validator.Rules.Select(ClaimSetOf), Corpus("unsound"));

    [Fact]
    public void Every_rule_of_practice_has_a_claim_set_and_every_such_claim_set_a_rule() =>
        Assert.Equal(Practice.Select(ClaimSetOf), Corpus("advice"));

    [Fact]
    public void Every_code_of_quotation_has_a_file_and_every_such_file_a_code() =>
        Assert.Equal(
            Quotations.Select(descriptor => $"{descriptor.Code}.{descriptor.Name}"),
            Corpus("quotations", ".json").Concat(Corpus("statements", ".json")).Select(file => string.Join('.', file.Split('.').Take(2))).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_stands_on_the_page_of_all_codes()
    {
        var lines = File.ReadAllLines(Repository.PathOf("docs", "diagnostics", "README.md"));
        Assert.All(All, descriptor => Assert.Single(lines, line => line.StartsWith($"| [{descriptor.Code}]({descriptor.Code}.md) | {descriptor.Name} | ", StringComparison.Ordinal)));
    }

    private static string FileOf(DiagnosticDescriptor descriptor) => $"{descriptor.Code}.{descriptor.Name}.cs";

    private static string ClaimSetOf(DiagnosticDescriptor descriptor) => $"{descriptor.Code}.{descriptor.Name}{ClaimSetFormat.FileExtension}";

    private static string CodeOf(string file) => file.Split('.')[0];

    private static IEnumerable<string> RuleFiles(string layer) => Files("src", "FactCheck", layer).Where(file => file.StartsWith("FC", StringComparison.Ordinal));

    private static IEnumerable<string> Corpus(string folder, string extension = ClaimSetFormat.FileExtension) =>
        Files("tests", "FactCheck.Tests", "Corpus", folder).Where(file => file.StartsWith("FC", StringComparison.Ordinal) && file.EndsWith(extension, StringComparison.Ordinal));

    private static string[] Files(params string[] folder)
    {
        var path = Repository.PathOf(folder);
        return Directory.Exists(path) ? [.. Directory.GetFiles(path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)] : [];
    }

    private static string? FirstLine(string path) => File.Exists(path) ? File.ReadLines(path).FirstOrDefault() : null;
}
