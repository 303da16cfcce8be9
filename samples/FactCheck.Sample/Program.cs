// Shows what a claim set holds, as of a day where one is given, or checks it against the texts of its sources:
// dotnet run --project samples/FactCheck.Sample [-- [path] [day | --texts folder]]
using System.Text;
using FactCheck;
using FactCheck.Reporting;
using FactCheck.Sample;

Console.OutputEncoding = Encoding.UTF8;
if (!Arguments.TryRead(args, out var arguments, out var mistake))
{
    Console.Error.WriteLine(Page.OneLine(mistake));
    return 2;
}
var path = arguments.Path ?? Path.Combine(AppContext.BaseDirectory, "kaspersky-2017.claims.json");
try
{
    if (ClaimSetFile.TryLoad(path, out var set, out var findings))
    {
        if (arguments.Texts is not { } folder)
            Report.Of(set, new() { AsOf = arguments.Day }).WriteText(Console.Out, ReportView.Matrix, Page.Width);
        else
            return OfTexts(set, folder);
        return 0;
    }
    foreach (var error in findings)
        Console.Error.WriteLine(error);
    return 3;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
{
    return Unreadable(path, Directory.Exists(path) ? "it is a folder." : e.Message);
}

int OfTexts(ValidClaimSet set, string folder)
{
    if (!Directory.Exists(folder))
        return Unreadable(folder, "there is no such folder.");
    try
    {
        return new TextReport(set, path, folder).Print() ? 0 : 1;
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        return Unreadable(folder, e.Message);
    }
}

static int Unreadable(string path, string why)
{
    Console.Error.WriteLine(Page.OneLine($"{path}: cannot be read: {why}"));
    return 3;
}
