using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Tests.Laws;

/// <summary>That a text means the same however it is laid out, and that every place in it can be found again.</summary>
public class ReadingLaws
{
    private static readonly DiagnosticDescriptor Probe = new() { Code = "T1", Name = "Probe", Severity = Severity.Info, Remedy = "None." };

    [Fact]
    public void Order_of_members_white_space_and_escapes_mean_nothing() => Law.HoldsForAll((set, random) =>
        Assert.Equal(set, Examples.Read(AnyLayout.Of(ClaimSetJson.Write(set), random))));

    [Fact]
    public void Order_of_lists_is_kept() => Law.HoldsForAll((set, _) =>
    {
        var reversed = (ClaimSet)Reversed(set);
        Assert.Equal(reversed, Examples.Read(ClaimSetJson.Write(reversed)));
        Assert.Equal(set, Reversed(reversed));
    });

    [Fact]
    public void Every_value_is_found_at_its_pointer() => Law.HoldsForAll((set, random) =>
    {
        var json = AnyLayout.Of(ClaimSetJson.Write(set), random);
        using var document = JsonDocument.Parse(json);
        var values = Pointers.In(document.RootElement).Where(_ => random.Next(12) == 0).ToDictionary(place => place.Pointer, place => place.Value, StringComparer.Ordinal);
        var located = ClaimSetJson.Read(json, "name.json").Text.Locate([.. values.Keys.Select(At)]);
        int[] lines = [0, .. json.Index().Where(unit => unit.Item == '\n').Select(unit => unit.Index + 1)];
        Assert.Equal(values.Count, located.Length);
        foreach (var diagnostic in located)
        {
            var at = diagnostic.Position!.Value;
            Assert.StartsWith(values[diagnostic.Pointer].GetRawText(), json[(lines[at.Line - 1] + at.Column - 1)..], StringComparison.Ordinal);
        }
        Assert.Equal(located.OrderBy(diagnostic => diagnostic.Position!.Value), located);
    });

    private static Diagnostic At(string pointer) => new() { Descriptor = Probe, Severity = Severity.Info, Pointer = pointer, Message = pointer, Remedy = "None." };

    /// <summary>The record with every list turned round, however deep it is.</summary>
    private static object Reversed(object record)
    {
        foreach (var member in Model.Members(record.GetType()).Where(member => member.CanWrite).ToImmutableArray())
        {
            var value = member.GetValue(record);
            if (Model.ItemOf(member.PropertyType) is { } item)
                record = Model.With(record, member, Model.ListOf(item, Model.Items(value!).Reverse().Select(inner => Model.IsRecord(item) ? Reversed(inner) : inner)));
            else if (value is not null && Model.IsRecord(value.GetType()))
                record = Model.With(record, member, Reversed(value));
        }
        return record;
    }
}
