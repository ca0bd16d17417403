using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ValueLedger.Api.Access;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Log;

/// <summary>Records of the log as lines of JSON, read and sent some at a time.</summary>
/// <param name="first">The first page, which is read before the answer begins, so that it can still be refused.</param>
internal sealed class LogLines(LedgerReader reader, Caller caller, long size, IReadOnlyList<LogRecord> first) : IResult
{
    private const int Together = 500;

    // The texts are full of quotation marks, which would otherwise take six characters each.
    private static readonly JsonWriterOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static LogLines Begin(LedgerReader reader, Caller caller, long after, long size) =>
        new(reader, caller, size, Page(reader, caller, after, size));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = $"{FileAnswers.Lines}; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"log.ndjson\"";
        for (var page = first; page.Count > 0; page = Page(reader, caller, page[^1].Sequence, size))
        {
            foreach (var record in page)
            {
                using (var line = new Utf8JsonWriter(response.BodyWriter, Lines))
                {
                    JsonSerializer.Serialize(line, LogRecordAnswer.Of(record), WireJson.Options);
                }

                response.BodyWriter.Write("\n"u8);
            }

            await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
        }
    }

    private static IReadOnlyList<LogRecord> Page(LedgerReader reader, Caller caller, long after, long size) =>
        reader.Read(
            caller.Organisation,
            ledger => LogReading.Page(ledger, caller.Organisation, after, (int)Math.Min(Together, size - after))
        );
}
