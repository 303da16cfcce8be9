using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Chronology;
using FactCheck.Data;

namespace FactCheck.Reporting;

/// <summary>A report as data: the JSON of the evaluation, with what the report shows besides (<c>docs/report-json.md</c>). It is in ASCII: what is not is escaped, so that no text of the record does anything to a terminal or a page.</summary>
internal sealed class ReportJson : DataWriter
{
    private const int Version = 1;

    private readonly Reading _reading;
    private readonly Utf8JsonWriter _json;

    private ReportJson(Reading reading, Utf8JsonWriter json)
        : base(json, reading.Evaluation, reading.Names, reading.IsEditorial) => (_reading, _json) = (reading, json);

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
            Objects("allegations", _reading.Allegations, Allegation);
            Objects("responses", _reading.ClaimSet.Responses.Where(_reading.IsShown), Response);
            Objects("developments", _reading.ClaimSet.Developments.Where(_reading.IsShown), development => Development(development, _reading.ClaimSet));
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
        ClaimSet(set);
        _json.WriteString("fingerprint", _reading.State.Fingerprint);
        _json.WriteEndObject();
        Text("asOf", options.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _json.WriteBoolean("forPublication", !options.Editorial);
        _json.WriteStartObject("heldBack");
        foreach (var (number, kind) in HeldBack.Counts(_reading.State))
            _json.WriteNumber(kind, number);
        _json.WriteEndObject();
        Object("policy", options.Policy, Policy);
    }

    private void Origins() => Objects("origins", OriginsPart.ByOrigin(_reading), group =>
    {
        Object("origin", group.Origin, Origin);
        Ids("carriers", group.Chains.Select(each => each.Chain.Carrier).Distinct());
        Ids("allegations", group.Chains.Select(each => each.Allegation.Id).Distinct());
    });

    private void Entry(TimelineEntry entry, Line line)
    {
        Text("on", entry.On);
        Text("reported", entry.Reported);
        Choice<TimelineKind>("kind", entry.Kind);
        Choice<TimelineLane>("lane", entry.Lane);
        _json.WriteString("itemKind", DataWords.Of(entry.Item.ItemKind));
        _json.WriteString("item", entry.Item.Id.Value);
        Ids("sources", entry.Sources);
        _json.WriteString("text", line.Text);
    }
}
