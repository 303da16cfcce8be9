namespace FactCheck.Tests.Conventions.Wrong.Upper;

/// <summary>What the lower layer must not know, and uses in every way there is.</summary>
public class Mark
{
    public static readonly Mark One = new();

    public static void Set()
    {
    }
}
