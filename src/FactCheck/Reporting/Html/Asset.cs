using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>The style or the script of the page: what is written between the tags, and the hash by which the page's own policy lets it pass.</summary>
internal sealed class Asset
{
    private Asset(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Text = $"\n{reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd()}\n";
        Hash = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}";
    }

    public static Asset Style { get; } = new("page.css");

    public static Asset Script { get; } = new("page.js");

    public string Text { get; }

    public string Hash { get; }
}
