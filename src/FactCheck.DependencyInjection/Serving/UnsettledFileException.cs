namespace FactCheck.Serving;

/// <summary>A file was written while it was read, each time that it was tried.</summary>
internal sealed class UnsettledFileException : IOException;
