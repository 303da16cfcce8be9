using FactCheck.Json;

namespace FactCheck.Tests.Unit;

public class ClaimSetJsonTests
{
    [Fact]
    public void What_is_written_reads_back_as_an_equal_claim_set()
    {
        var json = ClaimSetJson.Write(Examples.Harbour);
        Assert.Equal(Examples.Harbour, Examples.Read(json));
        Assert.Equal(json, ClaimSetJson.Write(Examples.Read(json)));
    }
}
