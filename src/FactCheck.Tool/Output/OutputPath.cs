using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Input;

namespace FactCheck.Tool.Output;

/// <summary>Guards claim sets against being overwritten by what is told of them.</summary>
internal static class OutputPath
{
    /// <exception cref="CommandLineException">The output is one of the inputs.</exception>
    public static void MustNotBeAnInput(string? output, IEnumerable<InputFile> inputs)
    {
        if (output is not null && inputs.FirstOrDefault(input => input.Path is { } path && IsSame(path, output)) is { } input)
            throw new CommandLineException($"--output {output} would overwrite the claim set {input.Name}. Name another file.");
    }

    private static bool IsSame(string path, string output) => Final(path) == Final(output);

    private static string Final(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }
}
