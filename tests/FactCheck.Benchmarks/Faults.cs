namespace FactCheck.Benchmarks;

internal static class Faults
{
    public static void Run()
    {
    }
}
