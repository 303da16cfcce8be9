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

    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    public static string Of(string test, ImmutableArray<object?> parameters)
    {
        var arguments = InWords(parameters);
        var written = string.Concat(arguments.Prepend(test).Select((part, i) => i == 0 ? part : $"_{part}"));
        var name = string.Concat(written.Select(c => IsPlain(c) ? c : '-')).TrimEnd('.');
        if (IsDevice(name))
            name = "-" + name;
        var isFaithful = name == written && name.Length <= MostCharacters && arguments.All(argument => argument.Length > 0 && !argument.Contains('_'));
        if (isFaithful)
            return name;
        var fingerprint = Fingerprint(arguments.Prepend(test));
        return $"{name[..Math.Min(name.Length, MostCharacters - FingerprintDigits - 1)]}-{fingerprint}";
    }

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
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0, Kind: DateTimeKind.Unspecified } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime or DateTimeOffset => ((IFormattable)argument).ToString("O", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable list => $"[{string.Join(',', list.Cast<object?>().Select(InWords))}]",
        _ => argument.ToString() ?? "",
    };

    // Letters beyond ASCII are spelled in two ways on some platforms.
    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '+' or '=' or ',';

    /// <summary>Whether Windows takes the name for a device, which it does whatever follows the first point.</summary>
    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0];
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (stem is [_, _, _, >= '0' and <= '9'] && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)));
    }

    private static string Fingerprint(IEnumerable<string> parts)
    {
        var text = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..FingerprintDigits].ToLowerInvariant();
    }
}
