namespace VerifyTests;

public class SettingsTask(VerifySettings settings)
{
    public VerifySettings CurrentSettings { get; } = settings;
}
