using System.CommandLine;
using System.Text;

namespace FactCheck.Tool;

/// <summary>Prints the JSON Schema of the format.</summary>
internal sealed class SchemaVerb : Verb
{
    public SchemaVerb(Terminal terminal)
        : base(terminal, "schema", "Prints the JSON Schema (draft-07) of claim sets, with which editors complete and check while one writes.", "factcheck schema --output claims-1.schema.json") =>
        Add(CommonOptions.Output);

    protected override ExitCode Run(ParseResult line)
    {
        Terminal.Write(line.OutputOf(), stream => stream.Write(Encoding.UTF8.GetBytes(FactCheckJson.Schema)));
        return ExitCode.NothingWrong;
    }
}
