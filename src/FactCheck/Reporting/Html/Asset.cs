using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>The style or the script of the page: what is written between the tags, and the hash by which the page's own policy lets it pass.</summary>
internal sealed class Asset
{
    private Asset(string text) => Text = text;

    public static Asset Style { get; } = Read("page.css");

    public static Asset Script { get; } = Read("page.js");

    public string Text { get; }

    /// <summary>What the content security policy calls exactly this text.</summary>
    public string Hash => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}";

    /// <summary>The same with more at its end.</summary>
    public Asset With(string rest) => new(Text + rest);

    private static Asset Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new($"\n{reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd()}\n");
    }
}
