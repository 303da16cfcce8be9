namespace FactCheck;

/// <summary>The file of one claim set, and whether it is watched.</summary>
public sealed class ClaimSetFileOptions
{
    /// <summary>
    /// The file. A relative path begins at the content root where there is a host, else at the folder that was current when <see cref="IClaimSets"/> was made. Required; that
    /// the file is there is found out when the claim set is asked for.
    /// </summary>
    public string Path { get; set; } = "";

    /// <summary>Whether the claim set is loaded again when the file changes. False unless it is set: the file is read once, and a program that shall see another is started again.</summary>
    public bool Reload { get; set; }

    /// <summary>
    /// How long the file must have been left alone before it is read again, so that what is written in several steps is read once; 250 milliseconds by default, from nothing
    /// to a minute. A file that is written without pause is read after ten times that. Without <see cref="Reload"/> it means nothing.
    /// </summary>
    public TimeSpan Debounce { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Whether the file is looked at every few seconds instead of the platform being asked to tell of changes. False by default. Needed where the platform does not tell: network
    /// shares, volumes that a container shares with its host, a folder that is itself swapped through a link. The environment variable
    /// <c>DOTNET_USE_POLLING_FILE_WATCHER</c> turns it on for all files. Without <see cref="Reload"/> it means nothing.
    /// </summary>
    public bool Polling { get; set; }
}
