using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Rates;

/// <summary>A table of rates as sent: a CSV file that is held in memory, so its length is limited like that of other bodies.</summary>
internal sealed class RateTable : ISent<RateTable>
{
    public const string ContentType = "text/csv";

    private RateTable(ReadOnlyMemory<byte> sent, IReadOnlyList<RateRow> rows, IReadOnlyList<Problem> problems) =>
        (Sha256, Rows, Problems) = (SHA256.HashData(sent.Span), rows, problems);

    public IReadOnlyList<RateRow> Rows { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public bool IsUnreadable => Problems.Count > 0;

    public ReadOnlyMemory<byte> Sha256 { get; }

    RateTable ISent<RateTable>.Value => this;

    public IReadOnlyList<Problem> With(IEnumerable<Problem> more) => [.. Problems, .. more];

    public static async ValueTask<RateTable?> BindAsync(HttpContext context)
    {
        if (
            !MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            || !type.MediaType.Equals(ContentType, StringComparison.OrdinalIgnoreCase)
        )
        {
            return Refused(RateTableProblems.ContentTypeIsNotCsv.At("", $"The content type must be {ContentType}."));
        }

        var sent = await BodyBytes.ReadAllAsync(context);
        return sent.IsAccepted ? await ReadAsync(sent.Value, context.RequestAborted) : Refused([.. sent.Problems]);
    }

    private static async Task<RateTable> ReadAsync(ReadOnlyMemory<byte> sent, CancellationToken cancellation)
    {
        var table = await CsvTable.ReadAsync(sent, RecordRateTable.MostRows, cancellation);
        if (!table.IsAccepted)
        {
            return Refused([.. table.Problems]);
        }

        var columns = RateColumns.Of(table.Value.Names);
        return columns.IsAccepted
            ? new RateTable(sent, [.. table.Value.Rows.Select(row => RateRow.Of(row, columns.Value))], [])
            : Refused([.. columns.Problems]);
    }

    private static RateTable Refused(params Problem[] problems) => new(default, [], problems);
}
