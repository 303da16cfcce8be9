using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Tool;

/// <summary>What tells a finding from another and stays when lines or items move: its code and its place, told by the id of the item and not by numbers of lines or places in lists.</summary>
internal sealed class Fingerprints(ClaimSet? set)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Of(Diagnostic finding)
    {
        var place = $"{finding.Code}\n{(set is null ? finding.Pointer : ClaimSetJson.StablePointer(set, finding.Pointer))}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)).AsSpan(0, 16));
        var number = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{number}");
    }
}
