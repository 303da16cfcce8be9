using System.Diagnostics.CodeAnalysis;
using FactCheck.Json;
using FactCheck.Validation;

namespace FactCheck.Tool;

/// <summary>Reads claim sets for verbs that need them whole; what is wrong goes to standard error.</summary>
internal static class ClaimSetInput
{
    /// <summary>Reads without validating.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static ClaimSetReading Read(this InputFile file, Terminal terminal)
    {
        using var stream = file.Open(terminal);
        try
        {
            return ClaimSetJson.Read(stream, file.Name);
        }
        catch (Exception e) when (InputException.IsOfFile(e))
        {
            throw new InputException($"{file.Name}: cannot be read: {InputException.Why(e)}");
        }
    }

    /// <summary>A claim set that need not be valid; false, and what is wrong was said, where the text is not one.</summary>
    public static bool TryRead(this InputFile file, Terminal terminal, [NotNullWhen(true)] out ClaimSet? set)
    {
        var reading = file.Read(terminal);
        terminal.Complain(reading.Diagnostics);
        return reading.TryGetClaimSet(out set);
    }

    /// <summary>A valid claim set with the text that it was read from; false, and what is wrong was said, where it is not valid.</summary>
    public static bool TryReadValid(this InputFile file, Terminal terminal, [NotNullWhen(true)] out ValidClaimSet? set, out ClaimSetText text)
    {
        var reading = file.Read(terminal);
        (set, text) = (null, reading.Text);
        terminal.Complain(reading.Diagnostics);
        if (!reading.TryGetClaimSet(out var claimSet))
            return false;
        var validation = Validator.Validate(claimSet);
        terminal.Complain(text.Locate(validation.Diagnostics));
        return validation.TryGetClaimSet(out set);
    }
}
