using Xunit.Sdk;

namespace FactCheck.Tests;

/// <summary>
/// Compares a text with the approved one in a file. Files are named as Verify names them: <c>Name.verified.txt</c> is approved; where the text
/// differs, <c>Name.received.txt</c> is written beside it. To approve, rename it, or run the tests with <c>FACTCHECK_ACCEPT=1</c>.
/// </summary>
internal static class Approved
{
    /// <param name="received">The text.</param>
    /// <param name="folder">The folder of the approved file.</param>
    /// <param name="name">The name of the approved file, without <c>.verified</c> and extension.</param>
    /// <param name="extension">The extension, without a point.</param>
    public static void Match(string received, string folder, string name, string extension = "txt")
    {
        var verifiedPath = Path.Combine(folder, $"{name}.verified.{extension}");
        var receivedPath = Path.Combine(folder, $"{name}.received.{extension}");
        received = received.ReplaceLineEndings("\n").TrimEnd('\n');
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n").TrimEnd('\n') : null;
        if (received == verified)
        {
            File.Delete(receivedPath);
            return;
        }
        var accept = Environment.GetEnvironmentVariable("FACTCHECK_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null;
        File.WriteAllText(accept ? verifiedPath : receivedPath, received + "\n");
        if (!accept)
            throw new XunitException($"{name}: the text is not the approved one. Compare {receivedPath} with {verifiedPath}.\n{FirstDifference(received, verified ?? "")}");
    }

    private static string FirstDifference(string received, string verified)
    {
        var (left, right) = (received.Split('\n'), verified.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"Line {line + 1}:\n  approved: {right.ElementAtOrDefault(line) ?? "(none)"}\n  received: {left.ElementAtOrDefault(line) ?? "(none)"}";
    }
}
