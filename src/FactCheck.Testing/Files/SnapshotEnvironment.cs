namespace FactCheck.Testing;

/// <summary>What the environment says of how snapshots are to be treated. It is read here and nowhere else.</summary>
/// <param name="Accepts">Whether what is received is accepted.</param>
/// <param name="ContinuousIntegration">The variable that says that this is CI; null where none does.</param>
internal sealed record SnapshotEnvironment(bool Accepts, string? ContinuousIntegration)
{
    public const string AcceptVariable = "FACTCHECK_ACCEPT";

    /// <summary>The variables as the services set them; each is heeded unless it is empty, "false" or "0".</summary>
    public static string[] OfServices { get; } =
    [
        "CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "TEAMCITY_VERSION", "JENKINS_URL", "APPVEYOR", "TRAVIS", "CIRCLECI", "BUILDKITE", "BITBUCKET_BUILD_NUMBER", "CODEBUILD_BUILD_ID",
    ];

    /// <summary>Whether verified files are written.</summary>
    public bool WritesVerified => Accepts && ContinuousIntegration is null;

    public static SnapshotEnvironment OfProcess() => Read(Environment.GetEnvironmentVariable);

    public static SnapshotEnvironment Read(Func<string, string?> variable) =>
        new(IsYes(variable(AcceptVariable)), Array.Find(OfServices, name => IsSet(variable(name))));

    // A verified file is overwritten for nothing less than a clear yes.
    private static bool IsYes(string? value) => value?.Trim() is { } text && (text == "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase));

    private static bool IsSet(string? value) => value?.Trim() is { Length: > 0 } text && text != "0" && !text.Equals("false", StringComparison.OrdinalIgnoreCase);
}
