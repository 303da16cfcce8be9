namespace FactCheck.Argumentation;

/// <summary>
/// What becomes of each argument of a framework under grounded semantics, the most sceptical one, and the certificate of it: in which order arguments were
/// accepted, and by which one each that is out is defeated.
/// </summary>
/// <remarks>
/// Immutable and safe for use by several threads. Labels are those of Caminada (see <see cref="Label"/>). That the certificate is right can be checked
/// without trust in how it was found: <see cref="GroundedCertificate.Holds"/>.
/// </remarks>
public sealed class GroundedLabelling
{
    /// <summary>The mark of an argument that is neither in nor out.</summary>
    internal const int MarkUndecided = 0;

    private readonly int[] _marks;

    /// <param name="marks">For each argument <see cref="MarkIn"/>, <see cref="MarkOut"/> or <see cref="MarkUndecided"/>.</param>
    internal GroundedLabelling(int[] marks) => _marks = marks;

    /// <summary>How many arguments are labelled.</summary>
    public int Count => _marks.Length;

    /// <summary>What becomes of an argument.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such argument.</exception>
    public Label this[int argument] => MarkOf(argument) switch
    {
        > MarkUndecided => Label.In,
        < MarkUndecided => Label.Out,
        _ => Label.Undecided,
    };

    /// <summary>
    /// The place of an argument that is in, in the order in which arguments were accepted, from 0. Whatever attacks it is defeated by arguments of earlier
    /// places.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such argument.</exception>
    /// <exception cref="InvalidOperationException">The argument is not in.</exception>
    public int OrderOf(int argument) =>
        MarkOf(argument) is > MarkUndecided and var mark ? mark - 1 : throw new InvalidOperationException($"Argument {argument} is not in, so it has no place among the accepted.");

    /// <summary>An argument that is in and attacks this one, which is out: of several, the first that was accepted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such argument.</exception>
    /// <exception cref="InvalidOperationException">The argument is not out.</exception>
    public int DefeaterOf(int argument) =>
        MarkOf(argument) is < MarkUndecided and var mark ? ~mark : throw new InvalidOperationException($"Argument {argument} is not out, so nothing defeats it.");

    internal static int MarkIn(int order) => order + 1;

    internal static int MarkOut(int defeater) => ~defeater;

    private int MarkOf(int argument) => (uint)argument < (uint)_marks.Length
        ? _marks[argument]
        : throw new ArgumentOutOfRangeException(nameof(argument), argument, $"There are {_marks.Length} arguments, numbered from 0.");
}
