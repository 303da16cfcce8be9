using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck.Serving;

/// <summary>Whether every claim set is served, and as its file is now.</summary>
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
            try
            {
                var served = claimSets.Get(name);
                if (!served.Faults.IsEmpty)
                    outdated.Add(name);
                data[name] = served.Faults.IsEmpty
                    ? string.Create(CultureInfo.InvariantCulture, $"allegations: {served.ClaimSet.Allegations.Length}")
                    : $"the last good one is served; errors: {FaultCodes.In(served.Faults)}";
            }
            catch (ClaimSetException e)
            {
                missing.Add(name);
                data[name] = $"not served; errors: {FaultCodes.In(e.Diagnostics)}";
            }
        }
        return Task.FromResult(new HealthCheckResult(StatusOf(context, outdated, missing), Describe(outdated, missing), data: data));
    }

    private static HealthStatus StatusOf(HealthCheckContext context, List<string> outdated, List<string> missing) =>
        missing.Count > 0 ? context.Registration.FailureStatus : outdated.Count > 0 ? HealthStatus.Degraded : HealthStatus.Healthy;

    private static string Describe(List<string> outdated, List<string> missing)
    {
        var sentences = new List<string>();
        if (missing.Count > 0)
            sentences.Add($"Not served: {string.Join(", ", missing)}.");
        if (outdated.Count > 0)
            sentences.Add($"Served as last good: {string.Join(", ", outdated)}.");
        return sentences.Count > 0 ? string.Join(' ', sentences) : "Every claim set is served as its file is.";
    }
}
