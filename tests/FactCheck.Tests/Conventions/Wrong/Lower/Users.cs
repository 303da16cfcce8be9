using System.ComponentModel;
using FactCheck.Tests.Conventions.Wrong.Upper;

namespace FactCheck.Tests.Conventions.Wrong.Lower;

// Each of these uses the layer above it in one way only.
public class ByBase : Mark;

public class ByInterface : IMarked;

public static class ByField
{
#pragma warning disable CS0649 // Nobody assigns it: to assign would be a use in another way.
    internal static readonly Mark[]? Marks;
#pragma warning restore CS0649
}

public static class ByParameter
{
    public static void Take(ref Mark mark) => ArgumentNullException.ThrowIfNull(mark);
}

public static class ByReturn
{
    public static Mark? Give() => null;
}

public static class ByProperty
{
    public static IReadOnlyDictionary<string, List<Mark>>? Marks => null;
}

public static class ByConstraint
{
    public static bool Is<T>()
        where T : Mark => false;
}

public static class ByBody
{
    public static void Call() => Mark.Set();
}

public static class ByLambda
{
    public static Action Call() => static () => Mark.Set();
}

public static class ByGenericCall
{
    public static int Count(IEnumerable<object> things) => things.OfType<Mark>().Count();
}

public static class ByTypeTest
{
    public static bool Is(object thing) => thing is IMarked;
}

public static class ByCatch
{
    public static void Call(Action action)
    {
        try
        {
            ArgumentNullException.ThrowIfNull(action);
            action();
        }
        catch (MarkException)
        {
            Console.WriteLine();
        }
    }
}

[Mark]
public static class ByAttribute;

[TypeConverter(typeof(Mark))]
public static class ByAttributeArgument;

public static class ByParameterAttribute
{
    public static void Take([Mark] int number) => Console.WriteLine(number);
}

public static class ByNestedType
{
    private sealed class Nested : IMarked;

    public static object Make() => new Nested();
}

[System.Text.Json.Serialization.JsonConverter(typeof(Mark))]
public class Innocent
{
    public static string Name => "FactCheck.Tests.Conventions.Wrong.Upper.Mark";
}
