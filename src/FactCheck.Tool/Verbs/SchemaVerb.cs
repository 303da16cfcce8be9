using System.CommandLine;
using System.Text;

namespace FactCheck.Tool;

/// <summary>Prints the JSON Schema of the format.</summary>
internal sealed class SchemaVerb(Terminal terminal) : Verb(
    terminal,
    "schema",
    "Prints the JSON Schema (draft-07) of claim sets, with which editors complete and check while one writes.",
    [],
    [Output])
{
    public override string[] Examples => ["factcheck schema --output claims-1.schema.json"];

    protected override ExitCode Run(ParseResult line)
    {
        Terminal.Write(OutputOf(line), stream => stream.Write(Encoding.UTF8.GetBytes(FactCheckJson.Schema)));
        return ExitCode.NothingWrong;
    }
}
