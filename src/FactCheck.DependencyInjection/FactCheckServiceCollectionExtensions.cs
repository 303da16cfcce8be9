using FactCheck.Evaluation;
using FactCheck.Practice;
using FactCheck.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FactCheck;

/// <summary>Registers FactCheck in a container.</summary>
public static class FactCheckServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IClaimSets"/>. Nothing is read: options are validated where the host starts, files where they are asked for.
    /// It may be called several times; what is registered already stays, and the options are those of all calls together.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Names the claim sets and their files; null where another call does, or configuration.</param>
    /// <returns>What adds rules of practice, and sources other than files.</returns>
    /// <remarks>
    /// Register an <see cref="EvaluationPolicy"/>, a <see cref="PracticePolicy"/> or a <see cref="TimeProvider"/> before, to have other
    /// ones than <see cref="EvaluationPolicy.Newsroom"/>, <see cref="PracticePolicy.Default"/> and the clock of the system. Loggers and
    /// meters of the container are used where there are any.
    /// </remarks>
    public static FactCheckBuilder AddFactCheck(this IServiceCollection services, Action<FactCheckOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptionsWithValidateOnStart<FactCheckOptions, FactCheckOptionsValidator>();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(EvaluationPolicy.Newsroom);
        services.TryAddSingleton(PracticePolicy.Default);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IClaimSetSource, FileClaimSetSource>());
        services.TryAddSingleton<ServingPolicy>();
        services.TryAddSingleton<Telemetry>();
        services.TryAddSingleton<IClaimSets, ClaimSets>();
        return new(services);
    }
}
