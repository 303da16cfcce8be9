using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using FactCheck.Comparison;
using FactCheck.Evaluation;

namespace FactCheck.Testing;

/// <summary>
/// Compares claim sets, and what is derived from them, with verified files beside the test: <c>File.Method.verified.md</c> and <c>.json</c>, after the source
/// file and the method of the test. For any test framework: a test fails by an exception.
/// </summary>
/// <remarks>
/// <para>Where the text is not the verified one, it is written beside it as <c>.received.</c>, and a <see cref="SnapshotException"/> tells the difference. To accept,
/// rename it, or set the environment variable <c>FACTCHECK_ACCEPT</c> to <c>1</c> or <c>true</c>. In CI (<c>CI</c>, <c>TF_BUILD</c>, <c>GITHUB_ACTIONS</c> and the like) no verified file is written.</para>
/// <para>All of the record is in these files, editors' notes and what came off the record too, and a test that fails prints what differs into its log. Where files or logs are
/// public, take the snapshot of <see cref="PublicationExtensions.ForPublication"/> and of nothing else.</para>
/// <para>Line feeds and CR LF, a byte order mark and the last line break make no difference; all else does. Safe for use by several threads and by several processes
/// at once. Two snapshots of one process that fall on one file and differ are an error. Where a text is another one on another target framework, give the framework as one of
/// <see cref="SnapshotOptions.Parameters"/>: else the process of one takes away what that of the other has received.</para>
/// </remarks>
public static class Snapshot
{
    /// <summary>Compares a claim set with its verified files.</summary>
    /// <param name="claimSet">The claim set. All of it is shown, editors' notes too; <see cref="PublicationExtensions.ForPublication"/> is it without them.</param>
    /// <param name="options">What is shown, and under which name; <see cref="SnapshotOptions.Default"/> where null.</param>
    /// <param name="test">The method of the test. The compiler gives it.</param>
    /// <param name="file">The source file of the test. The compiler gives it.</param>
    /// <exception cref="SnapshotException">The snapshot is not the verified one, or has no place.</exception>
    /// <exception cref="KeyNotFoundException">One of <see cref="SnapshotOptions.Allegations"/> is not there.</exception>
    /// <exception cref="InvalidCastException">One of <see cref="SnapshotOptions.Allegations"/> is the id of something else.</exception>
    public static void Match(ValidClaimSet claimSet, SnapshotOptions? options = null, [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        SnapshotSession.OfProcess.Match(ClaimSetSnapshot.Of(claimSet, options), options, test, file);

    /// <summary>Compares an evaluation, with the claim set that was evaluated, with its verified files.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <inheritdoc cref="Match(ValidClaimSet, SnapshotOptions?, string, string)"/>
    /// <param name="options"/><param name="test"/><param name="file"/>
    public static void Match(ClaimSetEvaluation evaluation, SnapshotOptions? options = null, [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        SnapshotSession.OfProcess.Match(ClaimSetSnapshot.Of(evaluation, options), options, test, file);

    /// <summary>Compares a difference of claim sets with its verified files.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="options">Under which name it is kept; <see cref="SnapshotOptions.Default"/> where null.</param>
    /// <param name="test">The method of the test. The compiler gives it.</param>
    /// <param name="file">The source file of the test. The compiler gives it.</param>
    /// <exception cref="SnapshotException">The snapshot is not the verified one, or has no place.</exception>
    /// <exception cref="ArgumentException">The options choose from a claim set: take the difference of what is to be shown.</exception>
    public static void Match(ClaimSetDifference difference, SnapshotOptions? options = null, [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        SnapshotSession.OfProcess.Match(ClaimSetSnapshot.Of(difference, options), options, test, file);

    /// <summary>Compares a difference of evaluations with its verified files.</summary>
    /// <inheritdoc cref="Match(ClaimSetDifference, SnapshotOptions?, string, string)"/>
    /// <param name="difference"/><param name="options"/><param name="test"/><param name="file"/>
    public static void Match(EvaluationDifference difference, SnapshotOptions? options = null, [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        SnapshotSession.OfProcess.Match(ClaimSetSnapshot.Of(difference, options), options, test, file);

    /// <summary>Compares any other text with its verified file: a report, for example, or diagnostics.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extension">The extension of the file, without a point.</param>
    /// <param name="options">Under which name it is kept; <see cref="SnapshotOptions.Default"/> where null.</param>
    /// <param name="test">The method of the test. The compiler gives it.</param>
    /// <param name="file">The source file of the test. The compiler gives it.</param>
    /// <exception cref="SnapshotException">The text is not the verified one, or has no place.</exception>
    /// <exception cref="ArgumentException">The options choose from a claim set, which a text is not; the extension is not letters and digits of ASCII; or the text has half a character (a surrogate alone).</exception>
    public static void MatchText(string text, string extension = "txt", SnapshotOptions? options = null, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(extension);
        if (extension.Length == 0 || !extension.All(char.IsAsciiLetterOrDigit))
            throw new ArgumentException($"'{extension}' is no extension: use letters and digits of ASCII, without a point.", nameof(extension));
        var kept = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        if (text.AsSpan().CommonPrefixLength(kept) is var at && at < text.Length)
            throw new ArgumentException(FormattableString.Invariant($"The text has half a character, U+{(int)text[at]:X4}, at index {at}, which no file can hold. Write it as an escape, or leave it out."), nameof(text));
        SnapshotOptions.ThrowIfChoosing(options);
        SnapshotSession.OfProcess.MatchText(text, extension, options, test, file);
    }

    /// <summary>
    /// The verified files in the folder of the calling source file, and in folders beneath it, that no call of this process has looked for: by path from that folder, with
    /// slashes, in ordinal order. To be called when every test of the project has run.
    /// </summary>
    /// <param name="file">The source file of the caller. The compiler gives it.</param>
    /// <remarks>Verified files of other libraries, those of Verify for example, are among them: no call of this process looks for those. Folders
    /// named <c>bin</c> or <c>obj</c>, and those whose names begin with a point, are passed over.</remarks>
    /// <exception cref="InvalidOperationException">No file in there has been looked for yet: it was called too early, or alone.</exception>
    /// <exception cref="SnapshotException">The folder of the source file cannot be found.</exception>
    public static ImmutableArray<string> FindUnused([CallerFilePath] string file = "") => SnapshotSession.OfProcess.FindUnused(file);
}
