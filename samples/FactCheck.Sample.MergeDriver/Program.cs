// Merges claim sets for git: FactCheck.Sample.MergeDriver ancestor ours theirs. See docs/merging.md.
using System.Text;
using FactCheck.Comparison;
using FactCheck.Json;
using FactCheck.Sample.MergeDriver;
using FactCheck.Validation;

const int Clean = 0, Conflicts = 1, WrongCommandLine = 2, Unreadable = 3;

Console.OutputEncoding = Encoding.UTF8;
if (args is not [var ancestorPath, var oursPath, var theirsPath])
{
    Console.Error.WriteLine("Name three files: the ancestor, ours, theirs. The merged claim set is written over ours.");
    return WrongCommandLine;
}
try
{
    // All three are read, so that all that is wrong is said at once.
    if (!Input.TryReadAncestor(ancestorPath, out var ancestor) | !Input.TryRead(oursPath, out var ours) | !Input.TryRead(theirsPath, out var theirs))
        return Unreadable;
    var merging = ClaimSetMerge.Merge(ancestor, ours!, theirs!);
    Output.Replace(oursPath, ClaimSetJson.WriteUtf8(merging.ClaimSet));
    var invalid = Validator.Validate(merging.ClaimSet).Diagnostics;
    foreach (var line in merging.Conflicts.Select(conflict => conflict.ToString()).Concat(invalid.Select(diagnostic => diagnostic.ToString())))
        Console.Error.WriteLine(line);
    return merging.IsClean && invalid.IsEmpty ? Clean : Conflicts;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
{
    Console.Error.WriteLine(e.Message);
    return Unreadable;
}
