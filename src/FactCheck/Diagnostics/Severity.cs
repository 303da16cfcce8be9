using System.Text.Json.Serialization;

namespace FactCheck.Diagnostics;

/// <summary>How much a diagnostic matters, from least to most.</summary>
[JsonConverter(typeof(WordConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Good practice asks for something else.</summary>
    Warning,

    /// <summary>It must be mended. What reading and validation find always is an error; a policy may make a rule of practice one, and the claim set is valid none the less.</summary>
    Error,
}
