using System.Text;
using FactCheck.Json;

namespace FactCheck.Tests.Unit.Json;

/// <summary>Reading from streams, whatever they are like, and ending a reading from outside.</summary>
public class StreamTests
{
    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(SmallTexts.With("\"summary\":\"a wave \U0001F30A\""));
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    [Theory]
    [InlineData(1, true)]
    [InlineData(1, false)]
    [InlineData(7, false)]
    [InlineData(100_000, false)]
    public async Task A_stream_is_read_to_its_end_however_much_it_gives_at_a_time(int atATime, bool canSeek)
    {
        var json = Encoding.UTF8.GetBytes(SmallTexts.With($"\"summary\":\"{new string('x', 20_000)}\",\"y\":1"));
        foreach (var bytes in (byte[][])[Valid, json])
        {
            using var stream = new Trickle(bytes, atATime, canSeek);
            var reading = await ClaimSetJson.ReadAsync(stream);
            Assert.Equal(SmallTexts.Faults(bytes), SmallTexts.Faults(reading));
            Assert.Equal(bytes.Length, reading.Text.Utf8.Length);
            Assert.True(stream.CanRead);
        }
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands()
    {
        using var stream = new MemoryStream([.. "noise"u8, .. Valid]) { Position = 5 };
        Assert.Equal("", SmallTexts.Faults(await ClaimSetJson.ReadAsync(stream)));
        Assert.Equal("FC0001@1:1", SmallTexts.Faults(await ClaimSetJson.ReadAsync(stream)));
        stream.Position = 1_000;
        Assert.Equal("FC0001@1:1", SmallTexts.Faults(await ClaimSetJson.ReadAsync(stream)));
    }

    [Theory]
    [InlineData(0, false, "")]
    [InlineData(0, true, "")]
    [InlineData(1, false, "FC0003@1:1")]
    [InlineData(1, true, "FC0003@1:1")]
    [InlineData(10_000, false, "FC0003@1:1")]
    [InlineData(10_000, true, "FC0003@1:1")]
    public async Task A_stream_that_is_longer_than_the_limit_is_not_read_to_its_end(int over, bool marked, string faults)
    {
        byte[] bytes = [.. marked ? ByteOrderMark : [], .. Valid, .. Enumerable.Repeat((byte)' ', over)];
        foreach (var atATime in (int[])[1, 5_000])
        {
            using var stream = new Trickle(bytes, atATime, canSeek: false);
            Assert.Equal(faults, SmallTexts.Faults(await ClaimSetJson.ReadAsync(stream, options: new() { MaxBytes = Valid.Length })));
            Assert.True(stream.Given <= Valid.Length + 5_000);
        }
        Assert.Equal(faults, SmallTexts.Faults(ClaimSetJson.Read(bytes, options: new() { MaxBytes = Valid.Length })));
    }

    [Fact]
    public async Task The_greatest_limit_of_all_can_be_asked_for()
    {
        using var stream = new MemoryStream(Valid);
        Assert.Equal("", SmallTexts.Faults(await ClaimSetJson.ReadAsync(stream, options: new() { MaxBytes = int.MaxValue })));
    }

    [Fact]
    public async Task What_goes_wrong_in_a_stream_is_thrown_as_it_is()
    {
        var wrong = new IOException("the line is dead");
        using var stream = new Trickle(Valid, 10, canSeek: false) { ThrowsAfter = 30, Wrong = wrong };
        Assert.Same(wrong, await Assert.ThrowsAsync<IOException>(() => ClaimSetJson.ReadAsync(stream)));
        using var closed = new MemoryStream(Valid);
        closed.Close();
        await Assert.ThrowsAnyAsync<ObjectDisposedException>(() => ClaimSetJson.ReadAsync(closed));
    }

    [Fact]
    public async Task Nothing_to_read_from_is_the_mistake_of_the_program()
    {
        Assert.Throws<ArgumentNullException>(() => ClaimSetJson.Read((string)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ClaimSetJson.ReadAsync(null!));
    }

    [Theory]
    [InlineData("\"summary\":\"S\"")]
    [InlineData("\"parties\":[{\"id\":\"p\",\"kind\":\"person\",\"name\":\"P\"}]")]
    [InlineData("\"x\":1")]
    [InlineData("\"summary\":\"@\"")]
    public async Task A_reading_that_was_cancelled_before_it_began_throws(string members)
    {
        var cancelled = new CancellationToken(canceled: true);
        var json = SmallTexts.With(members).Replace('@', '\uD83C');
        var utf8 = Encoding.UTF8.GetBytes(json);
        Assert.ThrowsAny<OperationCanceledException>(() => ClaimSetJson.Read(json, cancellationToken: cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => ClaimSetJson.Read(utf8, cancellationToken: cancelled));
        using var heeding = new MemoryStream(utf8);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimSetJson.ReadAsync(heeding, cancellationToken: cancelled));
        using var deaf = new Trickle(utf8, 1_000, canSeek: false);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimSetJson.ReadAsync(deaf, cancellationToken: cancelled));
    }

    [Fact]
    public async Task A_reading_that_is_cancelled_while_the_stream_is_read_throws()
    {
        using var source = new CancellationTokenSource();
        using var stream = new Trickle(Valid, 10, canSeek: false) { After = (30, source.Cancel) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimSetJson.ReadAsync(stream, cancellationToken: source.Token));
    }

    /// <summary>A stream that gives a few bytes at a time, and looks at no token.</summary>
    private sealed class Trickle(byte[] bytes, int atATime, bool canSeek) : MemoryStream(bytes)
    {
        public int ThrowsAfter { get; init; } = int.MaxValue;

        public Exception? Wrong { get; init; }

        public (int Given, Action Then) After { get; init; } = (int.MaxValue, () => { });

        public int Given { get; private set; }

        public override bool CanSeek => canSeek;

        public override long Length => canSeek ? base.Length : throw new NotSupportedException();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Given >= ThrowsAfter)
                throw Wrong!;
            if (Given >= After.Given)
                After.Then();
            var count = Read(buffer.Span[..Math.Min(atATime, buffer.Length)]);
            Given += count;
            return new(count);
        }
    }
}
