using System.Collections.Immutable;

namespace FactCheck.Testing;

/// <summary>What a snapshot shows, and under which name it is kept.</summary>
/// <remarks>Immutable; two are equal when all they say is equal, lists element by element in order.</remarks>
public sealed record SnapshotOptions
{
    /// <summary>Everything, in both forms, under the name of the test.</summary>
    public static SnapshotOptions Default { get; } = new();

    /// <summary>Shows the claim set as it could be known at the end of this day. Null, the default, shows the whole record.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// Shows these allegations and what has to do with them (<see cref="ExcerptExtensions.ExcerptAbout"/>). Empty, the default, shows all. One that is not there, on the
    /// day of <see cref="AsOf"/>, is a <see cref="KeyNotFoundException"/>; the id of something else is an <see cref="InvalidCastException"/>.
    /// </summary>
    public ImmutableArray<Id> Allegations { get => field.IsDefault ? [] : field; init; }

    /// <summary>Leaves out when the sources were retrieved, so that fetching them again shows no other day. False by default.</summary>
    /// <remarks>
    /// What is known on which day is not changed by it: a source without a date of publication is known from the day on which it was retrieved. With <see cref="AsOf"/>, fetching
    /// such a source again can therefore still take it out of the snapshot.
    /// </remarks>
    public bool WithoutRetrievalDates { get; init; }

    /// <summary>In which forms the snapshot is kept. Texts (<see cref="Snapshot.MatchText"/>) have one form of their own.</summary>
    public SnapshotForm Form { get; init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Form), value, "There is no such form."); }

    /// <summary>
    /// The arguments of a theory, in order: they become part of the file's name, written the same in every culture, dates as in ISO 8601. They are told apart by
    /// how they are written: 1 and "1" are the same argument.
    /// </summary>
    public ImmutableArray<object?> Parameters { get => field.IsDefault ? [] : field; init; }

    /// <summary>What the files are called in place of the source file and the method of the test. Null by default.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public string? Name { get; init => field = IfGiven(value, nameof(Name)); }

    /// <summary>The folder of the files: absolute, or relative to the folder of the test's source file, which it is by default.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public string? Folder { get; init => field = IfGiven(value, nameof(Folder)); }

    /// <summary>For what cannot be chosen from: a difference, a text.</summary>
    /// <exception cref="ArgumentException">The options ask for less than everything.</exception>
    internal static void ThrowIfChoosing(SnapshotOptions? options)
    {
        if (options is { AsOf: not null } or { Allegations.IsEmpty: false } or { WithoutRetrievalDates: true })
            throw new ArgumentException("AsOf, Allegations and WithoutRetrievalDates choose from a claim set. Take the text or the difference of what is to be shown, and leave them out.", nameof(options));
    }

    /// <inheritdoc/>
    public bool Equals(SnapshotOptions? other) =>
        other is not null && AsOf == other.AsOf && Allegations.SequenceEqual(other.Allegations) && WithoutRetrievalDates == other.WithoutRetrievalDates
        && Form == other.Form && Parameters.SequenceEqual(other.Parameters) && Name == other.Name && Folder == other.Folder;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AsOf, Allegations.Length, WithoutRetrievalDates, Form, Parameters.Length, Name, Folder);

    private static string? IfGiven(string? value, string member)
    {
        if (value is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(value, member);
        return value;
    }
}
