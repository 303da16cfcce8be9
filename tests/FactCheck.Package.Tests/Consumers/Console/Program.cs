using FactCheck;

var set = ClaimSetFile.Load(args[0]);
var now = set.Evaluate();
Console.WriteLine(set.Title);
foreach (var a in now.Allegations)
    Console.WriteLine($"{string.Join("; ", a.PutBy)}: {a.Statement} {a.Status}; {a.Origins}; {a.Answer}");
foreach (var a in now.Unanswered)
    Console.WriteLine($"Not answered by each of those it accuses: {a.Id}; {a.Answer}");
Console.WriteLine(set.ClaimSet.Fingerprint());
