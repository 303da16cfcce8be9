using FactCheck.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck;

/// <summary>Adds FactCheck to the health checks of a program.</summary>
public static class FactCheckHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check of all claim sets that are served. Healthy: each is what was read last, or none is named. Degraded: one is served as
    /// it was last good, because what its source has now is broken, gone or cannot be read. Unhealthy: one was never loaded. What it tells
    /// are names, counts and codes, and no word of a record. A claim set that nobody asked for yet is loaded by it.
    /// </summary>
    /// <param name="builder">
    /// Where to. The container must know <see cref="IClaimSets"/>: call <c>AddFactCheck</c> on the services, before or after.
    /// </param>
    /// <param name="name">The name of the check. A second check of the same name is not added.</param>
    /// <param name="failureStatus">What is said where one was never loaded; <see cref="HealthStatus.Unhealthy"/> where null.</param>
    /// <param name="tags">Labels by which checks are chosen; none where null.</param>
    /// <returns>The same builder.</returns>
    public static IHealthChecksBuilder AddFactCheck(this IHealthChecksBuilder builder, string name = "factcheck", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string[] labels = [.. tags ?? []];
        builder.Services.Configure<HealthCheckServiceOptions>(options =>
        {
            if (options.Registrations.All(registration => registration.Name != name))
                options.Registrations.Add(new(name, services => new ClaimSetsHealthCheck(services.GetRequiredService<IClaimSets>()), failureStatus, labels));
        });
        return builder;
    }
}
