using FactCheck.Tool;

using var terminal = Terminal.OfProcess();
return (int)CommandLine.Run(args, terminal);
