using System.Text;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Reads a text file of any length as UTF-8. Its byte order mark gives the encoding; without one it is UTF-8 or else
/// Windows-1252.</summary>
/// <remarks>
/// The first byte above ASCII decides between those two, for the rest of the file. Bytes that are then not characters become
/// <see cref="Broken"/>, so that their row can be refused without the others.
/// </remarks>
internal sealed class Utf8Source(Stream body)
{
    /// <summary>A byte that never occurs in UTF-8.</summary>
    public const byte Broken = 0xff;

    private const byte NeverUtf8Either = 0xfe;
    private const int Size = 64 * 1024;
    private const int LongestCharacter = 4;

    private readonly byte[] _bytes = new byte[Size];
    private int _start;
    private int _end;
    private bool _hasEnded;

    public FileEncoding Encoding { get; private set; }

    /// <summary>Reads more bytes; returns zero only at the end of the file.</summary>
    /// <param name="into">Room for several characters.</param>
    public async ValueTask<int> ReadAsync(Memory<byte> into, CancellationToken cancellation)
    {
        while (true)
        {
            if (_end - _start < LongestCharacter && !_hasEnded)
            {
                await FillAsync(cancellation);
                continue;
            }

            if (_start == _end)
            {
                return 0;
            }

            var written = Convert(into.Span);
            if (written > 0)
            {
                return written;
            }
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
        (_start, _end) = (0, _end - _start);
        var read = await body.ReadAsync(_bytes.AsMemory(_end), cancellation);
        _end += read;
        _hasEnded = read == 0;
    }

    private int Convert(Span<byte> into)
    {
        var left = _bytes.AsSpan(_start, _end - _start);
        switch (Encoding)
        {
            case FileEncoding.Unknown:
                (Encoding, var mark) = OfMark(left);
                _start += mark;
                return 0;
            case FileEncoding.Ascii:
                return ConvertAscii(left, into);
            case FileEncoding.Utf8:
                return Copy(left, into);
            case FileEncoding.Windows1252:
                var (read, written) = Windows1252.ToUtf8(left, into);
                _start += read;
                return written;
            default:
                var (units, bytes) = Utf16.ToUtf8(left, into, Encoding == FileEncoding.Utf16BigEndian, _hasEnded);
                _start += units;
                return bytes;
        }
    }

    private static (FileEncoding Encoding, int Length) OfMark(ReadOnlySpan<byte> first) =>
        first switch
        {
            [0xef, 0xbb, 0xbf, ..] => (FileEncoding.Utf8, 3),
            [0xff, 0xfe, ..] => (FileEncoding.Utf16LittleEndian, 2),
            [0xfe, 0xff, ..] => (FileEncoding.Utf16BigEndian, 2),
            _ => (FileEncoding.Ascii, 0),
        };

    private int ConvertAscii(ReadOnlySpan<byte> left, Span<byte> into)
    {
        var plain = left.IndexOfAnyExceptInRange((byte)0, (byte)0x7f);
        if (plain == 0)
        {
            Encoding =
                Rune.DecodeFromUtf8(left, out _, out _) == System.Buffers.OperationStatus.Done
                    ? FileEncoding.Utf8
                    : FileEncoding.Windows1252;
            return 0;
        }

        return Copy(plain < 0 ? left : left[..plain], into);
    }

    private int Copy(ReadOnlySpan<byte> left, Span<byte> into)
    {
        var count = Math.Min(left.Length, into.Length);
        left[..count].CopyTo(into);
        // Two of them could later be mistaken for the mark of another encoding.
        into[..count].Replace(NeverUtf8Either, Broken);
        _start += count;
        return count;
    }
}

/// <summary>What the encoding of a text file has turned out to be so far.</summary>
internal enum FileEncoding
{
    /// <summary>Nothing was read yet.</summary>
    Unknown,

    /// <summary>Every byte so far means the same in UTF-8 and in Windows-1252.</summary>
    Ascii,
    Utf8,
    Windows1252,
    Utf16LittleEndian,
    Utf16BigEndian,
}
