using System.Diagnostics.CodeAnalysis;
using FactCheck.Json;

namespace FactCheck.Sample.MergeDriver;

/// <summary>Reads what git hands over.</summary>
internal static class Input
{
    /// <summary>Reads a claim set; where the file is not one, says why.</summary>
    public static bool TryRead(string path, [NotNullWhen(true)] out ClaimSet? set)
    {
        var reading = ClaimSetJson.Read(File.ReadAllBytes(path), path);
        foreach (var diagnostic in reading.Diagnostics)
            Console.Error.WriteLine(diagnostic);
        return reading.TryGetClaimSet(out set);
    }

    /// <summary>Reads the ancestor. Where both sides added the file git hands over an empty one; then there is none.</summary>
    public static bool TryReadAncestor(string path, out ClaimSet? set)
    {
        set = null;
        return new FileInfo(path).Length == 0 || TryRead(path, out set);
    }
}
