using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Sample.Web;

/// <summary>What is answered where something is wrong: problem details (RFC 9457), without a word of a record.</summary>
internal static class Problems
{
    public static async ValueTask<object?> InsteadOfExceptions(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception e) when (e is KeyNotFoundException or BadHttpRequestException or ClaimSetException)
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return Problem(e);
        }
    }

    public static IResult OnlyAsReport() => TypedResults.Problem(
        "Some of this record was said on deep background, and may not be attributed. The report shows it without attribution: see /report below this address.", statusCode: 403);

    private static ProblemHttpResult Problem(Exception e) => e switch
    {
        KeyNotFoundException => TypedResults.Problem(e.Message, statusCode: 404),
        BadHttpRequestException => TypedResults.Problem(e.Message, statusCode: 400),
        // The message of a diagnostic may repeat what stands in the file: where it stands is enough for those who can look.
        ClaimSetException { Diagnostics: var diagnostics } => TypedResults.Problem(
            "The claim set cannot be served as its file is now, and there is none from before.",
            statusCode: 503,
            extensions: [KeyValuePair.Create<string, object?>("errors", diagnostics.Select(diagnostic => new { diagnostic.Code, diagnostic.Position?.Line }).ToArray())]),
        _ => throw new ArgumentOutOfRangeException(nameof(e)),
    };
}
