using System.Text;

namespace ValueLedger.Cli.Printing;

/// <summary>Shows a text on a terminal, with control characters written out.</summary>
internal sealed class TerminalStream(Output output) : Stream
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var letters = new char[_decoder.GetCharCount(buffer, offset, count)];
        var length = _decoder.GetChars(buffer, offset, count, letters, 0);
        // Carriage returns at the ends of lines of CSV say nothing on a terminal.
        output.Data.Write(Visible.Lines(new string(letters, 0, length).Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    public override void Flush() => output.Data.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
