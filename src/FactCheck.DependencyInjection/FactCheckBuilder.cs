using System.Diagnostics.CodeAnalysis;
using FactCheck.Practice;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FactCheck;

/// <summary>Adds to what <c>AddFactCheck</c> registered.</summary>
public sealed class FactCheckBuilder
{
    internal FactCheckBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services that it adds to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Adds a rule of practice of one's own: what it finds stands in <see cref="ServedClaimSet.DiagnosticsForEditors"/>. The container
    /// makes it, once. Adding the same type again changes nothing; several rules of one type are registered as
    /// <c>AddSingleton&lt;IPracticeRule&gt;(rule)</c>.
    /// </summary>
    /// <typeparam name="TRule">
    /// The rule. Its code must not begin with FC, and be that of no other rule: that is found out where the host starts.
    /// </typeparam>
    /// <returns>The same builder.</returns>
    public FactCheckBuilder AddPracticeRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IPracticeRule
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IPracticeRule, TRule>());
        return this;
    }

    /// <summary>
    /// Adds a source of claim sets beside the files of <see cref="FactCheckOptions"/>. The container makes it, once, and disposes it. To
    /// add the same type again changes nothing; several sources of one type are registered as
    /// <c>AddSingleton&lt;IClaimSetSource&gt;(source)</c>.
    /// </summary>
    /// <typeparam name="TSource">The source.</typeparam>
    /// <returns>The same builder.</returns>
    public FactCheckBuilder AddClaimSetSource<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSource>()
        where TSource : class, IClaimSetSource
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IClaimSetSource, TSource>());
        return this;
    }
}
