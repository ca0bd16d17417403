using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ValueLedger.Proofs;

namespace ValueLedger.Storage.Heads;

/// <summary>
/// One of the two slots that each item in the head file has. They are written in turn, so a write that is cut off spoils only the older
/// one, whose checksum then shows it.
/// </summary>
/// <param name="Write">Goes up with every write; of two whole slots the one with the higher number counts.</param>
/// <param name="Number">The size of a log, or a moment in microseconds.</param>
/// <param name="Hash">The root of a log, or the identity of the ledger.</param>
/// <param name="Code">Code of the organisation; empty for the ledger itself.</param>
/// <param name="Organisation">Its number; zero where the place in the file says it.</param>
internal readonly record struct HeadSlot(long Write, long Number, Hash32 Hash, string Code, int Organisation = 0)
{
    /// <summary>In bytes; a power of two, so that no slot crosses the border of two sectors.</summary>
    public const int Length = 128;

    /// <summary>
    /// The number of an organisation is in the bits that no log is long enough for: its upper bits beside the counter, the others beside
    /// the size.
    /// </summary>
    private const int LowerBits = 22;
    private const int SizeBits = 63 - LowerBits;
    private const int WriteBits = 54;
    private const long Lower = (1L << LowerBits) - 1;

    private const int HashStart = 16;
    private const int CodeStart = HashStart + Hash32.Length;
    private const int ChecksumStart = 112;

    /// <param name="place">Which slot of the file it is; a slot that was moved elsewhere is not whole.</param>
    public byte[] Encode(long place)
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, Write | ((long)Organisation >> LowerBits << WriteBits));
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8), Number | ((Organisation & Lower) << SizeBits));
        Hash.CopyTo(bytes.AsSpan(HashStart));
        bytes[CodeStart] = (byte)Encoding.ASCII.GetBytes(Code, bytes.AsSpan((CodeStart + 1)..ChecksumStart));
        Checksum(bytes, place).CopyTo(bytes.AsSpan(ChecksumStart));
        return bytes;
    }

    /// <summary>Null when it was never written, or not written completely.</summary>
    public static HeadSlot? Decode(ReadOnlySpan<byte> bytes, long place)
    {
        if (!bytes[ChecksumStart..].SequenceEqual(Checksum(bytes, place)))
        {
            return null;
        }

        var (write, number, hash, code) = (
            BinaryPrimitives.ReadInt64LittleEndian(bytes),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]),
            Hash32.FromBytes(bytes[HashStart..CodeStart]),
            Encoding.ASCII.GetString(bytes.Slice(CodeStart + 1, bytes[CodeStart]))
        );
        return code.Length == 0
            ? new HeadSlot(write, number, hash, code)
            : new HeadSlot(
                write & ((1L << WriteBits) - 1),
                number & ((1L << SizeBits) - 1),
                hash,
                code,
                (int)((write >> WriteBits << LowerBits) | (number >> SizeBits))
            );
    }

    private static byte[] Checksum(ReadOnlySpan<byte> bytes, long place)
    {
        Span<byte> placed = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(placed, place);
        return SHA256.HashData([.. "ValueLedger head 1"u8, .. placed, .. bytes[..ChecksumStart]])[..(Length - ChecksumStart)];
    }
}
