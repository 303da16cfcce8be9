using System.Text;

namespace VerifyTests;

/// <summary>A file that a verification compares.</summary>
public readonly struct Target(string extension, string data, string? name = null)
{
    public string Extension { get; } = extension;

    public string? Name { get; } = name;

    public StringBuilder StringBuilderData { get; } = new(data);
}
