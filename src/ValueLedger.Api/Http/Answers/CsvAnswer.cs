using System.Globalization;
using System.Text.Json;
using CsvHelper;
using NodaTime;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http.Answers;

/// <summary>An answer as CSV (RFC 4180) in UTF-8. Text that a spreadsheet would run gets an apostrophe in front; numbers are not
/// changed.</summary>
internal sealed class CsvAnswer : IAsyncDisposable
{
    private static readonly CsvWriterOptions Rules = new() { NewLine = "\r\n" };

    private readonly Stream _body;
    private readonly MemoryStream _rows = new();
    private readonly CsvWriter _csv;

    private CsvAnswer(Stream body)
    {
        _body = body;
        _csv = CsvWriter.Create(_rows, Rules, leaveOpen: true);
    }

    public static CsvAnswer Begin(HttpContext context, string fileName)
    {
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        return new CsvAnswer(context.Response.Body);
    }

    /// <summary>For a file that is completed before it is sent.</summary>
    /// <param name="file">The file; it is left open.</param>
    public static CsvAnswer Into(Stream file) => new(file);

    public void WriteHeader(IEnumerable<string> columns)
    {
        foreach (var column in columns)
        {
            _csv.WriteField(column);
        }

        _csv.EndRecord();
    }

    /// <summary>A cell with a figure, date, code or term, written as in JSON.</summary>
    public CsvAnswer Plain<T>(T value)
    {
        _csv.WriteField(
            value switch
            {
                null => "",
                string text => text,
                // Most cells are one of these, and written faster than by a serialiser.
                long number => number.ToString(CultureInfo.InvariantCulture),
                decimal number => number.ToString(CultureInfo.InvariantCulture),
                Guid id => id.ToString(),
                LocalDate day => IsoJson.Write(day),
                Instant moment => IsoJson.Write(moment),
                _ => JsonSerializer.Serialize(value, WireJson.Options).Trim('"'),
            }
        );
        return this;
    }

    /// <summary>Empty cells.</summary>
    public CsvAnswer Blank(int cells)
    {
        for (var cell = 0; cell < cells; cell++)
        {
            _csv.WriteField("");
        }

        return this;
    }

    /// <summary>A cell with text that somebody wrote.</summary>
    public CsvAnswer Text(string? words)
    {
        _csv.WriteField(SpreadsheetMark.Put(words));
        return this;
    }

    public void EndRow() => _csv.EndRecord();

    /// <summary>Sends the rows written so far, without blocking a thread.</summary>
    public async Task FlushAsync()
    {
        _csv.Flush();
        await _body.WriteAsync(_rows.GetBuffer().AsMemory(0, (int)_rows.Length));
        _rows.SetLength(0);
    }

    public async ValueTask DisposeAsync()
    {
        await FlushAsync();
        await _csv.DisposeAsync();
    }
}
