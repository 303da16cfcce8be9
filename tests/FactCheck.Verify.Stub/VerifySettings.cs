namespace VerifyTests;

public class VerifySettings
{
    public Dictionary<string, object> Context { get; } = [];
}
