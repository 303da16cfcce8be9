using System.Text;
using System.Text.Json;

namespace FactCheck.Json;

/// <summary>One member of an object: its name, what its value is, and whether it must be there.</summary>
internal sealed class Member
{
    private Member(string name, Value value, bool isRequired) =>
        (Name, Value, IsRequired, Utf8, Encoded) = (name, value, isRequired, Encoding.UTF8.GetBytes(name), JsonEncodedText.Encode(name));

    public string Name { get; }

    public Value Value { get; }

    public bool IsRequired { get; }

    public byte[] Utf8 { get; }

    public JsonEncodedText Encoded { get; }

    public static Member Required(string name, Value value) => new(name, value, isRequired: true);

    public static Member Optional(string name, Value value) => new(name, value, isRequired: false);

    public static Member List(string name, Value item) => new(name, new Value.List(item), isRequired: false);

    public static Member Note => Optional("note", new Value.Text());

    public static Member Ext => Optional("ext", new Value.Extension());
}
