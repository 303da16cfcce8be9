using FactCheck.Json;

namespace FactCheck.Tool.Tests;

public sealed class FmtTests : IDisposable
{
    private static readonly string Canonical = Sets.HarbourSet.ToJson();
    private static readonly string Compact = Canonical.Replace("\n", "\r\n", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_brought_into_canonical_form_and_the_lines_are_counted()
    {
        var path = _folder.Write("a.claims.json", Compact.Replace("\"title\": \"Harbour", "\"title\":  \"Harbour", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal));
        Assert.Equal(new(0, $"{path}: 1 line changed\n", ""), Command.Run("fmt", path));
        Assert.Equal(Canonical, File.ReadAllText(path));
        Assert.Equal(new(0, "", ""), Command.Run("fmt", path));
        Assert.Equal(["a.claims.json"], _folder.Names);
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_go()
    {
        File.WriteAllBytes(_folder["a.claims.json"], [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Compact)]);
        Assert.Equal(0, Command.Run("fmt", _folder.Path).ExitCode);
        Assert.Equal(ClaimSetJson.WriteUtf8(Sets.HarbourSet), File.ReadAllBytes(_folder["a.claims.json"]));
    }

    [Fact]
    public void Check_changes_nothing_and_is_1_where_something_would_change()
    {
        var path = _folder.Write("a.claims.json", Compact);
        var outcome = Command.Run("fmt", "--check", path, Sets.Harbour);
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Errors));
        Assert.EndsWith("lines would change\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(Compact, File.ReadAllText(path));
    }

    [Fact]
    public void What_is_no_claim_set_is_left_alone_and_the_others_are_formatted()
    {
        var (wrong, right) = (_folder.Write("a.claims.json", Sets.Unread), _folder.Write("b.claims.json", Compact));
        var outcome = Command.Run("fmt", _folder.Path);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("error FC0101", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal((Sets.Unread, Canonical), (File.ReadAllText(wrong), File.ReadAllText(right)));
    }

    [Fact]
    public void Standard_input_is_written_to_standard_output() => Assert.Equal(new(0, Canonical, ""), Command.RunWith(Compact, "fmt", "-"));

    [Fact]
    public void Beside_standard_input_what_changed_is_told_on_standard_error()
    {
        var path = _folder.Write("a.claims.json", Compact);
        var outcome = Command.RunWith(Compact, "fmt", "-", path);
        Assert.Equal((0, Canonical), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith($"{path}: ", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mode_of_a_file_stays()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = _folder.Write("a.claims.json", Compact);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(path, Mode);
        Assert.Equal(0, Command.Run("fmt", path).ExitCode);
        Assert.Equal(Mode, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_symbolic_link_stays_and_what_it_leads_to_is_replaced()
    {
        var target = _folder.Write("real/a.claims.json", Compact);
        var link = File.CreateSymbolicLink(_folder["link.claims.json"], target).FullName;
        Assert.Equal(0, Command.Run("fmt", link).ExitCode);
        Assert.Equal(target, File.ResolveLinkTarget(link, returnFinalTarget: false)!.FullName);
        Assert.Equal(Canonical, File.ReadAllText(target));
    }

    [Fact]
    public void What_a_killed_process_left_behind_goes_with_the_next_run_and_is_never_taken_for_a_claim_set()
    {
        var path = _folder.Write("a.claims.json", Compact);
        var leftover = _folder.Write(".a.claims.json.0123.factcheck-tmp", "half a fi");
        Assert.Equal(0, Command.Run("check", _folder.Path, "--fail-on", "never").ExitCode);
        Assert.True(File.Exists(leftover));
        Assert.Equal(0, Command.Run("fmt", path).ExitCode);
        Assert.Equal(["a.claims.json"], _folder.Names);
    }

    [Fact]
    public async Task Killed_at_any_moment_the_file_is_the_old_one_or_the_new_one()
    {
        var set = Sets.HarbourSet with { Allegations = [.. Enumerable.Range(0, 6_000).Select(i => Sets.HarbourSet.Allegations[0] with { Id = FormattableString.Invariant($"a-{i}") })] };
        var canonical = set.ToJson();
        var old = canonical.Replace("\n", "\r\n", StringComparison.Ordinal);
        var random = new Random(20170913);
        var path = _folder["big.claims.json"];
        for (var round = 0; round < 12; round++)
        {
            await File.WriteAllTextAsync(path, old);
            using var process = Command.Start("fmt", path);
            // Every other time it is killed as soon as it has begun to write.
            if (round % 2 == 0)
                await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(random.Next(100, 700)));
            else
                while (_folder.Names.Count() == 1 && !process.HasExited)
                    await Task.Yield();
            process.Kill();
            await process.WaitForExitAsync();
            var text = await File.ReadAllTextAsync(path);
            Assert.True(text == old || text == canonical, FormattableString.Invariant($"In round {round} the file is neither: {text.Length} characters."));
        }
        Assert.Equal(0, Command.Run("fmt", _folder.Path).ExitCode);
        Assert.Equal(canonical, await File.ReadAllTextAsync(path));
        Assert.Equal(["big.claims.json"], _folder.Names);
    }
}
