using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Entries.PlainText;

/// <summary>Writes any number of entries as plain-text accounting in hledger's journal format, a thousand at a time. Only balances of each
/// month are kept until the end.</summary>
internal sealed class EntriesJournal(LedgerReader reader, Caller caller, JournalSelection selection) : IResult
{
    private const int Together = 1000;

    private readonly JournalFilter _filter = selection.Filter;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = $"{FileAnswers.Text}; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"entries.journal\"";
        var text = new JournalText(response.BodyWriter);
        var known = reader.Read(caller.Organisation, ledger => ledger.Known(caller.Organisation, selection.Known));
        var transactions = new Transactions(text, known, _filter.Scope == JournalScope.Suspended);
        WriteHead(text, known);
        await WriteEntriesAsync(text, transactions, httpContext.RequestAborted);
        if (HasOpenings(known.Catalogue))
        {
            foreach (var programme in known.Catalogue.Programmes.Where(programme => IsIn(_filter.Programme, programme.Number)))
            {
                await WriteOpeningsAsync(text, transactions, programme, httpContext.RequestAborted);
            }
        }

        await WriteBalancesAsync(text, transactions.Moved, httpContext.RequestAborted);
    }

    private void WriteHead(JournalText text, Known known)
    {
        var organisation = known.Catalogue.Organisation;
        List<Measure> measures =
        [
            .. known
                .Catalogue.Measures.Where(measure => IsIn(_filter.Measure, measure.Number))
                .Where(measure => _filter.Measures is null || _filter.Measures.Contains(measure.Number))
                .Select(measure => measure.Item)
                .Where(Places.CanBePosted)
                .OrderBy(measure => measure.Code, StringComparer.Ordinal),
        ];
        text.Comment($"{organisation.Name}: entries as plain-text accounting (https://hledger.org).");
        text.Comment(FormattableString.Invariant($"As known after record {selection.Known} of the log, in the order of the log."));
        text.Comment("received:PROGRAMME:MEASURE has what was put in and what came out; given: and made: say where it comes from.");
        text.Comment($"{Places.Gifts} is what gifts paid of a cost: the gifts themselves are under given:, so add up without it.");
        text.Comment(
            "timebank:PROGRAMME:MEMBER has credits. They have no price and are no hours: received:PROGRAMME:exchanged-hours has those."
        );
        text.Comment("Shares, ratings and levels do not add up, so their readings are only in comments.");
        text.Comment($"Prices are rates, of citizens' time on the basis {WireEnum.Word(organisation.StandardBasis)}; use --value=then.");
        text.Comment("Balances count what is in this file, which has only what its filters let through.");
        if (_filter.Scope == JournalScope.Suspended)
        {
            text.Comment("These entries are in suspense and count in no figure.");
        }

        text.Line("decimal-mark .");
        text.Line($"commodity 1.000000 {organisation.Currency}");
        text.Line($"commodity {Places.Credits}");
        foreach (var measure in measures.Where(measure => !Places.IsMoney(measure, organisation.Currency)))
        {
            text.Line($"commodity {Places.CommodityOf(measure, organisation.Currency)}");
        }

        text.Blank();
        PriceLines.Write(text, known, measures);
    }

    private async Task WriteEntriesAsync(JournalText text, Transactions transactions, CancellationToken cancellation)
    {
        var first = selection.First;
        while (first <= selection.Last)
        {
            var range = new JournalRange(first, selection.Last, selection.Known);
            var page = reader.Read(caller.Organisation, ledger => Journal.Page(ledger, caller.Organisation, _filter, range, Together));
            foreach (var entry in page)
            {
                transactions.Write(entry);
            }

            await text.SendAsync(cancellation);
            if (page.Count < Together)
            {
                return;
            }

            first = page[^1].Sequence + 1;
        }
    }

    private async Task WriteOpeningsAsync(
        JournalText text,
        Transactions transactions,
        Registered<Programme> programme,
        CancellationToken cancellation
    )
    {
        var after = 0L;
        while (true)
        {
            var page = reader.Read(
                caller.Organisation,
                ledger =>
                    OpeningStore.Page(
                        new TimebankView(ledger, caller.Organisation, programme, selection.Known),
                        after,
                        OpeningStore.MostTogether
                    )
            );
            foreach (var opening in page.Where(opening => Covers(opening.Content.Date)))
            {
                if (Covers(opening.Sequence))
                {
                    transactions.Write(opening, programme.Item);
                }

                if (opening.ReversedBy is { } reversal && Covers(reversal.Sequence))
                {
                    transactions.WriteReversal(opening, programme.Item);
                }
            }

            await text.SendAsync(cancellation);
            if (page.Count < OpeningStore.MostTogether)
            {
                return;
            }

            after = page[^1].Sequence;
        }
    }

    private async Task WriteBalancesAsync(JournalText text, MonthEnds moved, CancellationToken cancellation)
    {
        text.Blank();
        foreach (var account in moved.Accounts)
        {
            text.Line($"account {account}");
        }

        foreach (var (date, balances) in moved.Balances(_filter.To))
        {
            // hledger compares in the order of days and, within a day, of the file: so these come last.
            text.Transaction(date, null, isPending: false, "Balances at the end of the month");
            foreach (var (account, total, commodity) in balances)
            {
                text.Assertion(account, total, commodity);
                if (text.IsFull)
                {
                    await text.SendAsync(cancellation);
                }
            }
        }

        await text.SendAsync(cancellation);
    }

    /// <summary>Whether the filters let opening balances through: they are no entries, but move what exchanges move.</summary>
    private bool HasOpenings(CatalogueView catalogue) =>
        catalogue.Measures.Find(Measure.ExchangedHours) is { } hours
        && IsIn(_filter.Measure, hours.Number)
        && _filter.Measures?.Contains(hours.Number) != false
        && _filter is { Scope: JournalScope.Standing, Team: null, Party: null, Contributor: null, Reference: null };

    private bool Covers(LocalDate day) => (_filter.From is null || day >= _filter.From) && (_filter.To is null || day <= _filter.To);

    private bool Covers(long sequence) => sequence >= selection.First && sequence <= selection.Last;

    private static bool IsIn(int? asked, int number) => asked is null || asked == number;
}
