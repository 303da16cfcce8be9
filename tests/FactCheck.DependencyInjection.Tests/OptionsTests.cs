using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Practice;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace FactCheck.DependencyInjection.Tests;

public class OptionsTests
{
    [Fact]
    public async Task Everything_that_is_wrong_with_the_options_is_told_when_the_host_starts()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddFactCheck(options =>
        {
            options.ClaimSets["harbour"] = new() { Path = " " };
            options.ClaimSets["Harbour Water"] = new() { Path = "harbour.claims.json" };
            options.ClaimSets["slow"] = new() { Path = "slow.claims.json", Debounce = TimeSpan.FromHours(1) };
            options.ClaimSets["early"] = new() { Path = "early.claims.json", Debounce = TimeSpan.FromSeconds(-1) };
            options.ClaimSets["folder"] = new() { Path = "folder/" };
            options.ClaimSets["nothing"] = null!;
        }).AddPracticeRule<RuleOfTheLibrary>();
        using var host = builder.Build();
        var e = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal(
            [
                "Path: FactCheck:ClaimSets:harbour.Path is missing: name the file of the claim set.",
                "FactCheck:ClaimSets:Harbour Water: 'Harbour Water' cannot be the name of a claim set: use lower-case letters a-z and digits in groups joined by single hyphens, at most 80 characters.",
                "FactCheck:ClaimSets:slow.Debounce is 01:00:00: choose a time from 00:00:00 to 00:01:00.",
                "FactCheck:ClaimSets:early.Debounce is -00:00:01: choose a time from 00:00:00 to 00:01:00.",
                "FactCheck:ClaimSets:folder.Path 'folder/' names no file: name the file of the claim set.",
                "FactCheck:ClaimSets:nothing is empty: give it a Path.",
                "FactCheck, rules of practice: The code FC9999 begins with FC, which is for the rules of the library: take a prefix of your own. (Parameter 'rule')",
            ],
            e.Failures);
    }

    [Fact]
    public void Without_a_host_the_options_are_validated_where_the_claim_sets_are_asked_for()
    {
        var services = new ServiceCollection();
        services.AddFactCheck(options => options.ClaimSets["harbour"] = new());
        using var provider = services.BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IClaimSets>());
    }

    [Fact]
    public void The_options_are_bound_from_configuration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["FactCheck:ClaimSets:harbour:Path"] = "harbour.claims.json",
            ["FactCheck:ClaimSets:harbour:Reload"] = "true",
            ["FactCheck:ClaimSets:harbour:Debounce"] = "00:00:02",
            ["FactCheck:ClaimSets:harbour:Polling"] = "true",
        }).Build();
        var options = new FactCheckOptions();
        configuration.GetSection("FactCheck").Bind(options);
        var harbour = Assert.Single(options.ClaimSets);
        Assert.Equal("harbour", harbour.Key);
        Assert.Equal(("harbour.claims.json", true, TimeSpan.FromSeconds(2), true), (harbour.Value.Path, harbour.Value.Reload, harbour.Value.Debounce, harbour.Value.Polling));
    }

    [Fact]
    public void What_nobody_says_is_as_it_is_documented()
    {
        var options = new ClaimSetFileOptions();
        Assert.Equal(("", false, TimeSpan.FromMilliseconds(250), false), (options.Path, options.Reload, options.Debounce, options.Polling));
        Assert.Empty(new FactCheckOptions().ClaimSets);
    }

    private sealed class RuleOfTheLibrary : IPracticeRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new() { Code = "FC9999", Name = "Usurped", Severity = Severity.Info, Remedy = "Take another code." };

        public IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) => [];
    }
}
