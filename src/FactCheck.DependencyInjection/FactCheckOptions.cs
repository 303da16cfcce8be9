namespace FactCheck;

/// <summary>Which claim sets a program serves, and from which files. It is read once, when the first claim set is asked for or the host starts; what is changed later changes nothing.</summary>
/// <remarks>
/// Meant for <c>AddFactCheck(options => …)</c>, and for binding: <c>AddFactCheck(options => configuration.GetSection("FactCheck").Bind(options))</c>. Validated where the
/// host starts; without a host, where <see cref="IClaimSets"/> is asked for first.
/// </remarks>
public sealed class FactCheckOptions
{
    /// <summary>
    /// The claim sets by name; none by default. A name is shaped as an <see cref="Id"/> is (<c>harbour-water</c>), because it stands in addresses, logs and metrics. It is
    /// the name under which the program serves the file, and need not be the id that the file gives to its claim set.
    /// </summary>
    public IDictionary<string, ClaimSetFileOptions> ClaimSets { get; } = new Dictionary<string, ClaimSetFileOptions>(StringComparer.Ordinal);
}
