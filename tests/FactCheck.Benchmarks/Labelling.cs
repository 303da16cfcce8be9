using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Argumentation;
using FactCheck.Tests.Unit.Argumentation;

namespace FactCheck.Benchmarks;

/// <summary>What the grounded labelling of a large framework costs beside reading the same framework from its text, in the format of ICCMA 2023.</summary>
internal static class Labelling
{
    private const int Rounds = 9;
    private const int Layers = 100;

    public static void Run(int arguments)
    {
        Print($"{arguments} arguments, {Rounds} rounds. Times in ms, medians; ratios within a round, least, median and greatest; labels in %");
        Print($"                                                        × parse         × (parse + build)");
        Print($"           attacks    MB   parse   build   label    least   med  most    least   med  most     in  out  und   certificate holds");
        Report("random 1", arguments, Random(arguments, 1));
        Report("random 2", arguments, Random(arguments, 2));
        Report("random 4", arguments, Random(arguments, 4));
        Report("chain", arguments, Chain(arguments));
        Report("layered", arguments, Layered(arguments, 3));
    }

    private static void Report(string name, int arguments, Attack[] attacks)
    {
        var text = TextOf(arguments, attacks);
        var (parse, build, label) = (new double[Rounds], new double[Rounds], new double[Rounds]);
        ArgumentationFramework? framework = null;
        GroundedLabelling? labelling = null;
        // The first round is not counted: it is the one in which the runtime compiles.
        for (var round = -1; round < Rounds; round++)
        {
            var (parsed, parseTime) = Timed(() => IccmaInstance.Parse(text));
            (framework, var buildTime) = Timed(() => new ArgumentationFramework(parsed.Arguments, parsed.Attacks.ToArray()));
            (labelling, var labelTime) = Timed(framework.GroundedLabelling);
            if (round >= 0)
                (parse[round], build[round], label[round]) = (parseTime, buildTime, labelTime);
        }
        var found = Enumerable.Range(0, arguments).Sum(argument => framework!.AttackersOf(argument).Length);
        var read = parse.Zip(build, (pairs, rows) => pairs + rows).ToArray();
        Print($"{name,-8}  {found,8}  {text.Length / 1e6,4:0.0}  {Median(parse),6:0}  {Median(build),6:0}  {Median(label),6:0}    {Ratio(label, parse)}    {Ratio(label, read)}    {Shares(labelling!)}   {GroundedCertificate.Holds(framework!, labelling!)}");
    }

    /// <summary>Each argument attacks so many, anywhere. By chance a pair may come twice.</summary>
    private static Attack[] Random(int arguments, int perArgument)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, arguments * perArgument).Select(i => new Attack(i / perArgument, random.Next(arguments)))];
    }

    private static Attack[] Chain(int arguments) => [.. Enumerable.Range(0, arguments - 1).Select(i => new Attack(i, i + 1))];

    /// <summary>Layers of equal size; each argument attacks so many in the next one.</summary>
    private static Attack[] Layered(int arguments, int perArgument)
    {
        var random = new Random(1);
        var size = arguments / Layers;
        return
        [
            .. Enumerable.Range(0, size * (Layers - 1) * perArgument)
                .Select(i => i / perArgument)
                .Select(attacker => new Attack(attacker, (((attacker / size) + 1) * size) + random.Next(size))),
        ];
    }

    private static byte[] TextOf(int arguments, Attack[] attacks)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"p af {arguments}\n");
        foreach (var attack in attacks)
            text.Append(attack.Attacker + 1).Append(' ').Append(attack.Attacked + 1).Append('\n');
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static (T Made, double Milliseconds) Timed<T>(Func<T> make)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var made = make();
        return (made, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static string Shares(GroundedLabelling labelling)
    {
        var labels = Enumerable.Range(0, labelling.Count).CountBy(argument => labelling[argument]).ToDictionary();
        return string.Join("  ", Enum.GetValues<Label>().Select(label => (100.0 * labels.GetValueOrDefault(label) / labelling.Count).ToString("0", CultureInfo.InvariantCulture).PadLeft(3)));
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static string Ratio(double[] ours, double[] others)
    {
        var ratios = ours.Zip(others, (our, other) => our / other).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{ratios.Min(),5:0.00} {Median(ratios),5:0.00} {ratios.Max(),5:0.00}");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
