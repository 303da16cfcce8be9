namespace VerifyTests;

/// <summary>Keeps what is registered, and converts as a verification would before it compares files.</summary>
public static class VerifierSettings
{
    private static readonly List<(Func<object, bool> Fits, Func<object, IReadOnlyDictionary<string, object>, ConversionResult> Convert)> Converters = [];

    public static void RegisterFileConverter<T>(Conversion<T> conversion, CanConvert<T>? canConvert = null) =>
        Converters.Add((target => target is T, (target, context) => conversion((T)target, context)));

    public static void RegisterFileConverter<T>(AsyncConversion<T> conversion, CanConvert<T>? canConvert = null) =>
        throw new NotSupportedException("The adapter converts at once.");

    /// <summary>Not a member of Verify: what stands in its files for an object.</summary>
    public static ConversionResult Convert(object target, VerifySettings settings) =>
        Converters.First(converter => converter.Fits(target)).Convert(target, settings.Context);
}
