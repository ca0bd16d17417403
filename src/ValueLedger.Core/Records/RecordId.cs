using System.Buffers.Binary;
using NodaTime;

namespace ValueLedger.Core.Records;

/// <summary>
/// The id of a record in the API: a UUID of version 7 (RFC 9562) made from the time of recording, the organisation and the
/// sequence. It need not be stored or indexed, because the record is found by the sequence inside it. For clients it is opaque.
/// </summary>
public readonly record struct RecordId(Guid Value)
{
    /// <summary>
    /// Ids of two organisations whose numbers differ by a multiple of this are made alike. An organisation that moves to another ledger
    /// gets such a number there if its own is taken, so that its ids stay the same.
    /// </summary>
    public const int OrganisationsApart = 1 << 22;

    private const int SequenceBits = 40;
    private const long SequenceMask = (1L << SequenceBits) - 1;
    private const long VariantBits = 1L << 63;
    private const long OrganisationMask = OrganisationsApart - 1;

    /// <summary>The record that it names; valid only if the record found there has exactly this id.</summary>
    public long Sequence
    {
        get
        {
            Span<byte> bytes = stackalloc byte[16];
            Value.TryWriteBytes(bytes, bigEndian: true, out _);
            var high = BinaryPrimitives.ReadInt64BigEndian(bytes);
            return (BinaryPrimitives.ReadInt64BigEndian(bytes[8..]) ^ Veil(high)) & SequenceMask;
        }
    }

    public static RecordId Of(int organisation, long sequence, Instant recordedAt)
    {
        var micros = recordedAt.ToUnixTimeTicks() / 10;
        var high = ((micros / 1000) << 16) | 0x7000 | (micros % 1000);
        var low = VariantBits | ((((organisation & OrganisationMask) << SequenceBits) | (sequence & SequenceMask)) ^ Veil(high));
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, high);
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], low);
        return new RecordId(new Guid(bytes, bigEndian: true));
    }

    /// <summary>Only the text itself, in letters of either case: the framework would also accept white space around it.</summary>
    public static RecordId? Parse(string text) =>
        Guid.TryParseExact(text, "D", out var value) && text.Equals(value.ToString("D"), StringComparison.OrdinalIgnoreCase)
            ? new RecordId(value)
            : null;

    /// <summary>62 bits derived from the moment (the last step of SplitMix64), so that clients do not read meaning into an id.</summary>
    private static long Veil(long high)
    {
        var mixed = unchecked((ulong)high + 0x9E3779B97F4A7C15UL);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return (long)((mixed ^ (mixed >> 31)) >> 2);
    }

    public override string ToString() => Value.ToString("D");
}
