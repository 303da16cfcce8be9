using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FactCheck.Benchmarks.Generation;
using FactCheck.Benchmarks.Rival;
using FactCheck.Diagnostics;
using FactCheck.Json;
using FactCheck.Practice;
using FactCheck.Validation;

namespace FactCheck.Benchmarks;

/// <summary>Claim sets of the size that people write: each operation, and what the rival has beside it.</summary>
[Config(typeof(InThisProcess))]
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SmallSets
{
    private byte[] _utf8 = [];
    private ClaimSet? _set;
    private ValidClaimSet? _valid;
    private PlainClaimSet? _plain;

    [Params(1_000, 10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        _set = Controversies.OfItems(Items);
        _utf8 = ClaimSetJson.WriteUtf8(_set);
        _plain = Canonical.ReadPlain(_utf8);
        _valid = _set.Validate();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Read")]
    public object RivalReads() => Canonical.ReadPlain(_utf8);

    [Benchmark, BenchmarkCategory("Read")]
    public ClaimSet Read() => Canonical.Read(_utf8);

    [Benchmark(Baseline = true), BenchmarkCategory("Write")]
    public object RivalWrites() => Canonical.WritePlain(_plain!);

    [Benchmark, BenchmarkCategory("Write")]
    public object Write() => Canonical.Write(_set!);

    [Benchmark, BenchmarkCategory("Validate")]
    public ValidationResult Validate() => Validator.Validate(_set!);

    [Benchmark, BenchmarkCategory("Practice")]
    public ImmutableArray<Diagnostic> Check() => PracticeCheck.Check(_valid!);

    /// <summary>The default toolchain would build a project of its own below this one, under this repository's rules.</summary>
    private sealed class InThisProcess : ManualConfig
    {
        public InThisProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
