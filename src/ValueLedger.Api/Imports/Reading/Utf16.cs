using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>The encoding that spreadsheets save as "Unicode text".</summary>
internal static class Utf16
{
    private const int MostUnits = 4096;

    /// <summary>Converts some of the characters; half of a pair, and a byte left over at the end, become
    /// <see cref="Utf8Source.Broken"/>.</summary>
    public static (int Read, int Written) ToUtf8(ReadOnlySpan<byte> from, Span<byte> into, bool isBigEndian, bool isLast)
    {
        Span<char> units = stackalloc char[Math.Min(from.Length / sizeof(char), MostUnits)];
        from[..(units.Length * sizeof(char))].CopyTo(MemoryMarshal.AsBytes(units));
        if (isBigEndian == BitConverter.IsLittleEndian)
        {
            var numbers = MemoryMarshal.Cast<char, ushort>(units);
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        }

        var status = Utf8.FromUtf16(units, into, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: false);
        var isStuck = read == 0 && written == 0 && (status == OperationStatus.InvalidData || isLast) && into.Length > 0;
        if (!isStuck)
        {
            return (read * sizeof(char), written);
        }

        into[0] = Utf8Source.Broken;
        return (Math.Min(sizeof(char), from.Length), 1);
    }
}
