using System.Diagnostics;
using FactCheck.DependencyInjection.Tests.Listening;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace FactCheck.DependencyInjection.Tests.Serving;

/// <summary>Files that the platform tells of: real files, and a clock that stands still.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public ReloadTests() => _path = _folder.Write("harbour.claims.json", Seed.Titled("before"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_is_written_anew_is_served_and_what_was_given_before_stays_what_it_is()
    {
        using var served = new Served(_path);
        var before = served.Now;
        var after = await served.After(() => File.WriteAllText(_path, Seed.Titled("after")));
        Assert.Equal(("before", "after"), (before.ClaimSet.Title, after.ClaimSet.Title));
        Assert.NotEqual(before.Fingerprint, after.Fingerprint);
        Assert.True(after.LoadedAt > before.LoadedAt);
        Assert.Same(after, served.Now);
    }

    [Fact]
    public async Task A_file_that_is_replaced_by_renaming_another_is_served()
    {
        using var served = new Served(_path);
        _ = served.Now;
        var beside = _folder.Write("harbour.new", Seed.Titled("after"));
        Assert.Equal("after", (await served.After(() => File.Move(beside, _path, overwrite: true))).ClaimSet.Title);
    }

    [Fact]
    public async Task A_broken_file_keeps_the_last_good_one_and_says_what_is_wrong_until_it_is_mended()
    {
        using var served = new Served(_path);
        var before = served.Now;
        var broken = await served.After(() => File.WriteAllText(_path, Seed.Broken));
        Assert.Same(before.ClaimSet, broken.ClaimSet);
        Assert.Same(before.Evaluation, broken.Evaluation);
        Assert.Equal((before.Fingerprint, before.LoadedAt), (broken.Fingerprint, broken.LoadedAt));
        Assert.Equal(["FC0101", "FC0102"], broken.Faults.Select(fault => fault.Code).Order());
        Assert.Equal(1, served.Log.CountOf(3));
        var mended = await served.After(() => File.WriteAllText(_path, Seed.Titled("after")));
        Assert.Equal("after", mended.ClaimSet.Title);
        Assert.Empty(mended.Faults);
    }

    [Fact]
    public async Task A_file_that_is_put_back_as_it_was_is_not_made_into_another_claim_set()
    {
        using var served = new Served(_path);
        var before = served.Now;
        await served.After(() => File.WriteAllText(_path, Seed.Broken));
        var back = await served.After(() => File.WriteAllText(_path, Seed.Titled("before")));
        Assert.Same(before.ClaimSet, back.ClaimSet);
        Assert.Equal(before.LoadedAt, back.LoadedAt);
        Assert.Empty(back.Faults);
    }

    [Fact]
    public async Task A_file_that_is_deleted_keeps_the_last_good_one_until_it_is_there_again()
    {
        using var served = new Served(_path);
        _ = served.Now;
        var gone = await served.After(() => File.Delete(_path));
        Assert.Equal("before", gone.ClaimSet.Title);
        Assert.Equal(["FC4001"], gone.Faults.Select(fault => fault.Code));
        var again = await served.After(() => File.WriteAllText(_path, Seed.Titled("after")));
        Assert.Equal(("after", 0), (again.ClaimSet.Title, again.Faults.Length));
    }

    [Fact]
    public async Task The_same_bytes_again_change_nothing_and_nobody_is_told()
    {
        using var served = new Served(_path);
        var before = served.Now;
        var token = served.ClaimSets.Watch("harbour");
        File.WriteAllText(_path, Seed.Titled("before"));
        await served.LetTimePass();
        Assert.Same(before, served.Now);
        Assert.False(token.HasChanged);
        Assert.True(served.Log.CountOf(2) > 0);
    }

    [Fact]
    public async Task The_same_fault_again_is_nothing_new()
    {
        using var served = new Served(_path);
        _ = served.Now;
        var gone = await served.After(() => File.Delete(_path));
        var token = served.ClaimSets.Watch("harbour");
        await served.LetTimePass();
        await served.LetTimePass();
        Assert.Same(gone, served.Now);
        Assert.False(token.HasChanged);
        Assert.Equal(1, served.Log.CountOf(3));
    }

    [Fact]
    public async Task A_file_that_never_was_a_claim_set_is_served_once_it_is_one()
    {
        File.WriteAllText(_path, Seed.Broken);
        using var served = new Served(_path);
        Assert.Throws<ClaimSetException>(() => served.Now);
        Assert.Equal("after", (await served.After(() => File.WriteAllText(_path, Seed.Titled("after")))).ClaimSet.Title);
    }

    [Fact]
    public async Task A_file_whose_folder_comes_later_is_found_and_watched()
    {
        var path = Path.Combine(_folder["later"], "deeper", "harbour.claims.json");
        using var served = new Served(path);
        Assert.Throws<ClaimSetException>(() => served.Now);
        var found = await served.After(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Seed.Titled("found"));
        });
        Assert.Equal("found", found.ClaimSet.Title);
        Assert.Equal("after", (await served.After(() => File.WriteAllText(path, Seed.Titled("after")))).ClaimSet.Title);
    }

    [Fact]
    public async Task A_folder_that_is_deleted_and_made_again_is_watched_again()
    {
        var folder = Directory.CreateDirectory(_folder["inner"]).FullName;
        var path = Path.Combine(folder, "harbour.claims.json");
        File.WriteAllText(path, Seed.Titled("first"));
        using var served = new Served(path);
        _ = served.Now;
        var gone = await served.After(() => Directory.Delete(folder, recursive: true));
        Assert.Equal("FC4001", Assert.Single(gone.Faults).Code);
        var again = await served.After(() =>
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, Seed.Titled("second"));
        });
        Assert.Equal("second", again.ClaimSet.Title);
        Assert.Equal("third", (await served.After(() => File.WriteAllText(path, Seed.Titled("third")))).ClaimSet.Title);
    }

    [Fact]
    public async Task A_folder_that_is_deleted_made_again_and_filled_before_it_is_looked_at_is_watched_again()
    {
        var folder = Directory.CreateDirectory(_folder["inner"]).FullName;
        var path = Path.Combine(folder, "harbour.claims.json");
        File.WriteAllText(path, Seed.Titled("first"));
        using var served = new Served(path);
        _ = served.Now;
        var filled = await served.After(() =>
        {
            Directory.Delete(folder, recursive: true);
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, Seed.Titled("second"));
        });
        Assert.Equal(("second", 0), (filled.ClaimSet.Title, filled.Faults.Length));
        Assert.Equal("third", (await served.After(() => File.WriteAllText(path, Seed.Titled("third")))).ClaimSet.Title);
    }

    [Fact]
    public async Task A_folder_that_comes_when_it_was_to_be_watched_and_before_the_file_is_read_is_watched_from_the_next_look_on()
    {
        var path = Path.Combine(_folder["later"], "harbour.claims.json");
        using var served = new Served(path, beforeReading: () =>
        {
            if (Directory.Exists(_folder["later"]))
                return;
            Directory.CreateDirectory(_folder["later"]);
            File.WriteAllText(path, Seed.Titled("found"));
        });
        Assert.Equal(("found", 0), (served.Now.ClaimSet.Title, served.Now.Faults.Length));
        // Where there was a folder to watch, no timer would wait.
        Assert.Equal(1, served.Time.TimersThatWait);
        Assert.Equal("after", (await served.After(() => File.WriteAllText(path, Seed.Titled("after")))).ClaimSet.Title);
        Assert.Equal("later", (await served.After(() => File.WriteAllText(path, Seed.Titled("later")))).ClaimSet.Title);
    }

    [Fact]
    public async Task What_cannot_be_read_is_tried_again()
    {
        using var served = new Served(_path);
        _ = served.Now;
        var hindered = await served.After(() =>
        {
            File.Delete(_path);
            Directory.CreateDirectory(_path);
        });
        while (hindered.Faults is not [{ Code: "FC4002" }])
        {
            await served.LetTimePass();
            hindered = served.Now;
        }
        var again = await served.After(() =>
        {
            Directory.Delete(_path);
            File.WriteAllText(_path, Seed.Titled("after"));
        });
        Assert.Equal(("after", 0), (again.ClaimSet.Title, again.Faults.Length));
    }

    [Fact]
    public async Task A_config_map_that_is_swapped_through_its_link_is_served()
    {
        // Such volumes are mounted by Linux alone, and elsewhere links need rights that tests have not.
        if (!OperatingSystem.IsLinux())
            return;
        Volume("one", "before");
        Directory.CreateSymbolicLink(_folder["..data"], "..one");
        File.CreateSymbolicLink(_folder["mounted.claims.json"], Path.Combine("..data", "mounted.claims.json"));
        using var served = new Served(_folder["mounted.claims.json"]);
        Assert.Equal("before", served.Now.ClaimSet.Title);
        Volume("two", "after");
        Directory.CreateSymbolicLink(_folder["..data_tmp"], "..two");
        var after = await served.After(() => Posix.Rename(_folder["..data_tmp"], _folder["..data"]));
        Assert.Equal("after", after.ClaimSet.Title);

        void Volume(string name, string title) =>
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(_folder[$"..{name}"]).FullName, "mounted.claims.json"), Seed.Titled(title));
    }

    // In real time: a polling watcher of the platform has a clock of its own, and looks every four seconds.
    [Fact]
    public async Task A_file_that_is_polled_is_served_when_it_changes()
    {
        using var served = new Served(_path, file => file.Polling = true);
        _ = served.Now;
        Assert.Equal("after", (await served.After(() => File.WriteAllText(_path, Seed.Titled("after")))).ClaimSet.Title);
    }

    [Fact]
    public async Task Who_throws_when_told_hinders_nobody()
    {
        using var served = new Served(_path);
        _ = served.Now;
        using var failing = served.ClaimSets.Watch("harbour").RegisterChangeCallback(_ => throw new InvalidOperationException("SECRET"), null);
        var told = 0;
        using var listening = ChangeToken.OnChange(() => served.ClaimSets.Watch("harbour"), () => told++);
        await served.After(() => File.WriteAllText(_path, Seed.Titled("after")));
        Assert.Equal((1, 1), (told, served.Log.CountOf(6)));
        Assert.Equal("later", (await served.After(() => File.WriteAllText(_path, Seed.Titled("later")))).ClaimSet.Title);
        Assert.Equal((2, 1), (told, served.Log.CountOf(6)));
        Assert.DoesNotContain(served.Log.Entries, entry => entry.Everything.Contains("SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_told_is_given_what_is_new()
    {
        using var served = new Served(_path);
        _ = served.Now;
        string? title = null;
        using var listening = served.ClaimSets.Watch("harbour").RegisterChangeCallback(_ => title = served.Now.ClaimSet.Title, null);
        await served.After(() => File.WriteAllText(_path, Seed.Titled("after")));
        Assert.Equal("after", title);
    }

    // In real time: what a thread carries, a clock that stands still does not pass on.
    [Fact]
    public async Task Who_asks_first_leaves_nothing_of_itself_on_the_threads_that_load_again()
    {
        var asker = new AsyncLocal<string?> { Value = "asker" };
        using var activity = new Activity("asking").Start();
        using var log = new CollectedLog(() => $"{asker.Value}{Activity.Current?.RootId}");
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(log));
        services.AddFactCheck(options => options.ClaimSets["harbour"] = new() { Path = _path, Reload = true, Debounce = TimeSpan.Zero });
        await using var provider = services.BuildServiceProvider();
        var claimSets = provider.GetRequiredService<IClaimSets>();
        _ = claimSets.Get("harbour");
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = claimSets.Watch("harbour").RegisterChangeCallback(_ => changed.TrySetResult(), null);
        var beside = _folder.Write("beside", Seed.Titled("after"));
        File.Move(beside, _path, overwrite: true);
        await changed.Task.WaitAsync(Patience.Time);
        Assert.Equal([$"asker{activity.RootId}", ""], log.Entries.Where(entry => entry is { Category: "FactCheck", Id: 1 }).Select(entry => entry.Beside));
    }

    [Fact]
    public async Task When_the_container_is_gone_nothing_is_watched()
    {
        var served = new Served(_path);
        _ = served.Now;
        File.WriteAllText(_path, Seed.Titled("after"));
        await served.Time.TimerIsSet();
        served.Dispose();
        Assert.Equal(0, served.Time.TimersThatWait);
        File.WriteAllText(_path, Seed.Titled("later"));
        served.Time.Advance(Patience.Time);
        Assert.Equal(1, served.Log.CountOf(1));
    }
}
