namespace FactCheck.Testing.Tests;

public class SnapshotEnvironmentTests
{
    [Theory]
    [InlineData("CI", "true", true)]
    [InlineData("TF_BUILD", "True", true)]
    [InlineData("GITHUB_ACTIONS", "true", true)]
    [InlineData("GITLAB_CI", "1", true)]
    [InlineData("TEAMCITY_VERSION", "2031.1", true)]
    [InlineData("JENKINS_URL", "https://ci.example/", true)]
    [InlineData("CI", "false", false)]
    [InlineData("CI", "False", false)]
    [InlineData("CI", "0", false)]
    [InlineData("CI", "", false)]
    [InlineData("CI", " ", false)]
    [InlineData("HOME", "/home/someone", false)]
    public void It_is_CI_where_a_service_says_so(string variable, string value, bool isCI)
    {
        var environment = SnapshotEnvironment.Read(name => name == variable ? value : name == "FACTCHECK_ACCEPT" ? "1" : null);
        Assert.True(environment.Accepts);
        Assert.Equal(isCI ? variable : null, environment.ContinuousIntegration);
        Assert.Equal(!isCI, environment.WritesVerified);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("false")]
    [InlineData("no")]
    [InlineData("off")]
    [InlineData("")]
    [InlineData("2")]
    public void Nothing_is_accepted_unless_somebody_asks_for_it(string? value) =>
        Assert.False(SnapshotEnvironment.Read(name => name == "FACTCHECK_ACCEPT" ? value : null).WritesVerified);

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("True")]
    [InlineData(" 1 ")]
    public void Who_says_yes_accepts(string value) =>
        Assert.True(SnapshotEnvironment.Read(name => name == "FACTCHECK_ACCEPT" ? value : null).WritesVerified);
}
