using FactCheck;
using FactCheck.Comparison;
using FactCheck.Evaluation;
using FactCheck.Testing;

namespace VerifyTests;

/// <summary>
/// Claim sets, evaluations and differences as snapshots of Verify: the text of <see cref="ClaimSetSnapshot"/> as Markdown and as JSON. Where the source file is called as the
/// class and the test has no parameters, the files have the names that <see cref="Snapshot"/> gives them.
/// </summary>
/// <remarks>
/// Verify finds it by its name where <c>VerifierSettings.InitializePlugins()</c> is called; <see cref="Initialize"/> may be called instead. What Verify does to objects that
/// it serialises (dates and identifiers replaced, empty lists dropped) does not touch these texts. What it does to every text does: it replaces the paths of the temporary
/// folder, of the project and of the current directory, and whatever scrubbers a project registers for all text. A converter cannot switch that off: call
/// <c>DisableScrubbers()</c> on each verification. Only what is verified itself becomes these texts; a claim set within another object is serialised as any object.
/// </remarks>
public static class VerifyFactCheck
{
    private const string OptionsKey = "FactCheck.SnapshotOptions";

    /// <summary>Whether <see cref="Initialize"/> was called.</summary>
    public static bool Initialized { get; private set; }

    /// <summary>Tells Verify how claim sets, evaluations and differences become text. Call it once, before the first test.</summary>
    /// <exception cref="InvalidOperationException">It was called before.</exception>
    public static void Initialize()
    {
        if (Initialized)
            throw new InvalidOperationException("VerifyFactCheck is initialised already. Call VerifierSettings.InitializePlugins() or VerifyFactCheck.Initialize(), once.");
        Initialized = true;
        Register<ValidClaimSet>(ClaimSetSnapshot.Of);
        Register<ClaimSetEvaluation>(ClaimSetSnapshot.Of);
        Register<ClaimSetDifference>(ClaimSetSnapshot.Of);
        Register<EvaluationDifference>(ClaimSetSnapshot.Of);
    }

    /// <summary>What a snapshot shows: as of a day, only some allegations, without retrieval dates, one form instead of both.</summary>
    /// <param name="settings">The settings of one verification, or of several.</param>
    /// <param name="options">
    /// The options. Names and folders are Verify's own affair and are not taken from them. Where a difference is verified, options that choose from a claim set fail the test with
    /// an <see cref="ArgumentException"/>.
    /// </param>
    public static void UseSnapshotOptions(this VerifySettings settings, SnapshotOptions options)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(options);
        settings.Context[OptionsKey] = options;
    }

    /// <inheritdoc cref="UseSnapshotOptions(VerifySettings, SnapshotOptions)"/>
    public static SettingsTask UseSnapshotOptions(this SettingsTask settings, SnapshotOptions options)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.CurrentSettings.UseSnapshotOptions(options);
        return settings;
    }

    private static void Register<T>(Func<T, SnapshotOptions?, ClaimSetSnapshot> snapshot) =>
        VerifierSettings.RegisterFileConverter<T>((target, context) =>
        {
            var options = context.TryGetValue(OptionsKey, out var given) ? (SnapshotOptions)given : null;
            var shown = snapshot(target, options);
            Target markdown = new("md", shown.Markdown), json = new("json", shown.Json);
            Target[] targets = options?.Form switch
            {
                SnapshotForm.Markdown => [markdown],
                SnapshotForm.Json => [json],
                _ => [markdown, json],
            };
            return new ConversionResult(null, targets);
        });
}
