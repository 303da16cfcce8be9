using System.Globalization;
using System.Text;
using FactCheck.Benchmarks.Generation;
using FactCheck.Chronology;

namespace FactCheck.Benchmarks;

/// <summary>What the page costs beside evaluating each day that it can show, and how large it is.</summary>
internal static class Pages
{
    public static void Run(int allegations)
    {
        Print($"{Environment.ProcessorCount} cores, .NET {Environment.Version}");
        Print($"claim set          allegations   days   evaluate all days s   page s   ×   page MB   claim set MB");
        Report("brief", DailyReports.Of(allegations, days: 100));
        Report("brief, few days", DailyReports.Of(allegations, days: 10));
        Report("dense", Controversies.OfItems(2 * allegations));
    }

    private static void Report(string name, ClaimSet set)
    {
        var runs = Measure.PreparedByTurns(() => EachDay(set.Validate()), () => Page(set.Validate()));
        var days = new Chronicle(set.Validate().ForPublication()).Days.Length;
        var text = (StringBuilder)Page(set.Validate())();
        Print($"{name,-20}   {set.Allegations.Length,9}   {days,4}   {runs[0].Milliseconds / 1e3,19:0.00}   {runs[1].Milliseconds / 1e3,6:0.00}   {runs[1].Milliseconds / runs[0].Milliseconds,4:0.00}   {Encoding.UTF8.GetByteCount(text.ToString()) / 1e6,7:0.00}   {Json.ClaimSetJson.WriteUtf8(set).Length / 1e6,6:0.00}");
    }

    /// <summary>The claim set as it can be published, and its evaluation as of each day and at last.</summary>
    private static Func<object> EachDay(ValidClaimSet set) => () =>
    {
        var chronicle = new Chronicle(set.ForPublication());
        object last = set;
        foreach (var day in chronicle.Days)
            last = Everything(chronicle.AsOf(day));
        return (last, Everything(set.ForPublication()));
    };

    /// <summary>What the page shows of an evaluation.</summary>
    private static (object Evaluation, int Sum) Everything(ValidClaimSet set)
    {
        var evaluation = set.Evaluate();
        var sum = 0;
        foreach (var allegation in evaluation.Allegations)
        {
            sum += (int)allegation.Status + allegation.Origins.Carriers + (int)allegation.Strongest + allegation.PutBy.Length + allegation.WhatWouldChangeIt.Length + allegation.Grounds.Length;
            foreach (var party in allegation.Answer.Parties)
                sum += (int)party.Manner + party.Kinds(inGeneral: false).Length + party.Kinds(inGeneral: true).Length;
        }
        return (evaluation, sum);
    }

    private static Func<object> Page(ValidClaimSet set) => () =>
    {
        var text = new StringBuilder();
        using var writer = new StringWriter(text, CultureInfo.InvariantCulture);
        Reporting.Report.Of(set).WriteHtml(writer);
        return text;
    };

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
