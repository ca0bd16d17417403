using System.Buffers.Binary;
using System.Text;

namespace ValueLedger.Api.Entries;

/// <summary>Creates texts that occur again and again, such as codes, only once. It keeps a fixed number of them, whatever is sent; for one
/// reader at a time.</summary>
public sealed class RepeatedTexts
{
    private const int Places = 4096;
    private const int Longest = 64;

    private readonly string?[] _texts = new string?[Places];

    /// <param name="utf8">Valid UTF-8.</param>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var place = ref _texts[PlaceOf(utf8)];
        // Only ASCII is ever found again, because Ascii.Equals is false for anything else.
        return place is not null && Ascii.Equals(utf8, place) ? place : place = Encoding.UTF8.GetString(utf8);
    }

    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var mixed = (ulong)utf8.Length;
        while (utf8.Length >= sizeof(ulong))
        {
            mixed = (mixed ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * Odd;
            mixed ^= mixed >> 32;
            utf8 = utf8[sizeof(ulong)..];
        }

        foreach (var rest in utf8)
        {
            mixed = (mixed << 8) ^ (mixed >> 56) ^ rest;
        }

        return (int)((mixed * Odd) >> 52);
    }
}
