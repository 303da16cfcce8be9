using System.Collections.Immutable;
using FactCheck.Json;

namespace FactCheck.Tool;

/// <summary>The claim sets that arguments name: each once, in the order of the arguments.</summary>
internal static class InputFiles
{
    /// <summary>Expands folders and patterns. What they stand for is in the order of its names, whatever the file system says.</summary>
    /// <exception cref="InputException">A folder or a pattern holds no claim set: that nothing is wrong with nothing must not look like success.</exception>
    public static ImmutableArray<InputFile> Expand(IEnumerable<string> arguments, string stdinName)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<InputFile>();
        foreach (var argument in arguments)
            foreach (var file in Expand(argument, stdinName))
                if (seen.Add(file.Path is { } path ? Path.GetFullPath(path) : "-"))
                    files.Add(file);
        return files.ToImmutable();
    }

    private static InputFile[] Expand(string argument, string stdinName)
    {
        if (argument.Length == 0)
            throw new InputException("An empty name is the name of no file.");
        if (argument == "-" || File.Exists(argument))
            return [InputFile.Of(argument, stdinName)];
        if (Directory.Exists(argument))
            return NonEmpty(Pattern.Below(argument, $"*{ClaimSetFormat.FileExtension}"), $"{argument}: there is no *{ClaimSetFormat.FileExtension} in this folder or below it.");
        if (argument.AsSpan().ContainsAny('*', '?'))
            return NonEmpty(Pattern.Files(argument), $"{argument}: no file fits this pattern.");
        return [InputFile.Of(argument, stdinName)];
    }

    private static InputFile[] NonEmpty(IEnumerable<string> paths, string otherwise)
    {
        var files = paths.Order(StringComparer.Ordinal).Select(path => new InputFile(path, path)).ToArray();
        return files.Length > 0 ? files : throw new InputException(otherwise);
    }
}
