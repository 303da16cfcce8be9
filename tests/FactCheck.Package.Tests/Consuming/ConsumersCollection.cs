namespace FactCheck.Package.Tests;

/// <summary>Tests that share the programs that use the packages; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ConsumersCollection : ICollectionFixture<Consumers>
{
    public const string Name = "Consumers";
}
