using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Json;

namespace FactCheck.Tests.Laws;

/// <summary>That nothing is lost or changed between a claim set and its text, whichever way it goes.</summary>
public class RoundTripLaws
{
    [Fact]
    public void What_is_written_reads_back_as_an_equal_claim_set_with_an_equal_hash() => Law.HoldsForAll((set, _) =>
    {
        var read = Examples.Read(ClaimSetJson.Write(set));
        Assert.Equal(set, read);
        Assert.Equal(set.GetHashCode(), read.GetHashCode());
    });

    [Fact]
    public void What_was_read_writes_the_same_bytes_again() => Law.HoldsForAll((set, _) =>
    {
        var bytes = ClaimSetJson.WriteUtf8(set);
        Assert.True(ClaimSetJson.Read(bytes).TryGetClaimSet(out var read));
        Assert.Equal(bytes, ClaimSetJson.WriteUtf8(read));
    });

    [Fact]
    public void All_ways_of_writing_give_the_same_bytes() => Law.HoldsForAll((set, _) =>
    {
        var bytes = ClaimSetJson.WriteUtf8(set);
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(ClaimSetJson.Write(set)));
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(set.ToJson()));
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(set, FactCheckJson.Options) + "\n"));
        var buffer = new ArrayBufferWriter<byte>();
        ClaimSetJson.Write(set, buffer);
        Assert.Equal(bytes, buffer.WrittenSpan.ToArray());
    });

    [Fact]
    public void All_ways_of_reading_give_the_same_claim_set() => Law.HoldsForAll((set, _) =>
    {
        var bytes = ClaimSetJson.WriteUtf8(set);
        Assert.Equal(set, Read(ClaimSetJson.Read(bytes)));
        Assert.Equal(set, Read(ClaimSetJson.Read("\uFEFF" + Encoding.UTF8.GetString(bytes))));
        Assert.Equal(set, Read(ClaimSetJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. bytes])));
        Assert.Equal(set, JsonSerializer.Deserialize<ClaimSet>(bytes, FactCheckJson.Options));
    });

    [Fact]
    public async Task Streams_carry_the_same_bytes_as_memory()
    {
        foreach (var set in (ClaimSet[])[.. Law.Sample(Law.WellFormed, 15), .. Law.Sample(Law.Valid, 15), .. Law.Written])
        {
            using var stream = new MemoryStream();
            await ClaimSetJson.WriteAsync(set, stream);
            Assert.Equal(ClaimSetJson.WriteUtf8(set), stream.ToArray());
            stream.Position = 0;
            Assert.Equal(set, Read(await ClaimSetJson.ReadAsync(stream)));
            await using var slow = new SlowStream(stream.ToArray());
            Assert.Equal(set, Read(await ClaimSetJson.ReadAsync(slow)));
        }
    }

    [Fact]
    public void Each_item_goes_through_the_serializer_by_itself() => Law.HoldsForAll((set, _) =>
    {
        foreach (var item in set.Items)
        {
            var json = JsonSerializer.Serialize(item, item.GetType(), FactCheckJson.Options);
            Assert.Equal(item, JsonSerializer.Deserialize(json, item.GetType(), FactCheckJson.Options));
        }
    });

    [Fact]
    public void The_fingerprint_is_the_same_exactly_where_the_claim_set_is() => Law.HoldsForAll((set, random) =>
    {
        var fingerprint = ClaimSetJson.Fingerprint(set);
        var bytes = ClaimSetJson.WriteUtf8(set);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant(), fingerprint);
        Assert.Equal(fingerprint, ClaimSetJson.Fingerprint(Examples.Read(ClaimSetJson.Write(set))));
        foreach (var other in Simpler.Than(set).Where(_ => random.Next(40) == 0).Take(3))
        {
            Assert.NotEqual(set, other);
            Assert.NotEqual(bytes, ClaimSetJson.WriteUtf8(other));
            Assert.NotEqual(fingerprint, ClaimSetJson.Fingerprint(other), StringComparer.Ordinal);
        }
    });

    private static ClaimSet Read(ClaimSetReading reading) =>
        reading.TryGetClaimSet(out var set) ? set : throw new InvalidDataException(string.Join('\n', reading.Diagnostics));

    /// <summary>A stream that cannot be sought and gives a few bytes at a time, as a network does.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 997)], cancellationToken);
    }
}
