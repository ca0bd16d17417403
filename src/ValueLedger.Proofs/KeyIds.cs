using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ValueLedger.Proofs;

/// <summary>The ids of keys that sign notes: the first four bytes of SHA-256(name || 0x0A || algorithm || key).</summary>
internal static class KeyIds
{
    /// <summary>Ed25519 (RFC 8032), as https://c2sp.org/signed-note names it.</summary>
    public const byte Ed25519 = 0x01;

    /// <summary>An Ed25519 cosignature with a time, as https://c2sp.org/tlog-cosignature names it.</summary>
    public const byte Cosignature = 0x04;

    public static uint Of(string name, byte algorithm, ReadOnlySpan<byte> key) =>
        Read(SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', algorithm, .. key]));

    public static uint Read(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32BigEndian(bytes);

    public static byte[] ToBytes(uint id)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, id);
        return bytes;
    }
}
