using FactCheck.Evaluation;
using FactCheck.Json;
using FactCheck.Validation;

namespace FactCheck.Tool;

/// <summary>Takes a file through reading, validation and practice, as far as it comes.</summary>
internal sealed class FileCheck(Terminal terminal, EvaluationPolicy policy)
{
    public CheckedFile Of(InputFile file)
    {
        using var progress = terminal.HasProgress ? new Progress(file.Name) : null;
        try
        {
            progress?.Reaches(0, "reading");
            return Of(file, file.Read(terminal), progress);
        }
        catch (InputException e)
        {
            terminal.Complain(e.Message);
            return new(file.Name, [], Unreadable: e.Message);
        }
    }

    private CheckedFile Of(InputFile file, ClaimSetReading reading, Progress? progress)
    {
        if (!reading.TryGetClaimSet(out var set))
            return new(file.Name, reading.Diagnostics);
        progress?.Reaches(0.4, "validating");
        var validation = Validator.Validate(set);
        if (!validation.TryGetClaimSet(out var valid))
            return new(file.Name, reading.Text.Locate(validation.Diagnostics), set);
        progress?.Reaches(0.5, "evaluating");
        var evaluation = valid.Evaluate(policy);
        progress?.Reaches(0.7, "checking practice");
        var practice = evaluation.CheckPractice();
        progress?.Reaches(0.9, "finding lines");
        return new(file.Name, reading.Text.Locate(practice), set, IsValid: true);
    }
}
