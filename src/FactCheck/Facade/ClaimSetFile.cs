using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FactCheck.Diagnostics;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Validation;

namespace FactCheck;

/// <summary>Claim sets in files: read, validated and checked for good practice in one call.</summary>
/// <remarks>That a file is missing or cannot be read is thrown as the platform throws it: <see cref="FileNotFoundException"/>, for example.</remarks>
public static class ClaimSetFile
{
    /// <summary>Loads a valid claim set.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ClaimSetException">The file is not a valid claim set; the exception carries all diagnostics.</exception>
    public static ValidClaimSet Load(string path) =>
        Read(path, null, out var set, out _) is var errors && set is not null ? set : throw new ClaimSetException(errors);

    /// <summary>Loads a valid claim set, or says everything that is wrong with the file; in both cases, what good practice would have otherwise.</summary>
    /// <param name="path">The file.</param>
    /// <param name="set">The claim set; null where the file is not a valid one.</param>
    /// <param name="diagnostics">All that was found, in the order of the file, with positions. Where it is not a valid claim set, these are its errors; where it is, these are findings of practice.</param>
    /// <param name="practice">Which rules of practice count; <see cref="PracticePolicy.Default"/> where null.</param>
    /// <param name="options">The limits of reading; <see cref="ClaimSetReadOptions.Default"/> where null.</param>
    public static bool TryLoad(
        string path,
        [NotNullWhen(true)] out ValidClaimSet? set,
        out ImmutableArray<Diagnostic> diagnostics,
        PracticePolicy? practice = null,
        ClaimSetReadOptions? options = null)
    {
        diagnostics = Read(path, options, out set, out var text);
        if (set is not null)
            diagnostics = text.Locate(PracticeCheck.Check(set, practice));
        return set is not null;
    }

    /// <summary>
    /// Gives diagnostics of later steps, a check of quotations for example, their positions in the file that the claim set was loaded from, and puts them in its order.
    /// </summary>
    /// <param name="path">The file. It is read again, unless there are no diagnostics; it must not have been changed since it was loaded.</param>
    /// <param name="diagnostics">The diagnostics; their pointers say where in the claim set they belong.</param>
    public static ImmutableArray<Diagnostic> Locate(string path, ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.IsDefaultOrEmpty ? [] : new ClaimSetText(File.ReadAllBytes(path), path).Locate(diagnostics);

    /// <summary>Reads and validates a file; without a claim set there are errors.</summary>
    private static ImmutableArray<Diagnostic> Read(string path, ClaimSetReadOptions? options, out ValidClaimSet? set, out ClaimSetText text)
    {
        using var file = File.OpenRead(path);
        var reading = ClaimSetJson.Read(file, path, options);
        set = null;
        text = reading.Text;
        if (!reading.TryGetClaimSet(out var claimSet))
            return reading.Diagnostics;
        var validation = Validator.Validate(claimSet);
        validation.TryGetClaimSet(out set);
        return text.Locate(validation.Diagnostics);
    }
}
