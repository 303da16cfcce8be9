using System.CommandLine;

namespace FactCheck.Tool;

/// <summary>An option that takes one of a few words.</summary>
internal sealed class Choice : Option<string>
{
    public Choice(string name, string description, string? usual, params string[] words)
        : base(name)
    {
        Description = description;
        Words = words;
        HelpName = string.Join('|', words);
        AcceptOnlyFromAmong(words);
        if (usual is not null)
            DefaultValueFactory = _ => usual;
    }

    public string[] Words { get; }
}
