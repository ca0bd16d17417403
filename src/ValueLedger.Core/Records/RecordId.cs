using System.Buffers.Binary;
using NodaTime;

namespace ValueLedger.Core.Records;

/// <summary>
/// The identity of a record on the wire: a UUID of version 7 (RFC 9562) made of when the record was recorded, the organisation and the
/// sequence, so that it need not be stored or indexed and a record is found by the sequence inside it.
/// </summary>
public readonly record struct RecordId(Guid Value)
{
    private const int TextLength = 36;
    private const int SequenceBits = 40;
    private const long SequenceMask = (1L << SequenceBits) - 1;
    private const long VariantBits = 1L << 63;
    private const long OrganisationMask = (1L << 22) - 1;

    /// <summary>Which record it names; only to be believed when the record found there has this very identity.</summary>
    public long Sequence
    {
        get
        {
            Span<byte> bytes = stackalloc byte[16];
            Value.TryWriteBytes(bytes, bigEndian: true, out _);
            return BinaryPrimitives.ReadInt64BigEndian(bytes[8..]) & SequenceMask;
        }
    }

    public static RecordId Of(int organisation, long sequence, Instant recordedAt)
    {
        var micros = recordedAt.ToUnixTimeTicks() / 10;
        var high = ((micros / 1000) << 16) | 0x7000 | (micros % 1000);
        var low = VariantBits | ((organisation & OrganisationMask) << SequenceBits) | (sequence & SequenceMask);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, high);
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], low);
        return new RecordId(new Guid(bytes, bigEndian: true));
    }

    /// <summary>Null for whatever is not the text of an identity; white space around it, which the framework would overlook, is none of it.</summary>
    public static RecordId? Parse(string text) => text.Length == TextLength && Guid.TryParseExact(text, "D", out var value) ? new RecordId(value) : null;

    public override string ToString() => Value.ToString("D");
}
