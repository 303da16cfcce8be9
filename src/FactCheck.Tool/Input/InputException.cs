using System.Security;

namespace FactCheck.Tool;

/// <summary>Something cannot be read, or cannot be written; the message says what and why.</summary>
internal sealed class InputException(string message) : Exception(message)
{
    /// <summary>Whether the environment refused a file, and not a fault of the program.</summary>
    public static bool IsOfFile(Exception e) => e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException { ParamName: "path" };

    /// <summary>Why, in a sentence without the path, which stands before it.</summary>
    public static string Why(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        UnauthorizedAccessException { InnerException: null, Message: var message } when message.EndsWith("only.", StringComparison.Ordinal) => message,
        UnauthorizedAccessException => "It is not permitted.",
        PathTooLongException => "Its name is too long.",
        { Message: var message } => message.EndsWith('.') ? message : $"{message}.",
    };

    /// <summary>Reads something, and says of it by its name why it cannot be read.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static T Reading<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsOfFile(e))
        {
            throw new InputException($"{name}: cannot be read: {Why(e)}");
        }
    }
}
