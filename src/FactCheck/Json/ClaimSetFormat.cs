namespace FactCheck.Json;

/// <summary>What names the claim set format in a file.</summary>
public static class ClaimSetFormat
{
    /// <summary>The value of the first member, <c>$schema</c>, of every claim set of version 1. It names the format; nothing is fetched from there.</summary>
    public const string Schema = "https://factcheck.example/schema/claims-1.json";

    /// <summary>How the names of files with claim sets end.</summary>
    public const string FileExtension = ".claims.json";
}
