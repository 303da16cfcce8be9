namespace FactCheck.Tests.Conventions;

/// <summary>A namespace is one arrow of the data flow, and uses only namespaces of lower numbers.</summary>
public class LayerTests
{
    private const string Root = "FactCheck";
    private const string Record = "FactCheck.Record";
    private const string Facade = "FactCheck.Facade";

    // Two folders are the exceptions to "a namespace is a layer", because what users see of them stands in the root namespace: the record that is known to hold,
    // which looks things up by the table of the format, and the facade, which may look at everything.
    private static readonly string[] Layers =
    [
        Root, "FactCheck.Diagnostics", "FactCheck.Json", Record, "FactCheck.Validation", "FactCheck.Chronology", "FactCheck.Quotation", "FactCheck.Provenance",
        "FactCheck.Argumentation", "FactCheck.Evaluation", "FactCheck.Practice", "FactCheck.Comparison", "FactCheck.Data", "FactCheck.Reporting", Facade,
    ];

    private static readonly Dictionary<string, string> LayersOfRootTypes =
        new[] { Record, Facade }.SelectMany(TypesIn).ToDictionary(pair => pair.Type, pair => pair.Layer, StringComparer.Ordinal);

    public static TheoryData<string> Assemblies => [.. Compiled.Paths];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_layer_uses_only_layers_of_lower_numbers(string path)
    {
        var uses = TypeUses.In(path);
        Assert.Contains(new TypeUse("FactCheck.Json.ClaimSetJson", "FactCheck.ClaimSet"), uses);
        Assert.Empty(Upward(uses));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_type_of_the_library_stands_in_a_layer(string path) =>
        Assert.Empty(TypeUses.In(path).SelectMany(use => new[] { use.User, use.Used }).Where(IsOurs).Where(type => Array.IndexOf(Layers, LayerOf(type)) < 0).Distinct());

    [Fact]
    public void Every_file_of_the_two_folders_is_a_type_in_the_root_namespace() =>
        Assert.All(LayersOfRootTypes.Keys, type => Assert.NotNull(typeof(ClaimSet).Assembly.GetType(type)));

    [Theory]
    [InlineData("FactCheck.Party", "FactCheck.Json.Shape", true)]
    [InlineData("FactCheck.Json.Shape", "FactCheck.Party", false)]
    [InlineData("FactCheck.Validation.Validator", "FactCheck.ClaimSetFile", true)]
    [InlineData("FactCheck.ClaimSet", "FactCheck.ClaimSetFile", true)]
    [InlineData("FactCheck.ClaimSet", "FactCheck.ValidClaimSet", true)]
    [InlineData("FactCheck.Json.Shape", "FactCheck.ValidClaimSet", true)]
    [InlineData("FactCheck.ValidClaimSet", "FactCheck.Json.Shape", false)]
    [InlineData("FactCheck.ClaimSetFile", "FactCheck.Practice.PracticeCheck", false)]
    [InlineData("FactCheck.Json.Shape", "FactCheck.Json.Member", false)]
    public void A_use_is_upward_where_the_number_of_the_used_layer_is_higher(string user, string used, bool isUpward) =>
        Assert.Equal(isUpward, Upward([new(user, used)]).Any());

    private static IEnumerable<TypeUse> Upward(IEnumerable<TypeUse> uses) =>
        uses.Where(use => IsOurs(use.User) && IsOurs(use.Used) && Array.IndexOf(Layers, LayerOf(use.User)) < Array.IndexOf(Layers, LayerOf(use.Used)));

    private static string LayerOf(string type) => LayersOfRootTypes.GetValueOrDefault(type) ?? type[..type.LastIndexOf('.')];

    private static IEnumerable<(string Type, string Layer)> TypesIn(string layer) =>
        from file in Directory.GetFiles(Repository.PathOf("src", "FactCheck", layer[(Root.Length + 1)..]), "*.cs")
        select ($"{Root}.{Path.GetFileNameWithoutExtension(file)}", layer);

    // What the compiler adds stands in no namespace or in one of the platform.
    private static bool IsOurs(string type) => type.StartsWith($"{Root}.", StringComparison.Ordinal);
}
