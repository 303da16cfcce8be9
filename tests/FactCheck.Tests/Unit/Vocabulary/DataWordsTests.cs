using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Tests.Conventions;

namespace FactCheck.Tests.Unit.Vocabulary;

/// <summary>That every value of an enumeration has one word in data, which nothing but data decides, and one phrase.</summary>
public class DataWordsTests
{
    private static readonly Type[] Enumerations = [.. typeof(ClaimSet).Assembly.GetExportedTypes().Where(type => type.IsEnum).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    private static readonly (Enum Value, string Word, string Phrase)[] All = [.. Enumerations.SelectMany(type => Enum.GetValues(type).Cast<Enum>())
        .Select(value => (value, Call(typeof(DataWords), value), Call(typeof(Phrases), value)))];

    public static TheoryData<string> Assemblies => [.. Compiled.Paths];

    /// <summary>A word is part of the formats: where this text changes in its third column, files and programs of others break.</summary>
    [Fact]
    public void The_words_and_the_phrases_are_the_approved_ones() =>
        Snapshot.MatchText(string.Join('\n', All.Select(each => $"{each.Value.GetType().Name} | {each.Value} | {each.Word} | {each.Phrase}")));

    [Fact]
    public void A_word_is_the_name_with_a_small_first_letter_whatever_the_phrase_is() =>
        Assert.All(All, each => Assert.Equal(each.Value is ReliabilityGrade ? $"{each.Value}" : JsonNamingPolicy.CamelCase.ConvertName($"{each.Value}"), each.Word));

    [Fact]
    public void No_two_values_of_an_enumeration_have_the_same_word_or_the_same_phrase()
    {
        Assert.All(Enumerations, type => Assert.Equal(Enum.GetValues(type).Length, All.Where(each => each.Value.GetType() == type).Select(each => each.Word).Distinct(StringComparer.Ordinal).Count()));
        Assert.All(Enumerations, type => Assert.Equal(Enum.GetValues(type).Length, All.Where(each => each.Value.GetType() == type).Select(each => each.Phrase).Distinct(StringComparer.Ordinal).Count()));
    }

    [Theory]
    [InlineData("partialDenial", true)]
    [InlineData("PartialDenial", false)]
    [InlineData("partial denial", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("\ud800", false)]
    public void A_word_is_read_letter_for_letter(string? word, bool isOne) => Assert.Equal((isOne, isOne ? AnswerKind.PartialDenial : default), (DataWords.TryParse(word, out AnswerKind kind), kind));

    [Fact]
    public void The_words_stand_in_the_order_of_the_values() => Assert.Equal("info, warning, error", string.Join(", ", DataWords.All<FactCheck.Diagnostics.Severity>()));

    [Fact]
    public void What_is_no_value_has_neither()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DataWords.Of((Modality)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Phrases.Of((Modality)99));
    }

    [Fact]
    public void Every_enumeration_is_written_by_the_serializer_as_its_words() =>
        Assert.All(Enumerations, type => Assert.Equal(typeof(WordConverter<>).MakeGenericType(type), type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType));

    /// <summary>Whoever improves a phrase changes no data: nothing that writes data asks for one.</summary>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Nothing_that_writes_data_uses_phrases(string path)
    {
        string[] writers = ["FactCheck.Json.", "FactCheck.Data.", "FactCheck.WordConverter", "FactCheck.DataWords", "FactCheck.Reporting.ReportJson", "FactCheck.Reporting.CsvMatrix"];
        Assert.DoesNotContain(TypeUses.In(path), use => use.Used == "FactCheck.Phrases" && writers.Any(writer => use.User.StartsWith(writer, StringComparison.Ordinal)));
    }

    private static string Call(Type words, Enum value) => (string)words.GetMethod("Of")!.MakeGenericMethod(value.GetType()).Invoke(null, [value])!;
}
