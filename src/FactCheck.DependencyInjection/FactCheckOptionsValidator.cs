using System.Globalization;
using FactCheck.Evaluation;
using FactCheck.Practice;
using FactCheck.Serving;
using Microsoft.Extensions.Options;

namespace FactCheck;

/// <summary>Checks the options and what goes with them, and tells everything that is wrong at once. No file is looked at.</summary>
internal sealed class FactCheckOptionsValidator(EvaluationPolicy evaluation, PracticePolicy practice, IEnumerable<IPracticeRule> rules) : IValidateOptions<FactCheckOptions>
{
    private static readonly TimeSpan MostDebounce = TimeSpan.FromMinutes(1);

    public ValidateOptionsResult Validate(string? name, FactCheckOptions options)
    {
        List<string> faults = [.. options.ClaimSets.SelectMany(file => FaultsOf(file.Key, file.Value)), .. FaultsOfRules()];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> FaultsOf(string name, ClaimSetFileOptions? file)
    {
        var place = $"FactCheck:ClaimSets:{name}";
        if (!Id.IsSlug(name))
            yield return $"{place}: '{name}' cannot be the name of a claim set: use lower-case letters a-z and digits in groups joined by single hyphens, at most {Id.MaxLength} characters.";
        if (file is null)
        {
            yield return $"{place} is empty: give it a Path.";
            yield break;
        }
        if (string.IsNullOrWhiteSpace(file.Path))
            yield return $"Path: {place}.Path is missing: name the file of the claim set.";
        else if (file.Path.Contains('\0', StringComparison.Ordinal) || Path.GetFileName(file.Path).Length == 0)
            yield return $"{place}.Path '{file.Path}' names no file: name the file of the claim set.";
        if (file.Debounce < TimeSpan.Zero || file.Debounce > MostDebounce)
            yield return string.Create(CultureInfo.InvariantCulture, $"{place}.Debounce is {file.Debounce}: choose a time from 00:00:00 to {MostDebounce}.");
    }

    private IEnumerable<string> FaultsOfRules()
    {
        try
        {
            _ = new ServingPolicy(evaluation, practice, rules);
            return [];
        }
        catch (ArgumentException e)
        {
            return [$"FactCheck, rules of practice: {e.Message}"];
        }
    }
}
