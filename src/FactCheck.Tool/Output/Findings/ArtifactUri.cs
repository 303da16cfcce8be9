namespace FactCheck.Tool.Output.Findings;

/// <summary>The name of a file as a reference: relative to the folder that the command runs in, or absolute where it lies elsewhere.</summary>
internal static class ArtifactUri
{
    public static string Of(string name)
    {
        var relative = Path.IsPathRooted(name) ? Path.GetRelativePath(Environment.CurrentDirectory, name) : Path.GetRelativePath(".", name);
        var isBelow = !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        var segments = (isBelow ? relative : Path.GetFullPath(name)).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString);
        var path = string.Join('/', segments);
        return isBelow ? path : path.StartsWith('/') ? $"file://{path}" : $"file:///{path}";
    }
}
