using System.Collections.Immutable;

namespace FactCheck.Testing;

/// <summary>A snapshot that is not the verified one, as a test tells it.</summary>
/// <param name="name">What its files are called.</param>
/// <param name="failed">The texts that are not the verified ones, Markdown first.</param>
/// <param name="isOtherFormSame">Whether it is kept in another form too, which is as it was verified.</param>
/// <param name="shown">What it shows; null where it is of no claim set.</param>
/// <param name="environment">Whether what is received was to be accepted.</param>
internal sealed class Failure(string name, ImmutableArray<ComparedText> failed, bool isOtherFormSame, Shown? shown, SnapshotEnvironment environment)
{
    private const int MostLines = 40;

    public SnapshotException ToException()
    {
        var isNew = !isOtherFormSame && failed.All(comparison => comparison.Verified is null);
        ImmutableArray<string> differences = isNew ? [] : new Differences(failed, isOtherFormSame).Of(shown);
        var more = differences.Length - MostLines;
        string[] lines =
        [
            isNew ? $"The snapshot {name} is new: nothing was verified under this name yet." : $"The snapshot {name} is not what was verified.",
            "",
            .. differences.Take(MostLines).Select(line => line.Length > 0 ? $"  {line}" : ""),
            .. more > 0 ? [FormattableString.Invariant($"  … and {more} more")] : Array.Empty<string>(),
            .. isNew ? Array.Empty<string>() : [""],
            .. failed.SelectMany(Files),
            "",
            HowToAccept(),
        ];
        return new(string.Join('\n', lines))
        {
            Differences = differences,
            ReceivedFiles = [.. failed.Select(comparison => comparison.File.Received)],
            VerifiedFiles = [.. failed.Select(comparison => comparison.File.Verified)],
        };
    }

    private static IEnumerable<string> Files(ComparedText comparison) =>
    [
        $"Received: {comparison.File.Received}{(comparison.WhyUnwritten is { } why ? $" (could not be written: {why})" : "")}",
        $"Verified: {comparison.File.Verified}{(comparison.Verified is null ? " (not there)" : "")}",
    ];

    private string HowToAccept() => environment is { Accepts: true, ContinuousIntegration: { } variable }
        ? $"{SnapshotEnvironment.AcceptVariable} is set, but so is {variable}: in CI no verified file is ever written.\nAccept where you work, read the files, and commit them."
        : $"Read what was received. To accept it, rename .received. to .verified., or run the test with {SnapshotEnvironment.AcceptVariable}=1.";
}
