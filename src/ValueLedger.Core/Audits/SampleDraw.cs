using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Audits;

/// <summary>Draws samples in a way that anybody can repeat; openapi/audit.md describes it.</summary>
public sealed class SampleDraw
{
    private const int StartBits = 128;

    private readonly byte[] _seed;

    /// <param name="root">The root of the checkpoint in base64.</param>
    /// <param name="nonce">The nonce in hexadecimal.</param>
    public SampleDraw(string root, string nonce) =>
        _seed = SHA256.HashData([.. Convert.FromBase64String(root), .. Convert.FromHexString(nonce)]);

    /// <summary>The start of the intervals as a share of one interval, in units of 2^-128.</summary>
    private BigInteger Start => new(_seed.AsSpan(0, StartBits / 8), isUnsigned: true, isBigEndian: true);

    /// <summary>Every item in which the start, or a whole number of intervals after it, lies.</summary>
    /// <param name="items">In the order of the log; each above zero.</param>
    /// <param name="size">The number of intervals.</param>
    public IReadOnlyList<SampleItem> MonetaryUnits(IReadOnlyList<SampleItem> items, int size)
    {
        var scale = items.Max(item => Scale(item.Book));
        var values = items.Select(item => Units(item.Book, scale)).ToList();
        var sum = values.Aggregate(BigInteger.Zero, (one, other) => one + other);
        var (drawn, reached, hit) = (new List<SampleItem>(), BigInteger.Zero, 0);
        for (var at = 0; at < items.Count; at++)
        {
            reached += values[at];
            var before = hit;
            while (hit < size && (Start + ((BigInteger)hit << StartBits)) * sum < (reached * size) << StartBits)
            {
                hit++;
            }

            if (hit > before)
            {
                drawn.Add(items[at]);
            }
        }

        return drawn;
    }

    /// <summary>The items with the smallest hashes of seed and record number.</summary>
    /// <param name="items">In the order of the log.</param>
    /// <param name="size">How many.</param>
    public IReadOnlyList<SampleItem> Counted(IReadOnlyList<SampleItem> items, int size) =>
        [.. items.OrderBy(item => Rank(item.Entry), StringComparer.Ordinal).Take(size).OrderBy(item => item.Entry)];

    /// <summary>The start in money, rounded to six decimals for reading.</summary>
    public decimal StartOf(decimal interval)
    {
        // 90 bits fit a decimal and are enough for a figure that is only read.
        var share = (decimal)(Start >> (StartBits - 90)) / (decimal)BigInteger.Pow(2, 90);
        return Rounding.Ratio(share * interval);
    }

    private string Rank(long entry)
    {
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(number, entry);
        return Convert.ToHexString(SHA256.HashData([.. _seed, .. number]));
    }

    private static int Scale(decimal value) => Quantity.Bare(value).Scale;

    private static BigInteger Units(decimal value, int scale)
    {
        var bare = Quantity.Bare(value);
        var whole = new BigInteger(decimal.Truncate(bare));
        var rest = bare - decimal.Truncate(bare);
        return (whole * BigInteger.Pow(10, scale)) + (new BigInteger(rest * Ten(rest.Scale)) * BigInteger.Pow(10, scale - rest.Scale));
    }

    private static decimal Ten(int power) => (decimal)BigInteger.Pow(10, power);
}
