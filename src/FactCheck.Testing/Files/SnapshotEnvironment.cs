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

    /// <summary>A verified file is overwritten for nothing less than a clear yes.</summary>
    public static SnapshotEnvironment Read(Func<string, string?> variable)
    {
        return new(
            Value(AcceptVariable) is "1" or "TRUE",
            Array.Find(OfServices, name => Value(name) is not (null or "" or "0" or "FALSE")));

        string? Value(string name) => variable(name)?.Trim().ToUpperInvariant();
    }
}
