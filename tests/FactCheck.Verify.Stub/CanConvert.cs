namespace VerifyTests;

public delegate bool CanConvert<in T>(T target, IReadOnlyDictionary<string, object> context);
