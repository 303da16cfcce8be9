using System.Text;
using FactCheck.Json;

namespace FactCheck.Tests.Unit.Seeds;

public class SeedTests
{
    public static TheoryData<string> Names => [.. SeedFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_seed_is_valid_and_its_advice_is_the_approved_one(string name)
    {
        var isValid = ClaimSetFile.TryLoad(SeedFiles.PathOf(name), out _, out var findings);
        Assert.True(isValid, string.Join('\n', findings));
        var advice = findings.Select(finding => $"{finding.Position}: {finding.Severity} {finding.Code} {finding.Pointer}\n  {finding.Message}\n  {finding.Remedy}");
        Snapshot.MatchText(string.Join('\n', advice), options: new() { Name = name });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_seed_is_in_canonical_form_byte_for_byte(string name)
    {
        var bytes = File.ReadAllBytes(SeedFiles.PathOf(name));
        var reading = ClaimSetJson.Read(bytes, name);
        Assert.True(reading.TryGetClaimSet(out var set), string.Join('\n', reading.Diagnostics));
        Assert.Equal(Encoding.UTF8.GetString(bytes), ClaimSetJson.Write(set));
        Assert.Equal(bytes, ClaimSetJson.WriteUtf8(set));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_id_of_a_seed_begins_with_the_name_of_its_file(string name) =>
        Assert.StartsWith(name, ClaimSetFile.Load(SeedFiles.PathOf(name)).Id.Value, StringComparison.Ordinal);

    /// <summary>harbour-water is the example of the documentation, which is laid out more densely there and is otherwise the same.</summary>
    [Fact]
    public void The_example_of_the_documentation_is_the_seed_harbour_water()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "format.md")).ReplaceLineEndings("\n");
        var block = page.Split("## Example")[1].Split("```json\n")[1].Split("```")[0];
        Assert.Equal(File.ReadAllText(SeedFiles.PathOf("harbour-water")), ClaimSetJson.Write(Examples.Read(block)));
    }
}
