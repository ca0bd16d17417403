using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Timebanks;

/// <summary>Writes opening balances as CSV, one balance per line. It reads a few records at a time, so their number does not
/// matter.</summary>
/// <param name="reader">Reads the ledger.</param>
/// <param name="organisation">The organisation.</param>
/// <param name="programme">The programme that runs the time bank.</param>
/// <param name="known">The last record known.</param>
internal sealed class OpeningBalancesCsv(LedgerReader reader, int organisation, Registered<Programme> programme, long known) : IResult
{
    private static readonly string[] Columns = ["id", "date", "member", "hours", "source", "recordedAt", "reversedBy"];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var csv = CsvAnswer.Begin(httpContext, "opening-balances.csv");
        csv.WriteHeader(Columns);
        IReadOnlyList<RecordedOpeningBalances> page = [];
        do
        {
            var after = page.Count == 0 ? 0 : page[^1].Sequence;
            page = reader.Read(
                organisation,
                ledger => OpeningStore.Page(new TimebankView(ledger, organisation, programme, known), after, OpeningStore.MostTogether)
            );
            foreach (var opening in page)
            {
                Write(csv, opening);
            }

            await csv.FlushAsync();
        } while (page.Count == OpeningStore.MostTogether);
    }

    private static void Write(CsvAnswer csv, RecordedOpeningBalances opening)
    {
        foreach (var balance in opening.Content.Balances)
        {
            csv.Plain(opening.Id.Value).Plain(opening.Content.Date).Plain(balance.Member).Plain(balance.Hours).Text(opening.Content.Source);
            csv.Plain(opening.RecordedAt).Plain(opening.ReversedBy?.Value);
            csv.EndRow();
        }
    }
}
