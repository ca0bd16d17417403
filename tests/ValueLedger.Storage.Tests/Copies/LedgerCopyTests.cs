using Dapper;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Copies;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Tests.Histories;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Copies;

/// <summary>What is in a copy is what was in the ledger, and it goes on from there.</summary>
public sealed class LedgerCopyTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();
    private readonly CopiedTo _copies = new();

    public async ValueTask InitializeAsync()
    {
        foreach (var (code, seed) in ((string, int)[])[("avon", 5), ("bath", 7)])
        {
            var history = new RandomHistory(_ledger, await _ledger.OrganisationAsync(code), new Random(seed));
            await history.BeginAsync();
            var import = history.NextImport();
            await import.RunAsync();
            history.Note(import);
            await history.StepAsync(60);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ledger.DisposeAsync();
        _copies.Dispose();
    }

    [Fact]
    public void A_copy_of_everything_has_the_same_logs_and_rows_also_while_the_ledger_is_served()
    {
        var target = _copies.File();
        var copied = CopiedTo.Copy(_ledger.Place, target);
        Assert.True(copied.Holds);
        Assert.Equal(["avon", "bath"], copied.Organisations.Select(organisation => organisation.Code));
        Assert.All(copied.Organisations, HasComparedItsTables);
        Assert.Equal(CopiedTo.Logs(_ledger.Place), CopiedTo.Logs(target));
        Assert.Equal(Kept(_ledger.Place), Kept(target));
    }

    [PostgresFact]
    public void A_ledger_that_moves_to_PostgreSQL_and_back_is_the_same_at_each_place()
    {
        var (there, back) = (_copies.Postgres(), _copies.File());
        var first = CopiedTo.Copy(_ledger.Place, there);
        var second = CopiedTo.Copy(there, back);
        Assert.Equal(CopiedTo.Logs(_ledger.Place), CopiedTo.Logs(there));
        Assert.Equal(CopiedTo.Logs(_ledger.Place), CopiedTo.Logs(back));
        Assert.Equal(
            first.Organisations.SelectMany(organisation => organisation.Tables),
            second.Organisations.SelectMany(organisation => organisation.Tables)
        );
        Assert.Equal(Kept(_ledger.Place), Kept(there));
        Assert.Equal(Kept(_ledger.Place), Kept(back));
    }

    [PostgresFact]
    public async Task An_organisation_that_is_made_in_PostgreSQL_afterwards_gets_a_number_of_its_own()
    {
        var (all, one) = (_copies.Postgres(), _copies.Postgres());
        CopiedTo.Copy(_ledger.Place, all);
        CopiedTo.Copy(_ledger.Place, one, "bath");
        CopiedTo.Copy(_ledger.Place, one, "avon");
        foreach (var place in (LedgerPlace[])[all, one])
        {
            Assert.InRange(await AddAsync(place, "corsham"), 3, 5);
            Assert.Equal(3, CopiedTo.Logs(place).Count);
        }
    }

    [Fact]
    public async Task One_organisation_moves_into_a_ledger_where_its_number_is_taken_and_its_records_keep_their_ids()
    {
        var target = _copies.File();
        foreach (var code in (string[])["frome", "wells"])
        {
            await AddAsync(target, code);
        }

        var before = CopiedTo.Logs(target);
        var copied = CopiedTo.Copy(_ledger.Place, target, "avon");
        Assert.Equal("avon", Assert.Single(copied.Organisations).Code);
        Assert.Equal([.. CopiedTo.Logs(_ledger.Place).Take(1), .. before], CopiedTo.Logs(target));
        var (from, to) = (Number(_ledger.Place, "avon"), Number(target, "avon"));
        Assert.NotEqual(from, to);
        var moment = NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0);
        Assert.Equal(RecordId.Of(from, 7, moment), RecordId.Of(to, 7, moment));
        Assert.Contains(HeadsAsKept.Read(target.Beside(".head"))!.Heads, head => head.Organisation == to && head.Code == "avon");

        await AddAsync(target, "yeovil");
        Assert.Equal(4, CopiedTo.Logs(target).Count);
    }

    [Fact]
    public async Task A_log_that_came_from_elsewhere_and_lost_records_is_refused_as_any_other()
    {
        var target = _copies.File();
        await AddAsync(target, "frome");
        CopiedTo.Copy(_ledger.Place, target, "avon");
        var number = Number(target, "avon");
        using (var database = new Database(target))
        {
            database.Writer.Execute("DELETE FROM organisation WHERE code = 'avon'");
        }

        Assert.StartsWith(
            "avon: ",
            Assert.Single(Assert.Throws<LedgerIsNotWholeException>(() => new Database(target)).Faults),
            StringComparison.Ordinal
        );
        Assert.True(number > RecordId.OrganisationsApart);
    }

    [Fact]
    public async Task What_was_erased_is_listed_beside_the_copy()
    {
        await File.AppendAllTextAsync(
            _ledger.FilePath + ".erasures",
            "\navon\t\tsomebody\nbath\t\tsomebody-else\n",
            TestContext.Current.CancellationToken
        );
        var target = _copies.File();
        CopiedTo.Copy(_ledger.Place, target, "avon");
        var listed = await File.ReadAllTextAsync(target.Beside(".erasures"), TestContext.Current.CancellationToken);
        Assert.Contains("avon\t\tsomebody\n", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("bath", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_that_was_answered_stays_answered()
    {
        var answered = _ledger.Clock.GetCurrentInstant() + NodaTime.Duration.FromDays(1);
        await _ledger.Writer.SettleAsync(1, answered, TestContext.Current.CancellationToken);
        var target = _copies.File();
        CopiedTo.Copy(_ledger.Place, target);
        Assert.True(HeadsAsKept.Read(target.Beside(".head"))!.AnsweredUpTo >= answered);
    }

    private static void HasComparedItsTables(CopiedOrganisation organisation)
    {
        Assert.Empty(organisation.Differences);
        Assert.Equal((organisation.Records, organisation.Root), (organisation.Verified.Records, organisation.Verified.Root));
        Assert.All(organisation.Tables, table => Assert.Equal(table.Source, table.Target));
        foreach (var table in (string[])["head", "record", "entry", "catalogue_item", "cell", "import"])
        {
            Assert.True(organisation.Tables.Single(compared => compared.Name == table).Source.Rows > 0, table);
        }
    }

    /// <summary>The name that the ledger shares with its head file, and what the file says of each log.</summary>
    private static (string Identity, string Heads) Kept(LedgerPlace place)
    {
        var kept = HeadsAsKept.Read(place.Beside(".head"))!;
        return (
            kept.Identity.ToString(),
            string.Join(' ', kept.Heads.Select(head => $"{head.Organisation} {head.Code} {head.Size} {head.Root}"))
        );
    }

    private static int Number(LedgerPlace place, string code) =>
        place.ReadUnserved(connection => OrganisationStore.Find(new LedgerView(connection, new LedgerMemories(), null), code)!.Value);

    private async Task<int> AddAsync(LedgerPlace place, string code)
    {
        using var database = new Database(place);
        await using var writer = new LedgerWriter(database, _ledger.Clock);
        return await Postgres.PostgresLedger.OrganisationAsync(writer, code);
    }
}
