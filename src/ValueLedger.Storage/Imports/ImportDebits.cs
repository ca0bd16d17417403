using ValueLedger.Core.Amounts;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Checks the exchanges of a file against the debit limits of their receivers, in the order of the rows. It uses the balances at the time
/// when judging began and the changes that earlier rows make.
/// </summary>
internal sealed class ImportDebits(LedgerView ledger, int organisation, ImportVerdicts verdicts)
{
    private readonly Dictionary<int, TimebankView> _banks = [];
    private readonly Dictionary<(int Programme, int Member), decimal> _moved = [];
    private readonly Dictionary<(int Programme, int Member), (DebitLimit? Limit, decimal Balance)> _stood = [];

    /// <summary>How many rows take their receiver beyond a limit that only flags.</summary>
    public long Flagged { get; private set; }

    /// <param name="staged">The rows.</param>
    /// <param name="refuse">Called for each row that would exceed a limit that refuses, with that limit.</param>
    /// <param name="cancellation">Cancels the check.</param>
    public void Judge(StagedImport staged, Action<long, DebitLimit> refuse, CancellationToken cancellation)
    {
        var refused = new List<(long Number, DebitLimit Limit)>();
        var rows = staged.Exchanges();
        try
        {
            while (rows.Step())
            {
                cancellation.ThrowIfCancellationRequested();
                if (verdicts.IsRecorded(rows.Int64("Number")) && Judge(rows) is { } limit)
                {
                    refused.Add((rows.Int64("Number"), limit));
                }
            }
        }
        finally
        {
            rows.Reset();
        }

        refused.ForEach(row => refuse(row.Number, row.Limit));
    }

    /// <summary>The limit that refuses the row; null when it may be recorded.</summary>
    private DebitLimit? Judge(CompiledSql row)
    {
        var (programme, giver, receiver, hours) = (
            row.Int32("Programme"),
            row.Int32("Giver"),
            row.Int32("Receiver"),
            new Quantity(row.Int64("QuantityMicros")).ToDecimal()
        );
        // The communities that stand for two banks have no limits.
        var bank = row.NullableInt32("OtherProgramme") ?? programme;
        var (limit, stood) = Stood(bank, receiver, row.Text("ReceiverCode"));
        var isBeyond = limit?.IsExceededBy(stood + _moved.GetValueOrDefault((bank, receiver)) - hours) == true;
        if (isBeyond && limit!.Action == DebitLimitAction.Refuse)
        {
            return limit;
        }

        // A row in doubt changes no balance before it is released.
        if (verdicts.IsOpen(row.Int64("Number")))
        {
            Flagged += isBeyond ? 1 : 0;
            _moved[(programme, giver)] = _moved.GetValueOrDefault((programme, giver)) + hours;
            _moved[(bank, receiver)] = _moved.GetValueOrDefault((bank, receiver)) - hours;
        }

        return null;
    }

    private (DebitLimit? Limit, decimal Balance) Stood(int programme, int member, string code)
    {
        if (!_stood.TryGetValue((programme, member), out var stood))
        {
            var bank = BankOf(programme);
            var limit = MemberStore.Find(bank, code) is { } found ? DebitLimits.Of(bank, found) : null;
            _stood[(programme, member)] = stood = (
                limit,
                limit is null ? 0 : ExchangeStore.Balances(bank, [member]).GetValueOrDefault(member).Credits
            );
        }

        return stood;
    }

    private TimebankView BankOf(int programme)
    {
        if (!_banks.TryGetValue(programme, out var bank))
        {
            var found = ledger.Known(organisation).Catalogue.Programmes[programme];
            _banks[programme] = bank = new TimebankView(ledger, organisation, found, ledger.Head(organisation).Size);
        }

        return bank;
    }
}
