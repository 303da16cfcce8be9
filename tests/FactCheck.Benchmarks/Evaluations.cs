using System.Globalization;
using FactCheck.Benchmarks.Generation;
using FactCheck.Chronology;
using FactCheck.Json;

namespace FactCheck.Benchmarks;

/// <summary>What evaluating costs beside reading, what finding out what would change it costs beside evaluating, and how long hostile claim sets take.</summary>
internal static class Evaluations
{
    /// <summary>The slow rival evaluates once for each piece of evidence, so it runs on small claim sets only.</summary>
    private const int MostForTheRival = 2_000;

    public static void Run(int upTo)
    {
        Print($"{Environment.ProcessorCount} cores, .NET {Environment.Version}");
        Print($"  items   read ns/item   evaluate ns/item   ×read   allocated ×   chronicle ×read   as of a day ×read");
        for (var wanted = 1_000; wanted <= upTo; wanted *= 10)
            ReportGrowth(Controversies.OfItems(wanted));
        Print($"\n  items   evaluate ms   what would change it ms   ×evaluate   pieces of evidence   origins   each piece out ×evaluate");
        for (var wanted = 1_000; wanted <= Math.Min(upTo, 10_000); wanted *= 10)
            ReportSensitivity(Controversies.OfItems(wanted));
        Print($"\nhostile claim set                                       evaluate s");
        foreach (var (name, set) in HostileSets.All)
            Print($"{name,-53}   {Measure.PreparedByTurns(() => Everything(set.Validate()))[0].Milliseconds / 1e3,10:0.00}");
    }

    private static void ReportGrowth(ClaimSet set)
    {
        var utf8 = ClaimSetJson.WriteUtf8(set).AsMemory();
        var items = set.Items.Count();
        var times = Math.Max(1, 100_000 / items);
        var runs = Measure.PreparedByTurns(
            () => Repeat(times, () => () => Canonical.Read(utf8)),
            () => Repeat(times, () => Everything(set.Validate())),
            () => Repeat(times, () => Chronicle(set.Validate())),
            () => Repeat(times, () => AsOfTheMiddle(set.Validate())));
        double PerItem(Run run) => run.Milliseconds * 1e6 / items / times;
        double Ratio(Run run) => run.Milliseconds / runs[0].Milliseconds;
        Print($"{items,7}   {PerItem(runs[0]),12:0}   {PerItem(runs[1]),16:0}   {Ratio(runs[1]),5:0.00}   {(double)runs[1].Bytes / runs[0].Bytes,11:0.00}   {Ratio(runs[2]),15:0.00}   {Ratio(runs[3]),17:0.00}");
    }

    private static void ReportSensitivity(ClaimSet set)
    {
        var items = set.Items.Count();
        var times = Math.Max(1, 20_000 / items);
        List<Func<Func<object>>> things = [() => Repeat(times, () => Everything(set.Validate())), () => Repeat(times, () => WhatWouldChangeIt(set.Validate()))];
        if (items <= MostForTheRival)
            things.Add(() => WithoutEachInTurn(set));
        var runs = Measure.PreparedByTurns([.. things]);
        var (one, all) = (runs[0].Milliseconds / times, runs[1].Milliseconds / times);
        var rival = runs.Length > 2 ? runs[2].Milliseconds / one : (double?)null;
        Print($"{items,7}   {one,11:0.0}   {all,23:0.0}   {all / one,9:0.0}   {set.Evidence.Length,18}   {Origins(set.Validate()),7}   {rival,24:0}");
    }

    /// <summary>Everything that is shown of every allegation, of a valid claim set in which nothing has been looked up yet.</summary>
    private static Func<object> Everything(ValidClaimSet set) => () =>
    {
        var evaluation = set.Evaluate();
        var sum = evaluation.Unanswered.Length;
        foreach (var allegation in evaluation.Allegations)
        {
            sum += (int)allegation.Status + allegation.Origins.Carriers + (int)allegation.Strongest + allegation.PutBy.Length + (allegation.Answer.DaysToFirst ?? 0);
            foreach (var party in allegation.Answer.Parties)
                sum += (int)party.Manner + party.Kinds(inGeneral: false).Length + party.Kinds(inGeneral: true).Length;
        }
        return (evaluation, sum);
    };

    private static Func<object> WhatWouldChangeIt(ValidClaimSet set)
    {
        var evaluation = set.Evaluate();
        return () => evaluation.Allegations.Sum(allegation => allegation.WhatWouldChangeIt.Length);
    }

    /// <summary>The plain way, for evidence: the public evaluator on the claim set without each item. Making these claim sets is not measured.</summary>
    private static Func<object> WithoutEachInTurn(ClaimSet set)
    {
        var without = set.Evidence.Select(evidence => Everything(Without(set, evidence.Id).Validate())).ToArray();
        return () => Array.ConvertAll(without, evaluate => evaluate());
    }

    private static ClaimSet Without(ClaimSet set, Id evidence) => set with
    {
        Evidence =
        [
            .. from item in set.Evidence
               where item.Id != evidence
               select item with { Bears = [.. from bearing in item.Bears let others = bearing.On.Remove(evidence) where !others.IsEmpty select bearing with { On = others }] },
        ],
        Assessments = [.. set.Assessments.Select(item => item with { RestsOn = item.RestsOn.Remove(evidence) })],
    };

    private static int Origins(ValidClaimSet set)
    {
        var tracing = set.Evaluate().Tracing;
        return set.Allegations.Concat<Item>(set.Evidence).SelectMany(item => tracing.Of(item.Id).Origins.All).Distinct().Count();
    }

    private static Func<object> Chronicle(ValidClaimSet set) => () => new Chronicle(set);

    private static Func<object> AsOfTheMiddle(ValidClaimSet set)
    {
        var chronicle = new Chronicle(set);
        var day = chronicle.Days[chronicle.Days.Length / 2];
        return () => chronicle.AsOf(day);
    }

    /// <summary>Something prepared several times, and then all of them run.</summary>
    private static Func<object> Repeat(int times, Func<Func<object>> prepare)
    {
        Func<object>[] prepared = [.. Enumerable.Range(0, times).Select(_ => prepare())];
        return () =>
        {
            object last = prepared;
            foreach (var make in prepared)
                last = make();
            return last;
        };
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
