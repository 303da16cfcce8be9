namespace FactCheck.Tool;

/// <summary>The command line asks for what cannot be: it is known only after something was read, or of several options together.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
