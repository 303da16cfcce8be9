using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.DependencyInjection.Tests.Web;

/// <summary>The web sample, with copies of the seeds that a test may change, and a set that holds what is off the record.</summary>
public sealed class Site : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplicationFactory<Program> _factory;

    public Site()
        : this(_ => { })
    {
    }

    /// <param name="configure">What the container holds besides, or instead.</param>
    internal Site(Action<IServiceCollection> configure)
    {
        string[] seeds = ["harbour-water", "kaspersky-2017", "off-the-record"];
        foreach (var seed in seeds)
            File.Copy(Seed.Path(seed), PathOf(seed));
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            foreach (var seed in seeds)
                host.UseSetting($"FactCheck:ClaimSets:{seed}:Path", PathOf(seed)).UseSetting($"FactCheck:ClaimSets:{seed}:Reload", "true");
            host.ConfigureTestServices(configure);
        });
        Client = _factory.CreateClient(new() { AllowAutoRedirect = false });
    }

    public HttpClient Client { get; }

    public IClaimSets ClaimSets => _factory.Services.GetRequiredService<IClaimSets>();

    public string PathOf(string seed) => _folder[$"{seed}.claims.json"];

    public Task<HttpResponseMessage> Head(string address) => Client.SendAsync(new(HttpMethod.Head, address));

    public Task<HttpResponseMessage> GetUnless(string address, EntityTagHeaderValue tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(tag);
        return Client.SendAsync(request);
    }

    /// <summary>Writes a file and waits until what is served of it is told to be another.</summary>
    public async Task Write(string seed, string text)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = ClaimSets.Watch(seed).RegisterChangeCallback(_ => changed.TrySetResult(), null);
        await File.WriteAllTextAsync(PathOf(seed), text);
        await changed.Task.WaitAsync(Patience.Time);
    }

    public void Dispose()
    {
        _factory.Dispose();
        _folder.Dispose();
    }
}
