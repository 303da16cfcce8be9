using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.DependencyInjection.Tests.Listening;

/// <summary>Keeps every activity of "FactCheck" that began under one of its own, and every measurement that a container made with the meter "FactCheck".</summary>
internal sealed class CollectedSignals : IDisposable
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();
    private readonly Activity _parent;

    public CollectedSignals(IServiceProvider services)
    {
        var factory = services.GetRequiredService<IMeterFactory>();
        _parent = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        _activities = new()
        {
            ShouldListenTo = source => source.Name == "FactCheck",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _parent.TraceId)
                    Activities.Enqueue(activity);
            },
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "FactCheck" && ReferenceEquals(instrument.Meter.Scope, factory))
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.Start();
    }

    public ConcurrentQueue<Activity> Activities { get; } = new();

    public ConcurrentQueue<Measured> Measurements { get; } = new();

    public IEnumerable<Measured> Of(string instrument) => Measurements.Where(measured => measured.Instrument.Name == instrument);

    public void LookAtGauges() => _meters.RecordObservableInstruments();

    public void Dispose()
    {
        _parent.Dispose();
        _activities.Dispose();
        _meters.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Enqueue(new(instrument, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));

    internal sealed record Measured(Instrument Instrument, double Value, string Tags);
}
