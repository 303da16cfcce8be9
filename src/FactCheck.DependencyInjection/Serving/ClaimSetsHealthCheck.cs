using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck.Serving;

/// <summary>Whether every claim set is served, and as its source has it now.</summary>
internal sealed class ClaimSetsHealthCheck(IClaimSets claimSets) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var data = new Dictionary<string, object>(StringComparer.Ordinal);
        var (outdated, missing) = (new List<string>(), new List<string>());
        foreach (var name in claimSets.Names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!claimSets.TryGet(name, out var served, out var faults))
            {
                missing.Add(name);
                data[name] = $"not served; errors: {Faults.CodesOf(faults)}";
            }
            else if (!faults.IsEmpty)
            {
                outdated.Add(name);
                data[name] = $"the last good one is served; errors: {Faults.CodesOf(faults)}";
            }
            else
            {
                data[name] = string.Create(CultureInfo.InvariantCulture, $"allegations: {served.ClaimSet.Allegations.Length}");
            }
        }
        return Task.FromResult(new HealthCheckResult(StatusOf(context, outdated, missing), Describe(data.Count, outdated, missing), data: data));
    }

    private static HealthStatus StatusOf(HealthCheckContext context, List<string> outdated, List<string> missing) =>
        missing.Count > 0 ? context.Registration.FailureStatus : outdated.Count > 0 ? HealthStatus.Degraded : HealthStatus.Healthy;

    private static string Describe(int count, List<string> outdated, List<string> missing)
    {
        if (count == 0)
            return "No claim set is named: add one to FactCheckOptions.ClaimSets.";
        var exceptions = Sentence("Not served", missing) + Sentence("Served as last good", outdated);
        var rest = exceptions.Length > 0 ? exceptions : " Each is served as it is now.";
        return string.Create(CultureInfo.InvariantCulture, $"Claim sets: {count}.{rest}");
    }

    private static string Sentence(string what, List<string> names) => names.Count > 0 ? $" {what}: {string.Join(", ", names)}." : "";
}
