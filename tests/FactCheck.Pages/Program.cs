using FactCheck;
using FactCheck.Benchmarks.Generation;
using FactCheck.Pages;
using FactCheck.Reporting;
using FactCheck.Tests;

// Writes the pages that tests/browser opens, and beside each what must be seen in it on each day.
var folder = Directory.CreateDirectory(args is [var given] ? given : Repository.PathOf("artifacts", "pages")).FullName;
foreach (var seed in new[] { "kaspersky-2017", "harbour-water", "off-the-record", "circular-reporting", "point-by-point" })
    Write(seed, ClaimSetFile.Load(Repository.PathOf("seeds", $"{seed}.claims.json")));
Write("kaspersky-2017-as-of", ClaimSetFile.Load(Repository.PathOf("seeds", "kaspersky-2017.claims.json")), new() { AsOf = new(2017, 9, 13) });
foreach (var (name, set) in HostileSets.All)
{
    Write(name, set.Validate());
    Write($"{name}-editorial", set.Validate(), new() { Editorial = true });
}
Write("thousand", DailyReports.Of(allegations: 1_000, days: 100).Validate());

void Write(string name, ValidClaimSet set, ReportOptions? options = null)
{
    var report = Report.Of(set, options);
    using (var page = File.CreateText(Path.Combine(folder, $"{name}.html")))
        report.WriteHtml(page);
    File.WriteAllText(Path.Combine(folder, $"{name}.json"), Expected.Of(report));
}
