using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Reporting;

/// <summary>A report as data, in the shape of <c>docs/report-json.md</c>. It is in ASCII: what is not is escaped, so that no text of the record does anything to a terminal or a page.</summary>
internal sealed partial class ReportJson
{
    private const int Version = 1;
    private const int FlushAt = 1 << 16;

    private readonly Reading _reading;
    private readonly Utf8JsonWriter _json;

    private ReportJson(Reading reading, Utf8JsonWriter json) => (_reading, _json) = (reading, json);

    public static void Write(Stream output, Reading reading, ReportView view)
    {
        using (var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.Default, Indented = true, NewLine = "\n" }))
            new ReportJson(reading, json).Write(view);
        output.WriteByte((byte)'\n');
    }

    private void Write(ReportView view)
    {
        _json.WriteStartObject();
        Head(view);
        if (view is ReportView.Everything or ReportView.Cards or ReportView.Matrix)
        {
            Objects("allegations", _reading.Allegations, each => Allegation(each));
            Objects("responses", _reading.ClaimSet.Responses.Where(_reading.IsShown), Response);
            Objects("developments", _reading.ClaimSet.Developments.Where(_reading.IsShown), Development);
            Objects("answersToNothingAlleged", _reading.IsWhole ? _reading.Evaluation.AnswersToNothingAlleged : [], Answer);
        }
        if (view is ReportView.Everything or ReportView.Timeline)
            Objects("timeline", TimelinePart.Entries(_reading), entry => Entry(entry.Entry, entry.Line));
        if (view is ReportView.Everything or ReportView.Origins)
            Origins();
        Objects("sources", _reading.Sources, Source);
        Objects("parties", _reading.ClaimSet.Parties, Party);
        _json.WriteEndObject();
    }

    private void Head(ReportView view)
    {
        var (set, options) = (_reading.ClaimSet, _reading.State.Options);
        _json.WriteString("format", "factcheck-report");
        _json.WriteNumber("version", Version);
        Choice<ReportView>("view", view);
        _json.WriteStartObject("claimSet");
        _json.WriteString("id", set.Id.Value);
        _json.WriteString("title", set.Title);
        _json.WriteString("language", set.ClaimSet.Language);
        _json.WriteString("fingerprint", _reading.State.Fingerprint);
        _json.WriteEndObject();
        Text("asOf", options.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _json.WriteBoolean("forPublication", !options.Editorial);
        _json.WriteStartObject("heldBack");
        foreach (var (number, kind) in HeldBack.Counts(_reading.State))
            _json.WriteNumber(kind, number);
        _json.WriteEndObject();
        _json.WriteStartObject("policy");
        _json.WriteString("name", options.Policy.Name);
        _json.WriteNumber("origins", options.Policy.Origins);
        _json.WriteBoolean("documentSuffices", options.Policy.DocumentSuffices);
        _json.WriteEndObject();
    }

    private void Array<T>(string name, IEnumerable<T> values, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
            if (_json.BytesPending > FlushAt)
                _json.Flush();
        }
        _json.WriteEndArray();
    }

    private void Objects<T>(string name, IEnumerable<T> values, Action<T> write) => Array(name, values, value => Braced(value, write));

    private void Object<T>(string name, T value, Action<T> write)
    {
        _json.WritePropertyName(name);
        Braced(value, write);
    }

    /// <summary>An object whose members are written.</summary>
    private void Braced<T>(T value, Action<T> write)
    {
        _json.WriteStartObject();
        write(value);
        _json.WriteEndObject();
    }

    private void Text(string name, object? value)
    {
        if (value is not null)
            _json.WriteString(name, value.ToString());
    }

    private void Choice<T>(string name, T? value)
        where T : struct, Enum
    {
        if (value is { } given)
            _json.WriteString(name, Choices<T>.Word(given));
    }

    private void Ids(string name, IEnumerable<Id> ids) => Array(name, ids, id => _json.WriteStringValue(id.Value));
}
