using System.Xml;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>Reads the XML inside a workbook: no entities, nothing from elsewhere, and never more bytes than a limit.</summary>
internal static class SheetXml
{
    /// <summary>The most bytes of one part of a workbook once it is unpacked. It guards against an archive made to fill the machine.</summary>
    public const long MostBytes = 2L * 1024 * 1024 * 1024;

    /// <summary>The most bytes of a part that is kept in memory.</summary>
    public const long MostBytesKept = 256L * 1024 * 1024;

    /// <summary>The most bytes without a new element: neither a text nor an attribute may be longer, since each is held as a whole.</summary>
    private const int MostBytesOfOne = 8 * 1024 * 1024;

    public static XmlReader Read(Stream part, long mostBytes) =>
        XmlReader.Create(
            new LimitedStream(part, mostBytes),
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

    private sealed class LimitedStream(Stream inner, long mostBytes) : Stream
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
