namespace FactCheck.Tool;

/// <summary>The name of a file as a reference: relative to the folder that the command runs in, or absolute where it lies elsewhere.</summary>
internal static class ArtifactUri
{
    public static string Of(string name)
    {
        var relative = Relative(name);
        var path = string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
        return !Path.IsPathRooted(relative) ? path : path.StartsWith('/') ? $"file://{path}" : $"file:///{path}";
    }

    /// <summary>The same as a path, with slashes.</summary>
    public static string Relative(string name)
    {
        var relative = Path.GetRelativePath(".", name);
        var isBelow = !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return (isBelow ? relative : Path.GetFullPath(name)).Replace(Path.DirectorySeparatorChar, '/');
    }
}
