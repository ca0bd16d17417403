using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>Reads the XML inside a workbook: no entities, nothing from elsewhere, and never more bytes than a limit.</summary>
internal static partial class SheetXml
{
    /// <summary>The most bytes of one part of a workbook once it is unpacked. It guards against an archive made to fill the machine.</summary>
    public const long MostBytes = 2L * 1024 * 1024 * 1024;

    /// <summary>The most bytes of a part that is kept in memory.</summary>
    public const long MostBytesKept = 64L * 1024 * 1024;

    /// <summary>The most bytes without a new element: neither a text nor an attribute may be longer, since each is held as a whole.</summary>
    private const int MostBytesOfOne = 8 * 1024 * 1024;

    /// <summary>No workbook nests its elements deeper than some twenty levels.</summary>
    private const int MostLevels = 100;

    /// <param name="part">A part of the workbook.</param>
    /// <param name="mostBytes">The most bytes of it.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static XmlReader Read(Stream part, long mostBytes, CancellationToken cancellation) =>
        XmlReader.Create(
            new LimitedStream(part, mostBytes, cancellation),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CheckCharacters = false,
                CloseInput = true,
            }
        );

    /// <summary>Reads the next node.</summary>
    public static bool Next(this XmlReader xml) =>
        xml.Read() && (xml.Depth <= MostLevels ? true : throw new UnreadableWorkbookException(WorkbookProblems.TooLarge()));

    /// <summary>The text of an element; the reader is at its end afterwards.</summary>
    public static string TextOf(this XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        string? only = null;
        StringBuilder? more = null;
        while (xml.Next() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                continue;
            }

            if (only is null)
            {
                only = xml.Value;
            }
            else
            {
                (more ??= new StringBuilder(only)).Append(xml.Value);
            }
        }

        var text = more?.ToString() ?? only ?? "";
        // Characters that XML has not, carriage returns among them, are written as _x000D_.
        return text.Contains("_x", StringComparison.Ordinal) ? Escaped().Replace(text, Unescape) : text;
    }

    private static string Unescape(Match escaped)
    {
        var letter = (char)int.Parse(escaped.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return char.IsSurrogate(letter) || letter >= '\uFFFE' ? escaped.Value : letter.ToString();
    }

    /// <summary>Reads to the end of an element.</summary>
    public static void PassOver(this XmlReader xml)
    {
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Next() && xml.Depth > depth) { }
    }

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();

    private sealed class LimitedStream(Stream inner, long mostBytes, CancellationToken cancellation) : Stream
    {
        private long _read;
        private int _sinceElement;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            cancellation.ThrowIfCancellationRequested();
            var count = inner.Read(buffer);
            _read += count;
            var element = buffer[..count].LastIndexOf((byte)'<');
            _sinceElement = element < 0 ? _sinceElement + count : count - element;
            return _read > mostBytes || _sinceElement > MostBytesOfOne
                ? throw new UnreadableWorkbookException(WorkbookProblems.TooLarge())
                : count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
