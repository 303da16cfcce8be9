namespace FactCheck.Tool;

/// <summary>A difference as JSON, for scripts: that of the library, with what was compared. docs/command.md describes every member.</summary>
internal sealed class DifferenceJson : DifferenceWriter
{
    public override void Write(Stream output, ToldDifference difference) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("format", "factcheck-difference");
        json.WriteNumber("version", 1);
        json.WriteString("first", difference.First);
        json.WriteString("second", difference.Second);
        json.WriteBoolean("moreForEditors", difference.HasMoreForEditors);
        json.Members(difference.Evaluation);
        json.WriteEndObject();
    });
}
