using System.Text;

namespace FactCheck.Package.Tests;

/// <summary>How the assemblies in the packages were compiled: the same everywhere, with symbols, and with nothing of the machine in them.</summary>
public sealed class CompilationTests
{
    public static TheoryData<string> Ids => Feed.Ids;

    [PackedTheory, MemberData(nameof(Ids))]
    public void Every_assembly_is_reproducible_and_has_its_symbols_in_itself(string id)
    {
        var package = Feed.Get(id);
        foreach (var assembly in package.OwnAssemblies)
        {
            using var compiled = new CompiledFile(package[assembly]);
            Assert.True(compiled.IsReproducible, $"{assembly} is not marked as deterministic.");
            Assert.True(compiled.HasSymbols, $"{assembly} has no symbols.");
            Assert.NotEmpty(compiled.Sources);
            Assert.All(compiled.Sources, source => Assert.StartsWith("/_/src/", source, StringComparison.Ordinal));
        }
    }

    [PackedTheory, MemberData(nameof(Ids))]
    public void What_is_internal_is_open_to_tests_of_this_repository_alone(string id)
    {
        var package = Feed.Get(id);
        foreach (var assembly in package.OwnAssemblies)
        {
            using var compiled = new CompiledFile(package[assembly]);
            Assert.All(compiled.Friends, friend => Assert.True(Directory.Exists(Repository.PathOf("tests", friend)), $"{assembly} opens itself to {friend}, which is no project of tests."));
        }
    }

    [PackedTheory, MemberData(nameof(Ids))]
    public void Nothing_in_a_package_names_a_folder_of_the_machine_that_made_it(string id)
    {
        var package = Feed.Get(id);
        foreach (var file in package.Files)
        {
            AssertNothingOfThisMachine(file, package[file]);
            if (!package.OwnAssemblies.Contains(file))
                continue;
            using var compiled = new CompiledFile(package[file]);
            AssertNothingOfThisMachine($"the symbols of {file}", compiled.SymbolBytes());
        }
    }

    [PackedTheory, MemberData(nameof(Ids))]
    public void A_package_that_is_made_again_from_another_folder_is_the_same_to_the_byte(string id)
    {
        var package = Feed.Get(id);
        var again = new PackedPackage(Path.Combine(Feed.Again, Path.GetFileName(package.Path)));
        Assert.Equal(package.Files, again.Files);
        foreach (var file in package.Files)
            Assert.True(package[file].AsSpan().SequenceEqual(again[file]), $"{file} differs between the two.");
        Assert.True(File.ReadAllBytes(package.Path).AsSpan().SequenceEqual(File.ReadAllBytes(again.Path)), "The files are the same, the archives are not.");
    }

    private static void AssertNothingOfThisMachine(string file, byte[] content)
    {
        foreach (var path in Machine.Paths)
            Assert.False(
                content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(path)) >= 0 || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(path)) >= 0,
                $"{file} names {path}");
    }
}
