using FactCheck.Tests.Approvals;

namespace FactCheck.DependencyInjection.Tests.Approvals;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() =>
        Snapshot.MatchText(ApiText.Of(typeof(IClaimSets).Assembly), options: new() { Name = "PublicApi" });
}
