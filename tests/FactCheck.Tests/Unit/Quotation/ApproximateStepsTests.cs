using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Quotation;

/// <summary>The steps of an approximate search, each by itself: none drops what is near, and each drops what it is there to drop.</summary>
public sealed class ApproximateStepsTests
{
    [Fact]
    public void Characters_that_share_a_slot_are_told_apart()
    {
        var rows = new string([.. Enumerable.Range(0, 64).Select(i => (char)((i % 4 * 256) + (i / 4)))]);
        var masks = new CharMasks();
        masks.Set("\0aaa");
        Assert.Equal((1UL, 0b1110UL, 0UL), (masks.Of('\0'), masks.Of('a'), masks.Of('b')));
        masks.Set(rows);
        for (var character = '\0'; character < 2_000; character++)
            Assert.Equal(rows.Contains(character) ? 1UL << rows.IndexOf(character) : 0, masks.Of(character));
    }

    [Fact]
    public void A_gram_is_found_everywhere_it_stands_in_rising_order()
    {
        var text = new RandomTexts(1).Letters("abc\0 é", 70_000);
        var index = new GramIndex(text, default);
        foreach (var gram in Enumerable.Range(0, 20).Select(i => text.Substring(i * 3_000, 4)).Append("zzzz"))
        {
            var positions = index.PositionsOf(gram).ToArray();
            Assert.Equal(positions.Distinct().Order(), positions);
            Assert.Equal(Enumerable.Range(0, text.Length - 3).Where(i => string.CompareOrdinal(text, i, gram, 0, 4) == 0), positions.Where(i => string.CompareOrdinal(text, i, gram, 0, 4) == 0));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    public void A_text_shorter_than_a_gram_has_none(string text) => Assert.True(new GramIndex(text, default).PositionsOf("abcd").IsEmpty);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(64, 63)]
    [InlineData(65, 13)]
    [InlineData(400, 80)]
    [InlineData(5_000, 999)]
    public void The_pieces_are_the_pattern_and_cannot_all_be_too_far(int length, int maxDistance)
    {
        var pieces = PatternPiece.Of(length, maxDistance);
        Assert.Equal(length, pieces.Sum(piece => piece.Length));
        Assert.Equal(pieces.Skip(1).Select(piece => piece.Start), pieces.SkipLast(1).Select(piece => piece.End));
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, 64));
        Assert.True(pieces.Sum(piece => piece.MaxDistance + 1) > maxDistance);
    }

    [Fact]
    public void Bands_that_meet_become_one()
    {
        List<DiagonalBand> bands = [new(40, 50), new(-5, 3), new(4, 9), new(45, 47), new(12, 39)];
        DiagonalBand.Merge(bands);
        Assert.Equal([new(-5, 9), new(12, 50)], bands);
    }

    [Fact]
    public void In_a_band_a_distance_is_never_too_little_and_right_where_the_best_alignment_stays_inside()
    {
        var texts = new RandomTexts(3);
        using var table = new EditTable();
        for (var i = 0; i < 400; i++)
        {
            var text = texts.Letters("abc", texts.Between(1, 250));
            var pattern = texts.Edited(texts.Stretch(text, texts.Between(1, 200)), 15, "abc") + "a";
            var first = texts.Between(-pattern.Length, text.Length);
            var band = new DiagonalBand(first, first + texts.Below(60));
            var (least, inBand) = (PlainSearch.DistancesOfEnds(text, pattern), PlainDistancesInBand(text, pattern, band));
            foreach (var (end, distance) in Ends(table.Fill(pattern, text, band, isAnchored: false, default)))
            {
                Assert.True(distance >= least[end]);
                Assert.True(distance <= inBand[end]);
            }
        }
    }

    [Fact]
    public void What_is_reckoned_from_the_start_of_the_text_is_the_distance_of_its_prefixes()
    {
        var texts = new RandomTexts(4);
        using var table = new EditTable();
        for (var i = 0; i < 100; i++)
        {
            var (text, pattern) = (texts.Letters("ab", texts.Between(1, 100)), texts.Letters("ab", texts.Between(1, 150)));
            foreach (var (end, distance) in Ends(table.Fill(pattern, text, new(-pattern.Length, text.Length), isAnchored: true, default)))
                Assert.Equal(PlainSearch.Distance(pattern, text[..end]), distance);
        }
    }

    [Fact]
    public void Most_of_a_text_is_passed_over()
    {
        var texts = new RandomTexts(5);
        var text = texts.Letters("abcdefghijklmnop ", 20_000);
        foreach (var length in new[] { 30, 60, 64, 65, 200, 400 })
        {
            var pattern = texts.Edited(texts.Stretch(text, length), 5, "abc");
            var bands = BandsOf(pattern, text);
            Assert.InRange(bands.Sum(band => band.Last - band.First), 1, 600);
            Assert.Empty(BandsOf(texts.Letters("abcdefghijklmnop ", length), text));
        }
    }

    [Fact]
    public void A_phrase_of_the_pattern_that_stands_alone_is_passed_over()
    {
        var texts = new RandomTexts(6);
        var phrase = texts.Letters("abcdefgh", 70);
        var text = string.Concat(Enumerable.Range(0, 20).Select(_ => phrase + texts.Letters("ijklmnop", 300)));
        Assert.Empty(BandsOf(texts.Letters("qrstuvwx", 100) + phrase + texts.Letters("qrstuvwx", 130), text));
    }

    private static IReadOnlyList<DiagonalBand> BandsOf(string pattern, string text) => new NearBands(text.AsMemory(), new(text, default), pattern.Length / 5, default).Of(pattern);

    private static List<(int End, int Distance)> Ends(LastRow row)
    {
        var ends = new List<(int, int)>();
        var distance = row.Distance;
        for (var i = 0; i < row.Steps.Length; i++)
            ends.Add((row.Before + i + 1, distance += LastRow.Difference(row.Steps[i])));
        return ends;
    }

    /// <summary>For each end the least cost of an alignment none of whose cells is outside the band.</summary>
    private static int[] PlainDistancesInBand(string text, string pattern, DiagonalBand band)
    {
        const int Outside = 1_000_000;
        var cells = new int[pattern.Length + 1, text.Length + 1];
        for (var row = 0; row <= pattern.Length; row++)
        {
            for (var column = 0; column <= text.Length; column++)
            {
                var least = row == 0 ? 0 : cells[row - 1, column] + 1;
                if (row > 0 && column > 0)
                    least = Math.Min(least, Math.Min(cells[row, column - 1] + 1, cells[row - 1, column - 1] + (pattern[row - 1] == text[column - 1] ? 0 : 1)));
                cells[row, column] = column - row < band.First || column - row > band.Last ? Outside : least;
            }
        }
        return [.. Enumerable.Range(0, text.Length + 1).Select(end => cells[pattern.Length, end])];
    }
}
