using System.Text;
using FactCheck.Evaluation;

namespace FactCheck.Tests.Unit.Evaluation;

/// <summary>All that an evaluation says, as a text to be read.</summary>
internal static class EvaluationText
{
    public static string Of(ClaimSetEvaluation evaluation)
    {
        var text = new StringBuilder();
        foreach (var allegation in evaluation.Allegations)
        {
            text.Append(allegation).Append('\n');
            foreach (var ground in allegation.Grounds)
                text.Append($"    {ground.Axis}: {ground} [{string.Join(", ", ground.Items)}]\n");
            foreach (var dependence in allegation.WhatWouldChangeIt)
                text.Append($"    > {dependence}\n");
        }
        return text.Append($"Unanswered: {string.Join(", ", evaluation.Unanswered.Select(allegation => allegation.Id))}\n").ToString();
    }
}
