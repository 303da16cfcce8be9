namespace FactCheck.Tests.Conventions.Wrong.Upper;

public sealed class MarkException : Exception
{
    public MarkException()
    {
    }

    public MarkException(string message)
        : base(message)
    {
    }

    public MarkException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
