namespace FactCheck.Tests.Approvals;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() =>
        Approved.Match(ApiText.Of(typeof(ClaimSet).Assembly), Repository.PathOf("tests", "FactCheck.Tests", "Approvals"), "PublicApi");
}
