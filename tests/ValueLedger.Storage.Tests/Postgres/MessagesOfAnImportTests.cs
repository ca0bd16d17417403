using System.Globalization;
using System.Security.Cryptography;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Postgres;

/// <summary>Each message to the server and back takes time, and so does each statement: an import must not send one for each row.</summary>
public sealed class MessagesOfAnImportTests
{
    private const int Few = 100;
    private const int Many = 1_000;

    /// <summary>Each turn takes a few, and how many rows it has depends on who else writes; one for each row would be 900 more.</summary>
    private const int MoreAtMost = 100;

    [PostgresFact]
    public async Task No_message_and_no_statement_is_sent_for_each_row()
    {
        var few = await SentAsync(Few);
        var many = await SentAsync(Many);
        for (var count = 0; count < few.Count; count++)
        {
            Assert.InRange(many[count], 1, few[count] + MoreAtMost);
        }
    }

    /// <summary>Messages, and statements that add rows: of an import that names people for the first time, and of one that names them
    /// again.</summary>
    private static async Task<IReadOnlyList<long>> SentAsync(int rows)
    {
        await using var ledger = new PostgresLedger();
        var organisation = await ledger.OrganisationAsync();
        var (programme, measure, teams) = await ledger.Writer.AdministerAsync(turn =>
            TurnResult.Kept(
                (
                    CatalogueStore.Put(turn, organisation, null, Samples.Programme()),
                    CatalogueStore.Put(turn, organisation, null, Samples.Hours()),
                    Enumerable
                        .Range(0, 20)
                        .Select(team =>
                            CatalogueStore.Put(turn, organisation, null, new Team { Code = $"t-{team}", Name = $"Team {team}" })
                        )
                        .ToList()
                )
            )
        );
        return [.. await ImportAsync(1), .. await ImportAsync(2)];

        async Task<long[]> ImportAsync(int file)
        {
            using var count = new MessageCount(ledger.Setting);
            var recorded = await RecordAsync(ledger, organisation, [.. Enumerable.Range(0, rows).Select(row => Row(file, row))]);
            Assert.Equal(rows, recorded);
            return [count.Messages, count.Inserts];
        }

        Entry Row(int file, int row) =>
            Samples.Entry(programme, measure, 2, new LocalDate(2014, 1, 1).PlusDays(file + (row * 7 % 700))) with
            {
                Contributor = string.Create(CultureInfo.InvariantCulture, $"v-{row / 2}"),
                Reference = string.Create(CultureInfo.InvariantCulture, $"r-{file}-{row}"),
                Note = "A note",
                Team = new Coded(teams[row % 20].Number, teams[row % 20].Code),
            };
    }

    private static async Task<long> RecordAsync(PostgresLedger ledger, int organisation, IReadOnlyList<Entry> rows)
    {
        using var staged = StagedImport.Create(StagedImport.PathOf(ledger.Place, organisation, Guid.NewGuid()));
        for (var row = 0; row < rows.Count; row++)
        {
            staged.Add(row + 2, rows[row], null, []);
        }

        staged.Commit();
        var catalogue = ledger.Reader.Read(organisation, view => view.Known(organisation).Catalogue);
        var verdicts = new ImportVerdicts(rows.Count);
        new ImportJudgement(staged, new StagedCodes(catalogue), verdicts, false, (_, _) => { }).Judge(
            ledger.Reader,
            organisation,
            SHA256.HashData([]),
            CancellationToken.None
        );
        var shared = new SharedImports(ledger.Database, ledger.Reader, ledger.Writer);
        var recorder = new ImportRecorder(ledger.Writer, ledger.Reader, shared);
        var order = new ImportOrder(
            organisation,
            null,
            Guid.NewGuid(),
            "00",
            SHA256.HashData([]),
            verdicts.Count(),
            new RowNumbers(),
            null
        );
        await shared.AnnounceAsync(organisation, order.Id, null, "", int.MaxValue);
        var import = (await recorder.BeginAsync(order, catalogue))!.Value;
        var recorded = 0L;
        await recorder.FinishAsync(order, staged, verdicts, import, done => recorded = done);
        return recorded;
    }
}
