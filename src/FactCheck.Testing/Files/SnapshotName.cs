using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Testing;

/// <summary>
/// The names of files, without <c>.verified.</c> and extension: the test, then its parameters. Where a name had to be changed to fit every platform, or could be that of
/// other parameters, it ends with a fingerprint of what it stands for; so two lists of parameters of one test have two names. A test <c>Stands_1</c> beside <c>Stands</c> with
/// the parameter 1 has the name of that; where their texts differ, that is an error of the run.
/// </summary>
internal static class SnapshotName
{
    // With ".received.json" and the name of a temporary file it stays under the 255 bytes of common file systems, and leaves room for folders on Windows.
    private const int MostCharacters = 160;
    private const int FingerprintDigits = 10;

    public static string Of(string test, ImmutableArray<object?> parameters)
    {
        string[] parts = [test, .. InWords(parameters)];
        var written = string.Join('_', parts);
        var name = string.Concat(written.Select(c => IsPlain(c) ? c : '-')).TrimEnd('.');
        if (IsDevice(name))
            name = "-" + name;
        if (name == written && name.Length <= MostCharacters
            && parts.Skip(1).All(argument => argument.Length > 0 && !argument.Contains('_')))
            return name;
        var fingerprint = Fingerprint(string.Concat(parts.Select(part => $"{part.Length}:{part}")))[..FingerprintDigits].ToLowerInvariant();
        return $"{name[..Math.Min(name.Length, MostCharacters - FingerprintDigits - 1)]}-{fingerprint}";
    }

    public static string Fingerprint(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The arguments as text, the same in every culture; tuples and records know no other way to be told which.</summary>
    private static string[] InWords(ImmutableArray<object?> arguments)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return [.. arguments.Select(InWords)];
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string InWords(object? argument) => argument switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "true" : "false",
        TimeOnly => $"{argument:HH:mm:ss.FFFFFFF}",
        DateOnly or DateTime { TimeOfDay.Ticks: 0, Kind: DateTimeKind.Unspecified } => $"{argument:yyyy-MM-dd}",
        DateTime or DateTimeOffset => $"{argument:O}",
        System.Collections.IEnumerable list and not IFormattable => $"[{string.Join(',', list.Cast<object?>().Select(InWords))}]",
        _ => $"{argument}",
    };

    // Letters beyond ASCII are spelled in two ways on some platforms.
    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '+' or '=' or ',';

    /// <summary>Whether Windows takes the name for a device, which it does whatever follows the first point.</summary>
    private static bool IsDevice(string name) =>
        name.Split('.')[0].ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL"
            or ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9'];
}
