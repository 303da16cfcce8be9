using System.Globalization;
using BenchmarkDotNet.Running;
using FactCheck.Benchmarks;

var number = args.Length == 3 ? int.Parse(args[2], CultureInfo.InvariantCulture) : (int?)null;
switch (args)
{
    case ["compare"] or ["compare", "--megabytes", _]:
        Comparison.Run(megabytes: number ?? 100);
        break;
    case ["before", var earlier]:
        Before.Run(earlier);
        break;
    case ["growth"] or ["growth", "--items", _]:
        Growth.Run(upTo: number ?? 1_000_000);
        break;
    case ["labelling"] or ["labelling", "--arguments", _]:
        Labelling.Run(arguments: number ?? 1_000_000);
        break;
    case ["evaluation"] or ["evaluation", "--items", _]:
        Evaluations.Run(upTo: number ?? 1_000_000);
        break;
    case ["page"] or ["page", "--allegations", _]:
        Pages.Run(allegations: number ?? 1_000);
        break;
    case ["reuse"] or ["reuse", "--words", _]:
        Reuse.Run(upTo: number ?? 1_000_000);
        break;
    case ["quotation"] or ["quotation", "--quotations", _]:
        return Quotations.Run(ofEachKind: number ?? 20) ? 0 : 1;
    case ["faults"]:
        Faults.Run();
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(SmallSets)]).Run(args);
        break;
}

return 0;
