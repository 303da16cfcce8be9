using System.Globalization;
using System.Text;

namespace FactCheck.Package.Tests;

/// <summary>
/// Writes the blocks of the readmes as one program: a file-local class for each program of a page, a local function for each block. A local function sees what stands before it and may declare the same names
/// again, as the blocks of a page do. Errors of the compiler name the page and its line.
/// </summary>
internal static class ReadmeProgram
{
    /// <summary>Written between what one block prints and the next.</summary>
    public const char Mark = '\u001e';

    /// <summary>The programs of the pages: each a block that begins, and those that continue it.</summary>
    public static ReadmeBlock[][] Programs(ReadmeBlock[] blocks)
    {
        var programs = new List<List<ReadmeBlock>>();
        foreach (var block in blocks)
            if (block.Begins || programs.Count == 0 || programs[^1][0].Page != block.Page)
                programs.Add([block]);
            else
                programs[^1].Add(block);
        return [.. programs.Select(program => program.ToArray())];
    }

    /// <summary>The source of a console program; its argument is the number of a program of a page, which it runs up to the last block whose output the page shows.</summary>
    public static string[] Write(ReadmeBlock[] blocks)
    {
        var programs = Programs(blocks);
        return [Entry(programs.Length), .. programs.Select((program, number) => Write(program, number))];
    }

    /// <summary>The number of the last block of a program that is run: the last whose output the page shows; -1 where there is none.</summary>
    public static int LastRun(ReadmeBlock[] program) => Array.FindLastIndex(program, block => block.Output is not null && BlockParts.Of(block).Statements.Length > 0);

    private static string Entry(int count)
    {
        var text = new StringBuilder("return args[0] switch\n{\n");
        for (var i = 0; i < count; i++)
            text.Append(CultureInfo.InvariantCulture, $"    \"{i}\" => await Program{i}.Block.Run(args),\n");
        return text.Append("    _ => 2,\n};\n").ToString();
    }

    private static string Write(ReadmeBlock[] program, int number)
    {
        var parts = program.Select(BlockParts.Of).ToArray();
        var text = new StringBuilder("#pragma warning disable\n");
        foreach (var part in parts)
            text.Append(Lines(part.Block, 0, part.Usings));
        text.Append(CultureInfo.InvariantCulture, $"namespace Program{number}\n{{\n");
        foreach (var part in parts)
            text.Append(Lines(part.Block, part.TypesAt, part.Types));
        text.Append("internal static class Block\n{\ninternal static async Task<int> Run(string[] args)\n{\n");
        var last = LastRun(program);
        for (var i = 0; i < parts.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"async Task Block{i}()\n{{\nConsole.Write('\\u{(int)Mark:x4}');\n").Append(Lines(parts[i].Block, parts[i].StatementsAt, parts[i].Statements)).Append("#line default\n");
        // Each block lies within the one before it, which runs it last; those whose output nobody shows are compiled and not run.
        for (var i = parts.Length - 1; i >= 0; i--)
            text.Append("}\n").Append(i <= last ? $"await Block{i}();\n" : "");
        return text.Append("return 0;\n}\n}\n}\n").ToString();
    }

    private static string Lines(ReadmeBlock block, int from, string code) =>
        code.Length == 0 ? "" : $"#line {block.Line + from} \"{block.Page}\"\n{code}\n#line default\n";
}
