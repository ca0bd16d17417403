using System.Text;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Recognises by its first bytes a file that is not what its content type says.</summary>
internal static class FileKind
{
    private const int Looked = 1024;

    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] Compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

    /// <summary>How files begin that are neither tables of text nor lines of JSON, and what they are.</summary>
    private static readonly (byte[] Beginning, string Is)[] Others =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ("{\\rtf"u8.ToArray(), "a document of a word processor"),
        ([0x1f, 0x8b], "compressed with gzip"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xff, 0xd8, 0xff], "a picture"),
        ("<?xml"u8.ToArray(), "XML"),
    ];

    /// <summary>Reads the beginning of a file without taking it away.</summary>
    public static async Task<(byte[] Beginning, Stream File)> PeekAsync(Stream file, CancellationToken cancellation)
    {
        var bytes = new byte[Looked];
        var count = await file.ReadAtLeastAsync(bytes, Looked, throwOnEndOfStream: false, cancellation);
        return (bytes[..count], new PrependedStream(bytes.AsMemory(0, count), file));
    }

    /// <summary>Why the file is not of the format that was stated; null when it may be.</summary>
    public static string? NotA(ImportFormat format, ReadOnlySpan<byte> beginning)
    {
        var isZip = beginning.StartsWith(Zip);
        if (format is ImportFormat.Xlsx or ImportFormat.Ods)
        {
            return isZip ? null
                : beginning.StartsWith(Compound)
                    ? "The file is a workbook with a password, or one of Excel 2003 or older (.xls). Save it as .xlsx without a password."
                : $"The file is not a workbook: it is {Named(beginning) ?? "text"}. Send a text file as text/csv, or save it as .xlsx.";
        }

        if (isZip)
        {
            return "The file is a workbook (.xlsx or .ods), or another zip archive. Send a workbook with its own content type, "
                + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet or application/vnd.oasis.opendocument.spreadsheet.";
        }

        if (beginning.StartsWith(Compound))
        {
            return "The file is a workbook of Excel 2003 or older (.xls), or has a password. Save it as .xlsx or CSV without a password.";
        }

        return Named(beginning) is { } other ? $"The file is {other}. Send a table as CSV or as a workbook." : null;
    }

    private static string? Named(ReadOnlySpan<byte> beginning)
    {
        foreach (var (start, name) in Others)
        {
            if (beginning.StartsWith(start))
            {
                return IsPage(beginning) ? Page : name;
            }
        }

        return IsPage(beginning) ? Page : null;
    }

    private const string Page = "a web page (HTML), such as a page to sign in that was saved in place of the table";

    private static bool IsPage(ReadOnlySpan<byte> beginning)
    {
        var text = Encoding.UTF8.GetString(beginning).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith('<') && text.Contains("<html", StringComparison.OrdinalIgnoreCase))
            || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Bytes that were read ahead, and then the rest.</summary>
    private sealed class PrependedStream(ReadOnlyMemory<byte> first, Stream rest) : Stream
    {
        private ReadOnlyMemory<byte> _first = first;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_first.IsEmpty)
            {
                return await rest.ReadAsync(buffer, cancellationToken);
            }

            var count = Math.Min(_first.Length, buffer.Length);
            _first[..count].CopyTo(buffer);
            _first = _first[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
