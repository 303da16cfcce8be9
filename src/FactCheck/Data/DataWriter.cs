using System.Text.Json;
using FactCheck.Evaluation;
using FactCheck.Json;

namespace FactCheck.Data;

/// <summary>Writes an evaluation and what is in it as JSON, in the shape of <c>docs/report-json.md</c>. A report is the same in an envelope.</summary>
/// <param name="json">Where to.</param>
/// <param name="evaluation">What the parts belong to; null where a part is written by itself: then nobody knows where its citations come from.</param>
/// <param name="names">What origins are called.</param>
/// <param name="isEditorial">Whether whoever spoke on deep background or off the record has a label.</param>
internal partial class DataWriter(Utf8JsonWriter json, ClaimSetEvaluation? evaluation, Naming names, bool isEditorial)
{
    private const int FlushAt = 1 << 16;

    /// <summary>For everybody: of an evaluation, or of a part by itself.</summary>
    public DataWriter(Utf8JsonWriter json, ClaimSetEvaluation? evaluation)
        : this(json, evaluation, evaluation is null ? Naming.InIds : new Names(evaluation.ClaimSet, editorial: false), isEditorial: false)
    {
    }

    public void Evaluation(ClaimSetEvaluation whole)
    {
        var set = whole.ClaimSet;
        json.WriteStartObject("claimSet");
        ClaimSet(set);
        json.WriteEndObject();
        Object("policy", whole.Policy, Policy);
        Objects("allegations", whole.Allegations, Allegation);
        Objects("responses", set.Responses, Response);
        Objects("developments", set.Developments, development => Development(development, set));
        Objects("answersToNothingAlleged", whole.AnswersToNothingAlleged, Answer);
        Objects("sources", set.Sources, Source);
        Objects("parties", set.Parties, Party);
    }

    public void Policy(EvaluationPolicy policy)
    {
        Text("name", policy.Name);
        json.WriteNumber("origins", policy.Origins);
        json.WriteBoolean("documentSuffices", policy.DocumentSuffices);
    }

    /// <summary>An object whose members are written.</summary>
    public void Braced<T>(T value, Action<T> write)
    {
        json.WriteStartObject();
        write(value);
        json.WriteEndObject();
    }

    protected void ClaimSet(ValidClaimSet set) => Members(ClaimSetShape.Shape, set.ClaimSet, "id", "title", "language");

    protected void Array<T>(string name, IEnumerable<T> values, Action<T> write)
    {
        json.WritePropertyName(name);
        Array(values, write);
    }

    protected void Array<T>(IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            write(value);
            if (json.BytesPending > FlushAt)
                json.Flush();
        }
        json.WriteEndArray();
    }

    protected void Objects<T>(string name, IEnumerable<T> values, Action<T> write) => Array(name, values, value => Braced(value, write));

    protected void Object<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        Braced(value, write);
    }

    protected void Text(string name, object? value)
    {
        if (value is not null)
            json.WriteString(name, value.ToString());
    }

    protected void Choice<T>(string name, T value)
        where T : struct, Enum => json.WriteString(name, Choices<T>.Word(value));

    protected void Choice<T>(string name, T? value)
        where T : struct, Enum
    {
        if (value is { } given)
            Choice(name, given);
    }

    protected void Ids(string name, IEnumerable<Id> ids) => Texts(name, ids.Select(id => id.Value));

    private void Texts(string name, IEnumerable<string> texts) => Array(name, texts, json.WriteStringValue);
}
