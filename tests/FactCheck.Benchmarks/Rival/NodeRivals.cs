using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using FactCheck.Benchmarks.Generation;
using FactCheck.Tests;

namespace FactCheck.Benchmarks.Rival;

/// <summary>A passage that was found.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Errors">Its distance; null where it is not told.</param>
internal readonly record struct FoundPassage(int Start, int End, int? Errors);

/// <summary>What was found for a quotation, and the median of the times that it took.</summary>
internal sealed record RivalAnswer(string Rival, int Id, FoundPassage[] Passages, double Milliseconds);

/// <summary>The rivals from npm, which run in Node.js on the same workload, written to a file for them.</summary>
internal static class NodeRivals
{
    public const string ApproxStringMatch = "approx-string-match";
    public const string DiffMatchPatch = "diff-match-patch";

    private const double ErrorRate = 0.2;

    /// <summary>What they find; null where there is no Node.js.</summary>
    public static RivalAnswer[]? Answers(QuotedText[] texts, int rounds)
    {
        var scripts = Repository.PathOf("tests", "FactCheck.Benchmarks", "quotation");
        var folder = Directory.CreateTempSubdirectory("factcheck-quotations-");
        var (workload, answers) = (Path.Combine(folder.FullName, "workload.json"), Path.Combine(folder.FullName, "answers.json"));
        try
        {
            File.WriteAllBytes(workload, JsonSerializer.SerializeToUtf8Bytes(new { ErrorRate, rounds, texts }, JsonSerializerOptions.Web));
            Run("npm", scripts, "ci", "--no-audit", "--no-fund", "--silent");
            Run("node", scripts, "rivals.mjs", workload, answers);
            return JsonSerializer.Deserialize<RivalAnswer[]>(File.ReadAllBytes(answers), JsonSerializerOptions.Web);
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
