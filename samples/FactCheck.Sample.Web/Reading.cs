using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Sample.Web;

/// <summary>What is the same for everything that is read.</summary>
internal static class Reading
{
    /// <summary>Maps GET, and HEAD, which tells the same without the body.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler)
    {
        routes.MapMethods(pattern, [HttpMethods.Head], handler).ExcludeFromDescription();
        return routes.MapGet(pattern, handler);
    }

    /// <summary>Says that anybody may keep a copy, and is to ask before showing it: a record may be corrected at any time, and 304 costs little. A problem nobody is to keep.</summary>
    public static async ValueTask<object?> ForEverybody(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        var result = await next(context);
        headers.CacheControl = result is ProblemHttpResult ? "no-store" : "public, no-cache";
        return result;
    }

    /// <summary>The bytes, under a strong tag that is their SHA-256; for canonical JSON that is the fingerprint. Who has that tag already is told 304.</summary>
    public static IResult Tagged(byte[] body, string type) => TypedResults.Bytes(body, type, entityTag: new($"\"{Convert.ToHexStringLower(SHA256.HashData(body))}\""));
}
