using ValueLedger.Api.Access;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Rates;

namespace ValueLedger.Api.Rates;

/// <summary>Records the rates of a table, all or none. Rates already recorded in the same form are left alone.</summary>
internal static class RecordRateTable
{
    /// <summary>The same number as in a batch of entries.</summary>
    public const int MostRows = 1000;

    public static Checked<TableRates> Decide(LedgerTurn ledger, Caller caller, RateTable table)
    {
        var known = ledger.Known(caller.Organisation);
        var rates = Check(table, known);
        if (!rates.IsAccepted)
        {
            return rates.Problems.ToList();
        }

        var size = ledger.Head(caller.Organisation).Size;
        RateStore.AppendAll(
            ledger,
            caller.Organisation,
            caller.KeySequence,
            [.. rates.Value.Where(rate => !rate.Equals(known.Rates.Standing(rate)?.Rate))]
        );
        return Standing(rates.Value, ledger.Known(caller.Organisation), size);
    }

    /// <summary>The rates that an earlier request recorded, with those already recorded before it.</summary>
    public static TableRates Recall(LedgerView ledger, Caller caller, RateTable table, RecordedRequest request)
    {
        var then = ledger.Known(caller.Organisation, request.Last);
        return Standing([.. table.Rows.Select(row => row.Validate(then.Catalogue).Value!)], then, request.First - 1);
    }

    private static TableRates Standing(IReadOnlyList<Rate> rates, Known known, long sizeBefore) =>
        new([.. rates.Select(rate => known.Rates.Standing(rate)!)], sizeBefore);

    private static Checked<IReadOnlyList<Rate>> Check(RateTable table, Known known)
    {
        var checks = new Checks();
        checks.Require(table.Rows.Count > 0, MemberProblems.ListIsEmpty, "/rows", "The table has no rows below its header.");
        checks.Require(
            table.Rows.Count <= MostRows,
            MemberProblems.ListIsTooLong,
            "/rows",
            $"The table has more than {MostRows} rows, which is the limit for one request."
        );
        if (!checks.Passed)
        {
            return checks.Problems;
        }

        var rates = new List<Rate>();
        var rowOf = new Dictionary<(string, Core.Amounts.Basis, NodaTime.LocalDate), int>();
        foreach (var row in table.Rows)
        {
            var decision = row.Validate(known.Catalogue);
            checks.AddAll(decision.Problems);
            if (decision.Value is not { } rate)
            {
                continue;
            }

            rates.Add(rate);
            if (!rowOf.TryAdd((rate.Measure, rate.Basis, rate.EffectiveFrom), row.Number))
            {
                checks.AddAll([
                    row.Tell(
                        RateTableProblems.RateIsGivenTwice,
                        "",
                        $"Row {rowOf[(rate.Measure, rate.Basis, rate.EffectiveFrom)]} has a rate with the same measure, basis and first day."
                    ),
                ]);
            }
        }

        return checks.Passed ? rates.ToArray() : checks.Problems;
    }
}

/// <summary>The rates of a table as recorded.</summary>
/// <param name="Rates">In the order of the rows.</param>
/// <param name="SizeBefore">Number of records in the log before; later rates are new.</param>
internal sealed record TableRates(IReadOnlyList<RecordedRate> Rates, long SizeBefore)
{
    public bool IsNew(RecordedRate rate) => rate.Sequence > SizeBefore;
}
