using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using FactCheck.Benchmarks.Generation;
using FactCheck.Json;

namespace FactCheck.Benchmarks;

/// <summary>Reading and writing by this build and by an earlier one, by turns in one process.</summary>
internal static class Before
{
    private const int Pairs = 31;
    private const int WarmUps = 10;

    /// <param name="path">The FactCheck.dll of the earlier build.</param>
    public static void Run(string path)
    {
        var earlier = new AssemblyLoadContext("earlier").LoadFromAssemblyPath(Path.GetFullPath(path));
        var (was, now) = (Codec.Of(earlier), Codec.Of(typeof(ClaimSet).Assembly));
        foreach (var (name, items, times) in new[] { ("100 items", 100, 200), ("10,000 items", 10_000, 2), ("300,000 items", 300_000, 1) })
        {
            var utf8 = ClaimSetJson.WriteUtf8(Controversies.OfItems(items));
            var (setWas, setNow) = (was.Read(utf8), now.Read(utf8));
            if (!was.Write(setWas).AsSpan().SequenceEqual(now.Write(setNow)))
                throw new InvalidOperationException("The two builds do not write the same bytes.");
            Report($"read {name}", Measured(() => was.Read(utf8), () => now.Read(utf8), times));
            Report($"write {name}", Measured(() => was.Write(setWas), () => now.Write(setNow), times));
        }
    }

    private static (Run Was, Run Now)[] Measured(Func<object> was, Func<object> now, int times)
    {
        for (var i = 0; i < WarmUps; i++)
            _ = (Measure.One(was, times), Measure.One(now, times));
        // Which of the two comes first changes from pair to pair.
        return [.. Enumerable.Range(0, Pairs).Select(i =>
        {
            var first = Measure.One(i % 2 == 0 ? was : now, times);
            var second = Measure.One(i % 2 == 0 ? now : was, times);
            return i % 2 == 0 ? (first, second) : (second, first);
        })];
    }

    private static void Report(string what, (Run Was, Run Now)[] pairs)
    {
        var times = pairs.Select(pair => pair.Now.Milliseconds / pair.Was.Milliseconds).Order().ToArray();
        var bytes = pairs.Select(pair => (double)pair.Now.Bytes / pair.Was.Bytes).Order().ToArray();
        var (wasTime, nowTime) = (pairs.Select(pair => pair.Was.Milliseconds).Order().ElementAt(Pairs / 2), pairs.Select(pair => pair.Now.Milliseconds).Order().ElementAt(Pairs / 2));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-20}  time ×{nowTime / wasTime:0.000}, pair by pair ×{times[Pairs / 2]:0.000} ({times[Pairs / 4]:0.000} to {times[Pairs * 3 / 4]:0.000})  allocated ×{bytes[Pairs / 2]:0.000}  ({wasTime:0.0} and {nowTime:0.0} ms)"));
    }

    /// <summary>How a build reads and writes.</summary>
    internal sealed record Codec(Func<byte[], object> Read, Func<object, byte[]> Write)
    {
        public static Codec Of(Assembly library)
        {
            var json = library.GetType("FactCheck.Json.ClaimSetJson", throwOnError: true)!;
            var options = library.GetType("FactCheck.Json.ClaimSetReadOptions", throwOnError: true)!;
            var read = json.GetMethod("Read", [typeof(ReadOnlyMemory<byte>), typeof(string), options, typeof(CancellationToken)])!;
            var tryGet = read.ReturnType.GetMethod("TryGetClaimSet")!;
            var write = json.GetMethod("WriteUtf8")!;
            return new(
                utf8 =>
                {
                    object?[] claimSet = [null];
                    var reading = read.Invoke(null, [(ReadOnlyMemory<byte>)utf8, null, null, CancellationToken.None]);
                    return (bool)tryGet.Invoke(reading, claimSet)! ? claimSet[0]! : throw new InvalidOperationException("The text was refused.");
                },
                claimSet => (byte[])write.Invoke(null, [claimSet])!);
        }
    }
}
