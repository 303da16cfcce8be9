// Shows what a claim set holds, as of a day where one is given: dotnet run --project samples/FactCheck.Sample [-- [path] [day]]
using System.Text;
using FactCheck;
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
        new Report(set, arguments.Day).Print();
        return 0;
    }
    foreach (var error in findings)
        Console.Error.WriteLine(error);
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
{
    Console.Error.WriteLine(Page.OneLine($"{path}: cannot be read: {(Directory.Exists(path) ? "it is a folder." : e.Message)}"));
}
return 3;
