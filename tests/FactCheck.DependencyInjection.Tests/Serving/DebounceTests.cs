using FactCheck.Serving;

namespace FactCheck.DependencyInjection.Tests.Serving;

public class DebounceTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTimeProvider _time = new();
    private int _done;

    [Fact]
    public void A_row_of_calls_is_done_once_when_it_has_ended()
    {
        using var debounce = new Debounce(_time, Second, () => _done++);
        for (var i = 0; i < 5; i++)
        {
            debounce.Call();
            _time.Advance(Second / 2);
        }
        Assert.Equal(0, _done);
        _time.Advance(Second / 2);
        Assert.Equal(1, _done);
        _time.Advance(Second * 100);
        Assert.Equal(1, _done);
    }

    [Fact]
    public void Calls_without_pause_put_it_off_for_ten_times_the_pause_and_no_longer()
    {
        using var debounce = new Debounce(_time, Second, () => _done++);
        for (var i = 0; i < 21; i++)
        {
            Assert.Equal(0, _done);
            debounce.Call();
            _time.Advance(Second / 2);
        }
        Assert.Equal(1, _done);
    }

    [Fact]
    public void What_is_taken_back_is_not_done_and_can_be_called_for_again()
    {
        using var debounce = new Debounce(_time, Second, () => _done++);
        debounce.Call();
        Assert.True(debounce.IsPending);
        debounce.Cancel();
        Assert.False(debounce.IsPending);
        _time.Advance(Second);
        Assert.Equal(0, _done);
        debounce.Call();
        _time.Advance(Second);
        Assert.Equal(1, _done);
        Assert.False(debounce.IsPending);
    }

    [Fact]
    public void What_is_taken_back_is_not_done_by_a_timer_that_is_due_at_the_same_time()
    {
        Debounce? second = null;
        using var first = new Debounce(_time, Second, () => second!.Cancel());
        second = new Debounce(_time, Second, () => _done++);
        first.Call();
        second.Call();
        _time.Advance(Second);
        Assert.Equal(0, _done);
        second.Dispose();
    }

    [Fact]
    public void Without_a_pause_each_call_is_done_as_soon_as_the_timer_runs()
    {
        using var debounce = new Debounce(_time, TimeSpan.Zero, () => _done++);
        debounce.Call();
        _time.Advance(TimeSpan.Zero);
        debounce.Call();
        _time.Advance(TimeSpan.Zero);
        Assert.Equal(2, _done);
    }

    [Fact]
    public void When_it_is_disposed_nothing_is_done()
    {
        var debounce = new Debounce(_time, Second, () => _done++);
        debounce.Call();
        debounce.Dispose();
        debounce.Call();
        _time.Advance(Second);
        Assert.Equal(0, _done);
    }
}
