using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Entries;

/// <summary>Writes any number of entries as CSV, a thousand at a time.</summary>
internal sealed class EntriesCsv(LedgerReader reader, Caller caller, JournalSelection selection) : IResult
{
    private const int Together = 1000;

    /// <summary>The columns that an import reads come first, named like the members of an entry.</summary>
    internal static readonly string[] Columns =
    [
        "programme",
        "measure",
        "quantity",
        "date",
        "startDate",
        "startTime",
        "endTime",
        "party",
        "team",
        "contributor",
        "reference",
        "note",
        "evidenceGrade",
        "id",
        "sequence",
        "recordedAt",
        "unit",
        "stage",
        "basis",
        "rateAmount",
        "amount",
        "reverses",
        "replaces",
        "reversedBy",
        "reason",
        "leafHash",
        "exchangeGiver",
        "exchangeReceiver",
        "exchangeService",
        "of",
        "standardDeviation",
        "bound",
        "assessor",
        "asset",
        "decidedBy",
        "financedBy",
        "exchangeReceiverProgramme",
    ];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var csv = CsvAnswer.Begin(httpContext, "entries.csv");
        csv.WriteHeader(Columns);
        var first = selection.First;
        while (first <= selection.Last)
        {
            var page = reader.Read(caller.Organisation, ledger => Read(ledger, first));
            page.ForEach(entry => Write(csv, entry));
            await csv.FlushAsync();
            if (page.Count < Together)
            {
                return;
            }

            first = page[^1].Sequence!.Value + 1;
        }
    }

    private List<EntryAnswer> Read(LedgerView ledger, long first)
    {
        var known = ledger.Known(caller.Organisation, selection.Known);
        var range = new JournalRange(first, selection.Last, selection.Known);
        return
        [
            .. Journal.Page(ledger, caller.Organisation, selection.Filter, range, Together).Select(entry => EntryAnswer.For(entry, known)),
        ];
    }

    internal static void Write(CsvAnswer csv, EntryAnswer entry)
    {
        csv.Plain(entry.Programme)
            .Plain(entry.Measure)
            .Plain(entry.Quantity)
            .Plain(entry.Date)
            .Plain(entry.StartDate)
            .Plain(entry.StartTime)
            .Plain(entry.EndTime);
        csv.Plain(entry.Party)
            .Plain(entry.Team)
            .Plain(entry.Contributor)
            .Text(entry.Reference)
            .Text(entry.Note)
            .Plain(entry.Evidence.Grade);
        csv.Plain(entry.Id).Plain(entry.Sequence).Plain(entry.RecordedAt).Text(entry.Unit).Plain(entry.Stage);
        csv.Plain(entry.Valuation?.Basis).Plain(entry.Valuation?.RateAmount).Plain(entry.Valuation?.Amount);
        csv.Plain(entry.Reverses).Plain(entry.Replaces).Plain(entry.ReversedBy).Text(entry.Reason).Plain(entry.LeafHash);
        csv.Plain(entry.Exchange?.Giver).Plain(entry.Exchange?.Receiver).Text(entry.Exchange?.Service);
        csv.Plain(entry.Of)
            .Plain(entry.StandardDeviation)
            .Plain(entry.Bound)
            .Plain(entry.Assessor)
            .Plain(entry.Asset)
            .Plain(entry.DecidedBy);
        csv.Plain(FinancedText.Of(entry.FinancedBy)).Plain(entry.Exchange?.ReceiverProgramme);
        csv.EndRow();
    }
}
