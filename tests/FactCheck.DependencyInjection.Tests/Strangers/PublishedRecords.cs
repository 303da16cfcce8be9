using System.Collections.Immutable;
using System.Net;
using Microsoft.Extensions.Primitives;

namespace FactCheck.DependencyInjection.Tests.Strangers;

/// <summary>The source that docs/hosting.md shows.</summary>
public sealed class PublishedRecords(HttpClient http) : IClaimSetSource
{
    public ImmutableArray<string> Names => ["harbour-water"];

    public async ValueTask<ClaimSetDocument?> ReadAsync(string name, string? knownRevision, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"claim-sets/{name}", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("If-None-Match", knownRevision);
        using var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotModified)
            return null;
        response.EnsureSuccessStatusCode();
        return new(await response.Content.ReadAsByteArrayAsync(cancellationToken), name, response.Headers.ETag?.Tag);
    }

    public IChangeToken? Watch(string name) => new CancellationChangeToken(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
}
