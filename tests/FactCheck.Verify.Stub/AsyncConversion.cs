namespace VerifyTests;

/// <summary>Here so that a conversion that fits both overloads, as it does in Verify, does not compile here either.</summary>
public delegate Task<ConversionResult> AsyncConversion<in T>(T target, IReadOnlyDictionary<string, object> context);
