using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Output;

using var terminal = Terminal.OfProcess();
return (int)Tool.Run(args, terminal);
