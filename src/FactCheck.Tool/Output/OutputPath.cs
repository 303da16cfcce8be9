using FactCheck.Json;

namespace FactCheck.Tool;

/// <summary>Guards claim sets, and the texts of sources, against being overwritten by what is told of them.</summary>
internal static class OutputPath
{
    /// <exception cref="CommandLineException">The output is one of the inputs, or has the name of a claim set, or lies in a folder of texts.</exception>
    public static void MustSpare(string? output, IEnumerable<InputFile> inputs, params IEnumerable<string?> folders)
    {
        if (output is null)
            return;
        var real = RealPath.Of(output);
        if (inputs.FirstOrDefault(input => input.Path is { } path && RealPath.Of(path) == real) is { } input)
            throw new CommandLineException($"--output {output} would overwrite the claim set {input.Name}. Name another file.");
        if (real.EndsWith(ClaimSetFormat.FileExtension, StringComparison.OrdinalIgnoreCase) || output.EndsWith(ClaimSetFormat.FileExtension, StringComparison.OrdinalIgnoreCase))
            throw new CommandLineException($"--output {output} has the name of a claim set, and what would be written is none. Name another file.");
        if (folders.OfType<string>().FirstOrDefault(folder => real.StartsWith(RealPath.Of(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) is { } texts)
            throw new CommandLineException($"--output {output} lies in {texts}, among the texts of the sources. Name another folder.");
    }
}
