using FactCheck.Diagnostics;
using FactCheck.Evaluation;
using FactCheck.Practice;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FactCheck.DependencyInjection.Tests;

public class RegistrationTests
{
    [Fact]
    public void Registering_again_adds_nothing()
    {
        var services = new ServiceCollection();
        services.AddFactCheck().AddPracticeRule<TitleRule>();
        var once = services.Select(Words).ToArray();
        services.AddFactCheck().AddPracticeRule<TitleRule>();
        // The host is told again that the options are to be validated; it does so once.
        Assert.Equal(once.Distinct(), services.Select(Words).Distinct());
        Assert.Single(services, service => service.ServiceType == typeof(IClaimSets));
        Assert.Single(services, service => service.ServiceType == typeof(IPracticeRule));
        Assert.Single(services, service => service.ServiceType == typeof(TimeProvider));

        static string Words(ServiceDescriptor service) => $"{service.ServiceType} {service.Lifetime} {service.ImplementationType}";
    }

    [Fact]
    public void The_options_of_several_calls_come_together()
    {
        var services = new ServiceCollection();
        services.AddFactCheck(options => options.ClaimSets["harbour"] = new() { Path = Seed.Path("harbour-water") });
        services.AddFactCheck(options => options.ClaimSets["agency"] = new() { Path = Seed.Path("one-agency") });
        using var provider = services.BuildServiceProvider();
        Assert.Equal(["agency", "harbour"], provider.GetRequiredService<IClaimSets>().Names.AsEnumerable());
    }

    [Fact]
    public void No_file_is_looked_at_before_it_is_asked_for()
    {
        using var provider = With("harbour", Path.Combine(Path.GetTempPath(), "nowhere", "at-all.claims.json"));
        Assert.Equal(["harbour"], provider.GetRequiredService<IClaimSets>().Names.AsEnumerable());
    }

    [Fact]
    public void Everything_works_in_a_container_that_has_neither_logs_nor_meters()
    {
        using var provider = With("harbour", Seed.Path("harbour-water"));
        var served = provider.GetRequiredService<IClaimSets>().Get("harbour");
        Assert.Equal(ClaimSetFile.Load(Seed.Path("harbour-water")), served.ClaimSet);
        Assert.Equal(served.ClaimSet.ClaimSet.Fingerprint(), served.Fingerprint);
        Assert.Equal($"harbour ({served.Fingerprint})", served.ToString());
        Assert.Empty(served.Faults);
    }

    [Fact]
    public void A_policy_that_is_registered_is_the_one_that_is_taken()
    {
        var services = new ServiceCollection();
        services.AddSingleton(EvaluationPolicy.AnyEvidence);
        services.AddSingleton(PracticePolicy.Default.Without("FC2003"));
        services.AddFactCheck(options => options.ClaimSets["harbour"] = new() { Path = Seed.Path("harbour-water") });
        using var provider = services.BuildServiceProvider();
        var served = provider.GetRequiredService<IClaimSets>().Get("harbour");
        Assert.Equal(EvaluationPolicy.AnyEvidence, served.Evaluation.Policy);
        Assert.Same(served.Evaluation, served.Evaluation);
        var findings = ClaimSetFile.Load(Seed.Path("harbour-water")).Evaluate(EvaluationPolicy.AnyEvidence).CheckPractice(PracticePolicy.Default.Without("FC2003"));
        Assert.Equal(findings.Select(finding => finding.Pointer).Order(), served.DiagnosticsForEditors.Select(finding => finding.Pointer).Order());
        Assert.NotEmpty(findings);
        Assert.Contains(ClaimSetFile.Load(Seed.Path("harbour-water")).CheckPractice(), finding => finding.Code == "FC2003");
    }

    [Fact]
    public void A_rule_of_ones_own_finds_with_position_and_without_registration_does_not()
    {
        var services = new ServiceCollection();
        services.AddFactCheck(options => options.ClaimSets["harbour"] = new() { Path = Seed.Path("harbour-water") }).AddPracticeRule<TitleRule>().AddPracticeRule<TitleRule>();
        using var provider = services.BuildServiceProvider();
        var found = Assert.Single(provider.GetRequiredService<IClaimSets>().Get("harbour").DiagnosticsForEditors, finding => finding.Code == "HOUSE1");
        Assert.Equal(new Position(4, 12), found.Position);
        Assert.Equal(Seed.Path("harbour-water"), found.File);
        using var without = With("harbour", Seed.Path("harbour-water"));
        Assert.DoesNotContain(without.GetRequiredService<IClaimSets>().Get("harbour").DiagnosticsForEditors, finding => finding.Code == "HOUSE1");
    }

    [Fact]
    public async Task A_relative_path_begins_at_the_content_root_of_the_host()
    {
        using var folder = new TemporaryFolder();
        folder.Write("harbour.claims.json", Seed.Harbour);
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = folder.Path });
        builder.Services.AddFactCheck(options => options.ClaimSets["harbour"] = new() { Path = "harbour.claims.json" });
        using var host = builder.Build();
        await host.StartAsync();
        Assert.Equal("harbour-water-2031", host.Services.GetRequiredService<IClaimSets>().Get("harbour").ClaimSet.Id);
        await host.StopAsync();
    }

    [Theory]
    [InlineData("harbor", "There is no claim set 'harbor'. Did you mean 'harbour'?")]
    [InlineData("zebra", "There is no claim set 'zebra'. The names are: harbour.")]
    [InlineData("Harbour", "There is no claim set of that name. The names are: harbour.")]
    [InlineData("../../etc/passwd\r\n", "There is no claim set of that name. The names are: harbour.")]
    public void An_unknown_name_is_told_with_what_may_have_been_meant(string name, string message)
    {
        using var provider = With("harbour", Seed.Path("harbour-water"));
        var claimSets = provider.GetRequiredService<IClaimSets>();
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => claimSets.Get(name)).Message);
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => claimSets.Watch(name)).Message);
    }

    [Fact]
    public void Without_any_claim_set_it_is_told_how_to_add_one()
    {
        var services = new ServiceCollection();
        services.AddFactCheck();
        using var provider = services.BuildServiceProvider();
        var e = Assert.Throws<KeyNotFoundException>(() => provider.GetRequiredService<IClaimSets>().Get("harbour"));
        Assert.Equal("There is no claim set at all: add one to FactCheckOptions.ClaimSets.", e.Message);
    }

    private static ServiceProvider With(string name, string path)
    {
        var services = new ServiceCollection();
        services.AddFactCheck(options => options.ClaimSets[name] = new() { Path = path });
        return services.BuildServiceProvider();
    }

    private sealed class TitleRule : IPracticeRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new() { Code = "HOUSE1", Name = "TitleNamesTheYear", Severity = Severity.Info, Remedy = "Name the year." };

        public IEnumerable<Finding> Check(ClaimSetEvaluation evaluation) => [new(null, "/title", "The title does not name the year.")];
    }
}
