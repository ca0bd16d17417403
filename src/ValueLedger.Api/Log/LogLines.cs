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
internal sealed class LogLines(LedgerReader reader, Caller caller, long after, long size) : IResult
{
    private const int Together = 500;

    // The texts are full of quotation marks, which would otherwise take six characters each.
    private static readonly JsonWriterOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = $"{FileAnswers.Lines}; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"log.ndjson\"";
        for (var last = after; last < size; )
        {
            var limit = (int)Math.Min(Together, size - last);
            var page = reader.Read(caller.Organisation, ledger => LogReading.Page(ledger, caller.Organisation, last, limit));
            foreach (var record in page)
            {
                using (var line = new Utf8JsonWriter(response.BodyWriter, Lines))
                {
                    JsonSerializer.Serialize(line, LogRecordAnswer.Of(record), WireJson.Options);
                }

                response.BodyWriter.Write("\n"u8);
            }

            await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
            last = page[^1].Sequence;
        }
    }
}
