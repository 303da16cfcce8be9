using System.Globalization;
using System.Runtime;
using FactCheck.Benchmarks.Generation;
using FactCheck.Benchmarks.Rival;
using FactCheck.Json;

namespace FactCheck.Benchmarks;

/// <summary>Reading and writing one large file, by FactCheck and by the rival, by turns in one process.</summary>
internal static class Comparison
{
    public static void Run(int megabytes)
    {
        Print($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, server collector {GCSettings.IsServerGC}, {GCSettings.LatencyMode}");
        var utf8 = ClaimSetJson.WriteUtf8(Controversies.OfBytes(megabytes * 1_000_000L)).AsMemory();
        var (set, plain) = (Canonical.Read(utf8), Canonical.ReadPlain(utf8));
        Print($"{utf8.Length / 1e6:0.0} MB, {set.Items.Count()} items, and both write it back byte for byte: {SameBytes(set, plain, utf8)}");
        Report("write", Measure.ByTurns(() => Canonical.Write(set), () => Canonical.WritePlain(plain)));
        var map = Measure.ByTurns(() => ToModel(plain))[0];
        (set, plain) = (null!, null!);
        Report("read", Measure.ByTurns(() => Canonical.Read(utf8), () => Canonical.ReadPlain(utf8)));
        Print($"The rival's allegations into the model, which reading by FactCheck includes: {map.Milliseconds:0} ms, {map.Bytes / 1e6:0.0} MB more");
    }

    private static Allegation[] ToModel(PlainClaimSet plain) => [.. plain.Allegations!.Select(allegation => allegation.ToModel())];

    private static bool SameBytes(ClaimSet set, PlainClaimSet plain, ReadOnlyMemory<byte> utf8) =>
        Canonical.Write(set).WrittenSpan.SequenceEqual(utf8.Span) && Canonical.WritePlain(plain).WrittenSpan.SequenceEqual(utf8.Span[..^1]);

    private static void Report(string what, Run[] runs)
    {
        var (ours, rival) = (runs[0], runs[1]);
        Print($"{what,-5}  time ×{ours.Milliseconds / rival.Milliseconds:0.00}  ({ours.Milliseconds:0} : {rival.Milliseconds:0} ms)");
        Print($"{what,-5}  allocated ×{(double)ours.Bytes / rival.Bytes:0.00}  ({ours.Bytes / 1e6:0.0} : {rival.Bytes / 1e6:0.0} MB)");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
