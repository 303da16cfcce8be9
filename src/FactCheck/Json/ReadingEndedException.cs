namespace FactCheck.Json;

/// <summary>Ends a reading that has already reported why. It never leaves this namespace.</summary>
internal sealed class ReadingEndedException : Exception;
