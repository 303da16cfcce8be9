using System.Text;
using FactCheck.Json;

namespace FactCheck.Tests.Unit.Json;

/// <summary>Thousands of texts that are nearly claim sets: reading ends well for each, and what it reports is somewhere in the text.</summary>
public class MutationTests
{
    private const int Copies = 1_000;

    private static readonly string[] Tokens =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83c", "null", "true", "1e999", "-0", "//", "/*", "\"id\"", "\"ext\"", "\"\"", "\n", "\r", "\0", "\uFEFF", "\u00e9", "\U0001F30A"];

    public static TheoryData<string, int> Texts
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var file in Directory.GetFiles(Repository.PathOf("seeds"), "*" + ClaimSetFormat.FileExtension).Order(StringComparer.Ordinal))
                data.Add(Path.GetFileName(file), file.Length);
            data.Add("", 1);
            data.Add("", 2);
            data.Add("", 3);
            return data;
        }
    }

    [Theory, MemberData(nameof(Texts))]
    public void Reading_a_text_with_faults_at_random_throws_nothing_and_reports_places_in_the_text(string seedFile, int seed)
    {
        var original = seedFile.Length > 0 ? File.ReadAllBytes(Repository.PathOf("seeds", seedFile)) : ClaimSetJson.WriteUtf8(Examples.Harbour);
        var random = new Random(seed);
        var accepted = 0;
        for (var copy = 0; copy < Copies; copy++)
        {
            var mutated = Mutate(original, random);
            try
            {
                var reading = ClaimSetJson.Read(mutated, options: new() { MaxDiagnostics = 50 });
                AssertIsWhole(reading, mutated);
                accepted += reading.TryGetClaimSet(out _) ? 1 : 0;
            }
            catch (Exception wrong)
            {
                throw new InvalidOperationException($"Copy {copy} of seed {seed}:\n{Encoding.UTF8.GetString(mutated)}", wrong);
            }
        }
        Assert.InRange(accepted, 1, Copies / 2);
    }

    private static void AssertIsWhole(ClaimSetReading reading, byte[] utf8)
    {
        Assert.Equal(reading.Diagnostics.IsEmpty, reading.TryGetClaimSet(out var set));
        if (set is not null)
            Assert.Equal(set, Examples.Read(ClaimSetJson.Write(set)));
        var lines = Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF').Split('\n');
        foreach (var diagnostic in reading.Diagnostics)
        {
            var position = diagnostic.Position!.Value;
            Assert.InRange(position.Line, 1, lines.Length);
            Assert.InRange(position.Column, 1, lines[position.Line - 1].Length + 1);
            Assert.True(diagnostic.Pointer.Length == 0 || diagnostic.Pointer[0] == '/', diagnostic.Pointer);
            Assert.DoesNotContain(diagnostic.ToString(), char.IsControl);
        }
        Assert.Equal(reading.Diagnostics.Select(diagnostic => diagnostic.Position), reading.Diagnostics.Select(diagnostic => diagnostic.Position).Order());
        Assert.Equal(reading.Diagnostics.Length, reading.Text.Locate(reading.Diagnostics).Length);
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var faults = random.Next(1, 4); faults > 0; faults--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case 3: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)])); break;
                case 4: bytes.RemoveRange(at, bytes.Count - at); break;
                case 5: Swap(bytes, random); break;
                default: bytes.InsertRange(at, Enumerable.Repeat((byte)random.Next(256), random.Next(1, 4))); break;
            }
            if (bytes.Count == 0)
                break;
        }
        return [.. bytes];
    }

    /// <summary>Swaps two texts between quotation marks.</summary>
    private static void Swap(List<byte> bytes, Random random)
    {
        var marks = bytes.Select((b, i) => (b, i)).Where(pair => pair.b == '"').Select(pair => pair.i).ToList();
        if (marks.Count < 4)
            return;
        var first = random.Next(marks.Count / 2 - 1);
        var second = random.Next(first + 1, marks.Count / 2);
        var (a, b) = ((From: marks[2 * first], To: marks[(2 * first) + 1]), (From: marks[2 * second], To: marks[(2 * second) + 1]));
        var (left, right) = (bytes.GetRange(a.From, a.To - a.From), bytes.GetRange(b.From, b.To - b.From));
        bytes.RemoveRange(b.From, right.Count);
        bytes.InsertRange(b.From, left);
        bytes.RemoveRange(a.From, left.Count);
        bytes.InsertRange(a.From, right);
    }
}
