using System.Collections.Immutable;
using FactCheck.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Sample.Web;

/// <summary>What is answered where something is wrong: problem details (RFC 9457), without a word of a record, nor of what was asked.</summary>
internal static class Problems
{
    public static ProblemHttpResult NoClaimSet() => TypedResults.Problem("There is no claim set of that name: /claim-sets lists them.", statusCode: 404);

    public static ProblemHttpResult NoAllegation(DateOnly? day) => TypedResults.Problem($"There is no such allegation{(day is null ? "" : " as of that day")}.", statusCode: 404);

    public static ProblemHttpResult NoDay() => TypedResults.Problem("asOf is not a day of the calendar. Write it as in 2017-09-13.", statusCode: 400);

    // The message of a diagnostic may repeat what stands in the file: where it stands is enough for those who can look.
    public static ProblemHttpResult NotServed(ImmutableArray<Diagnostic> faults) => TypedResults.Problem(
        "The claim set cannot be served as its file is now, and there is none from before.",
        statusCode: 503,
        extensions: [KeyValuePair.Create<string, object?>("errors", faults.Select(fault => new { fault.Code, fault.Position?.Line }).ToArray())]);
}
