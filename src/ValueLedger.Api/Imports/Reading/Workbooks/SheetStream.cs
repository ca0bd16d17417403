using System.Text;
using ValueLedger.Api.Http;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>
/// A sheet as CSV with commas, row for row, so that it takes the same path as a CSV file. Texts that a spreadsheet would run are marked, so
/// that a cell beginning with an equals sign can only be a formula without a value.
/// </summary>
internal sealed class SheetStream(ISheet sheet, bool hasDecimalComma) : Stream
{
    private const int Together = 64 * 1024;

    /// <summary>The most characters of a row: a cell that is written once may be repeated many times.</summary>
    private const long MostOfARow = 2 * ImportReader.LongestRow;
    private const long MostOfASheet = 512L * 1024 * 1024;

    private static readonly System.Buffers.SearchValues<char> NeedQuotes = System.Buffers.SearchValues.Create(",\"\r\n");

    private readonly StringBuilder _text = new();
    private byte[] _bytes = [];
    private int _start;
    private int _row;
    private int _width;
    private bool _hasEnded;
    private long _written;

    public ISheet Sheet => sheet;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_start == _bytes.Length && !_hasEnded)
        {
            Fill();
        }

        var count = Math.Min(buffer.Length, _bytes.Length - _start);
        _bytes.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    private void Fill()
    {
        _text.Clear();
        while (_text.Length < Together && !_hasEnded)
        {
            _hasEnded = !sheet.Read();
            if (!_hasEnded)
            {
                WriteRow();
            }
        }

        (_bytes, _start) = (Encoding.UTF8.GetBytes(_text.ToString()), 0);
        _written += _bytes.Length;
    }

    private void WriteRow()
    {
        if (sheet.Cells.Sum(cell => (long)cell.Text.Length) > MostOfARow || _written > MostOfASheet)
        {
            throw new UnreadableWorkbookException(WorkbookProblems.TooLarge());
        }

        // A line for each row that the file leaves out, so that rows keep their numbers.
        for (; _row < sheet.Row - 1; _row++)
        {
            _text.Append("\r\n");
        }

        _row++;
        for (var at = 0; at < sheet.Cells.Count; at++)
        {
            _text.Append(at == 0 ? "" : ",");
            Write(sheet.Cells[at]);
        }

        // A sheet leaves out empty cells at the end of a row.
        _text.Append(',', Math.Max(_width - Math.Max(sheet.Cells.Count, 1), 0));
        _width = Math.Max(_width, sheet.Cells.Count);

        _text.Append("\r\n");
    }

    private void Write(SheetCell cell)
    {
        var text = cell.Kind switch
        {
            CellKind.Text => SpreadsheetMark.Put(cell.Text),
            CellKind.Number when hasDecimalComma => cell.Text.Replace('.', ','),
            _ => cell.Text,
        };
        if (text.AsSpan().ContainsAny(NeedQuotes))
        {
            _text.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            _text.Append(text);
        }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            sheet.Dispose();
        }

        base.Dispose(disposing);
    }
}
