using System.Globalization;

namespace FactCheck.Tool;

/// <summary>Where a path leads once every link in it is followed, in the folders of it too.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows before it takes them for a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>The full path without links; what is not there is taken as it is written. What a process has open has no other name, and stays <c>/proc/…/fd/1</c>.</summary>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>(Segments(full[real.Length..]));
        var links = 0;
        while (ahead.TryPop(out var segment))
        {
            if (segment is "." or "..")
            {
                real = segment == "." ? real : Path.GetDirectoryName(real) ?? real;
                continue;
            }
            var next = Path.Combine(real, segment);
            if (IsDescriptor(next) || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > MostLinks)
                throw new IOException("Its links lead in a circle.");
            if (Path.IsPathRooted(target))
                (real, target) = (Path.GetPathRoot(target)!, target[Path.GetPathRoot(target)!.Length..]);
            foreach (var part in Segments(target))
                ahead.Push(part);
        }
        return real;
    }

    /// <summary>The number by which this process has open what a real path names; null where it names no such thing.</summary>
    public static int? Descriptor(string real) =>
        real.Split('/') is ["", "proc", var process, "fd", var name]
        && process == FormattableString.Invariant($"{Environment.ProcessId}")
        && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsDescriptor(string path) => path.Split('/') is ["", "proc", _, "fd", _];

    private static IEnumerable<string> Segments(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
