using System.Text.Json;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Timebanks;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;
using ValueLedger.Storage.AuditPacks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Storage.Tests.Timebanks;

/// <summary>What a statement says about a time bank is what its summary says, and follows from the records of its audit pack.</summary>
internal static class BanksOfStatements
{
    public static void AreThoseOf(
        LedgerView view,
        int organisation,
        Registered<Programme> programme,
        DateRange period,
        long known,
        TimebankSummary summary
    )
    {
        var moment = view.RecordedAt(organisation, known)!.Value;
        if (view.Known(organisation, view.SizeAt(organisation, moment)).Catalogue.Programmes.Find(programme.Code) is null)
        {
            return;
        }

        var request = new StatementRequest
        {
            Programmes = [programme],
            Period = period,
            KnownAt = moment,
            Basis = Basis.Own,
            CompareBases = [],
            Schedule = DiscountSchedules.Find(DiscountSchedules.Default)!,
            Prices = Prices.OfTheDay,
        };
        var statement = Prepare.Of(request, StatementSourceStore.Load(view, organisation, request)).Value!;
        if (view.SizeAt(organisation, moment) == known)
        {
            Assert.Equal(
                (summary.Exchanges, summary.Hours),
                (statement.Timebanks!.Sum(bank => bank.Exchanges), statement.Timebanks!.Sum(bank => bank.Hours))
            );
        }

        // What members received from another bank is in the summary alone.
        if (view.SizeAt(organisation, moment) == known && summary.OtherBanks.Count == 0)
        {
            Assert.Equal(
                summary.Exchanges == 0
                    ? []
                    :
                    [
                        (
                            programme.Code,
                            summary.Exchanges,
                            summary.Hours,
                            summary.ActiveMembers,
                            summary.TwoWayMembers,
                            summary.Reciprocity!.Value
                        ),
                    ],
                statement.Timebanks!.Select(bank =>
                    (bank.Programme, bank.Exchanges, bank.Hours, bank.ActiveMembers, bank.TwoWayMembers, bank.Reciprocity)
                )
            );
        }

        var packed = PackedRecords.Of(view, organisation, StatementScope.Of(request), statement.Header.Checkpoint.Size);
        var recount = new Recount(organisation);
        foreach (var record in LogReading.Some(view, organisation, packed.Sequences))
        {
            recount.Add(record.Sequence, record.Canonical);
        }

        Assert.True(Hash32.TryParse(statement.Header.Checkpoint.Root, out var root));
        var made = Prepare.Of(request, recount.Sources(request, statement.Header.Checkpoint.Size, root).Sources).Value!;
        Assert.Equal(JsonSerializer.Serialize(statement, WireJson.Options), JsonSerializer.Serialize(made, WireJson.Options));
    }
}
