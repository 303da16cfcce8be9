using FactCheck.Diagnostics;
using FactCheck.Json;

namespace FactCheck.Tests.Unit;

public class ClaimSetExceptionTests
{
    [Fact]
    public void Whoever_reads_from_elsewhere_can_throw_what_a_file_would()
    {
        var diagnostics = ClaimSetJson.Read("{}", "elsewhere").Diagnostics;
        var e = new ClaimSetException(diagnostics);
        Assert.Equal(diagnostics.AsEnumerable(), e.Diagnostics);
        Assert.Equal(string.Join('\n', diagnostics), e.Message);
        Assert.All(diagnostics, diagnostic => Assert.Equal(Severity.Error, diagnostic.Severity));
    }

    [Fact]
    public void A_list_that_was_never_set_is_an_empty_one() => Assert.Empty(new ClaimSetException(default).Diagnostics);
}
