using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Serving;

/// <summary>What is told of loading, to logs, traces and metrics: names, counts and codes, and no word of a record.</summary>
internal sealed class Telemetry : IDisposable
{
    private const string Name = "FactCheck";
    private const string NameTag = "factcheck.claim_set.name";
    private const string OutcomeTag = "factcheck.load.outcome";
    private const string AllegationsTag = "factcheck.claim_set.allegations";
    private const string ErrorTag = "error.type";
    private const string Refused = "refused";
    private const string Unreadable = "unreadable";

    private static readonly ActivitySource Source = new(Name);

    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Meter _meter;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _loads;

    /// <summary>Where the container makes meters and loggers, by these; else a meter of its own, and no log.</summary>
    public Telemetry(TimeProvider time, ILoggerFactory? loggers = null, IMeterFactory? meters = null)
    {
        _time = time;
        _log = loggers?.CreateLogger(Name) ?? NullLogger.Instance;
        _meter = meters?.Create(Name) ?? new Meter(Name);
        _duration = _meter.CreateHistogram<double>(
            "factcheck.claim_set.load.duration", "s", "How long it took to read a claim set and to validate it.");
        _loads = _meter.CreateCounter<long>("factcheck.claim_set.loads", "{load}", "How often a claim set was read, and what came of it.");
    }

    /// <summary>Has the allegations that are served shown whenever somebody looks.</summary>
    public void ShowAllegations(Func<IEnumerable<ServedClaimSet?>> claimSets) => _meter.CreateObservableGauge(
        AllegationsTag,
        () => from served in claimSets()
              where served is not null
              select new Measurement<int>(served.ClaimSet.Allegations.Length, new KeyValuePair<string, object?>(NameTag, served.Name)),
        "{allegation}",
        "How many allegations there are in a claim set that is served.");

    /// <summary>
    /// Loads, and tells of it. What was loaded is given back whatever becomes of the telling. If a claim set is tried again and again and
    /// found as it was, that is measured, and nothing else.
    /// </summary>
    public async Task<SourceState> ObserveAsync(string name, SourceState before, bool isRetry, Func<Task<SourceState>> load)
    {
        var (began, start) = (_time.GetUtcNow(), _time.GetTimestamp());
        var state = await load().ConfigureAwait(false);
        var took = _time.GetElapsedTime(start);
        var outcome = OutcomeOf(before, state);
        var tags = TagsOf(name, state, outcome);
        Quietly(() => Measure(took, tags));
        if (isRetry && ReferenceEquals(before, state))
            return state;
        Activity? activity = null;
        Quietly(() => activity = Trace(state, tags, began, took));
        Quietly(() => Log(name, before, state, outcome));
        Quietly(() => activity?.Dispose());
        return state;
    }

    // The message of an exception may have anything in it; its type has not.
    public void SourceFailed(string name, Exception e)
    {
        if (e is not ClaimSetException)
            Quietly(() => _log.SourceFailed(name, e.GetType().FullName));
    }

    public void ReloadFailed(string name, Exception e) => Quietly(() => _log.ReloadFailed(name, e.GetType().FullName));

    public void ListenerFailed(string name, AggregateException e) =>
        Quietly(() => _log.ListenerFailed(name, e.InnerExceptions[0].GetType().FullName));

    public void Dispose() => _meter.Dispose();

    /// <summary>
    /// Whoever writes logs, measures or traces and fails at it must neither keep a good claim set back nor end the program.
    /// </summary>
    private static void Quietly(Action tell)
    {
        try
        {
            tell();
        }
        catch (Exception)
        {
            // There is nobody left to tell.
        }
    }

    /// <summary>A valid claim set, which is served from now on; what was read before; no valid claim set; or nothing.</summary>
    private static string OutcomeOf(SourceState before, SourceState state) =>
        state.Revision is null ? Unreadable : ReferenceEquals(before, state) ? "unchanged" : state.Faults.IsEmpty ? "loaded" : Refused;

    private static TagList TagsOf(string name, SourceState state, string outcome)
    {
        var tags = new TagList { { NameTag, name }, { OutcomeTag, outcome } };
        if (outcome is Refused or Unreadable)
            tags.Add(ErrorTag, state.Faults[0].Code);
        return tags;
    }

    private void Measure(TimeSpan took, TagList tags)
    {
        _duration.Record(took.TotalSeconds, tags);
        _loads.Add(1, tags);
    }

    /// <summary>An activity that began and ended when the load did: whether there is anything to trace is known only then.</summary>
    private static Activity? Trace(SourceState state, TagList tags, DateTimeOffset began, TimeSpan took)
    {
        var activity = Source.StartActivity("factcheck.claim_set.load", ActivityKind.Internal, parentContext: default, tags, startTime: began);
        if (activity is null)
            return null;
        if (state.Served is { } served)
            activity.SetTag(AllegationsTag, served.ClaimSet.Allegations.Length);
        if (!state.Faults.IsEmpty)
            activity.SetStatus(ActivityStatusCode.Error);
        activity.SetEndTime((began + took).UtcDateTime);
        return activity;
    }

    private void Log(string name, SourceState before, SourceState state, string outcome)
    {
        if (ReferenceEquals(before, state))
            _log.Unchanged(name, outcome);
        else if (state.Faults.IsEmpty)
            _log.Loaded(name, state.Served!.ClaimSet.Allegations.Length, state.Served.ClaimSet.Responses.Length);
        else if (state.Served is not null)
            _log.LastGoodKept(name, state.Faults.Length, Faults.CodesOf(state.Faults));
        else
            _log.NotLoaded(name, state.Faults.Length, Faults.CodesOf(state.Faults));
    }
}
