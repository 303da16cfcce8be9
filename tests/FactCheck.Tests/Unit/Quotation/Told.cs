namespace FactCheck.Tests.Unit.Quotation;

/// <summary>Progress that is told at once, on the thread of whoever works.</summary>
internal sealed class Told<T>(Action<T> tell) : IProgress<T>
{
    public void Report(T value) => tell(value);
}
