using System.Security.Cryptography;
using ValueLedger.Core.Audits;

namespace ValueLedger.Core.Tests.Audits;

/// <summary>The expected entries come from a program in another language that has only the documentation.</summary>
public sealed class SampleDrawTests
{
    private const string Nonce = "00112233445566778899aabbccddeeff";

    private static readonly string Root = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);
    private static readonly SampleItem[] Items =
    [
        new(7, 12.5m),
        new(9, 300m),
        new(12, 0.08m),
        new(13, 44.44m),
        new(20, 12.345678m),
        new(21, 100.00m),
        new(25, 7.5m),
        new(30, 250.01m),
    ];

    [Theory]
    [InlineData(1, "9", "48.385092")]
    [InlineData(3, "9 30", "16.128364")]
    [InlineData(5, "7 9 21 30", "9.677018")]
    [InlineData(40, "7 9 13 20 21 25 30", "1.209627")]
    public void Monetary_units_are_drawn_at_fixed_intervals_after_the_start(int size, string entries, string start)
    {
        var draw = new SampleDraw(Root, Nonce);
        Assert.Equal(entries, string.Join(' ', draw.MonetaryUnits(Items, size).Select(item => item.Entry)));
        Assert.Equal(start, draw.StartOf(Items.Sum(item => item.Book) / size).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Entries_are_counted_by_the_smallest_hashes_whatever_their_order()
    {
        var items = Enumerable.Range(1, 20).Select(entry => new SampleItem(entry, 1)).ToList();
        var draw = new SampleDraw(Root, Nonce);
        Assert.Equal([3, 7, 8, 17, 18], draw.Counted(items, 5).Select(item => item.Entry));
        Assert.Equal([3, 7, 8, 17, 18], draw.Counted([.. items.AsEnumerable().Reverse()], 5).Select(item => item.Entry));
        Assert.Equal(20, draw.Counted(items, 21).Count);
    }

    [Fact]
    public void Another_nonce_or_root_draws_others()
    {
        var items = Enumerable.Range(1, 200).Select(entry => new SampleItem(entry, 1 + (entry % 7))).ToList();
        var drawn = new[]
        {
            new SampleDraw(Root, Nonce),
            new SampleDraw(Root, Nonce + "00"),
            new SampleDraw(Convert.ToBase64String(new byte[32]), Nonce),
        };
        Assert.Equal(3, drawn.Select(draw => string.Join(' ', draw.Counted(items, 10).Select(item => item.Entry))).Distinct().Count());
        Assert.Equal(
            3,
            drawn.Select(draw => string.Join(' ', draw.MonetaryUnits(items, 10).Select(item => item.Entry))).Distinct().Count()
        );
    }

    [Fact]
    public void Whatever_the_start_an_item_of_an_interval_is_drawn_and_never_more_than_the_size()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var items = Enumerable
                .Range(1, random.Next(1, 60))
                .Select(entry => new SampleItem(entry, random.Next(1, 1_000_000) / (decimal)Math.Pow(10, random.Next(0, 7))))
                .ToList();
            var size = random.Next(1, 40);
            var drawn = new SampleDraw(Root, Convert.ToHexString(SHA256.HashData([(byte)round, (byte)(round >> 8)])))
                .MonetaryUnits(items, size)
                .Select(item => item.Entry)
                .ToHashSet();
            var interval = items.Sum(item => item.Book) / size;
            Assert.InRange(drawn.Count, 1, size);
            Assert.All(items.Where(item => item.Book > interval), item => Assert.Contains(item.Entry, drawn));
        }
    }
}
