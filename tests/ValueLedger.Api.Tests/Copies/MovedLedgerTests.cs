using System.Net.Http.Headers;
using ValueLedger.Api.Tests.Attested;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Organisations;
using ValueLedger.Storage.Copies;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Copies;

/// <summary>Who has used a ledger finds everything again where it was copied to, and goes on there.</summary>
public sealed class MovedLedgerTests : IAsyncLifetime
{
    private static readonly string[] Everything =
    [
        "/v1/organisation",
        "/v1/programmes.csv",
        "/v1/contributors.csv",
        "/v1/measures.csv",
        "/v1/rates.csv",
        "/v1/entries.csv",
        "/v1/entries.journal",
        "/v1/summaries.csv?from=2024-01-01&to=2024-12-31",
        "/v1/imports",
        "/v1/import-maps",
        "/v1/reference-packs",
        "/v1/statements",
        "/v1/audit/samples",
        "/v1/keys",
        "/v1/webhooks",
        "/v1/timebanks",
        "/v1/log.ndjson",
    ];

    private readonly LedgerServer _server = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-moved-");
    private LedgerOrganisation _watch = null!;
    private LedgerOrganisation _bank = null!;
    private List<(LedgerOrganisation Organisation, string Path)> _asked = [];

    public async ValueTask InitializeAsync()
    {
        await _server.NewLedgerAsync();
        _watch = await LifelikeLedger.FillAsync(_server);
        _bank = await LifelikeLedger.BankAsync(_server);
        _asked =
        [
            .. Everything.SelectMany(path => (LedgerOrganisation[])[_watch, _bank], (path, organisation) => (organisation, path)),
            .. await AddressesAsync("/v1/statements", "/v1/statements/{0}", "/v1/statements/{0}.html", "/v1/statements/{0}/status"),
            .. await AddressesAsync("/v1/audit/samples", "/v1/audit/samples/{0}"),
            .. await AddressesAsync("/v1/imports", "/v1/imports/{0}", "/v1/imports/{0}/problems.csv"),
            .. await AddressesAsync("/v1/entries?limit=1000", "/v1/entries/{0}"),
            (_bank, "/v1/timebanks/bank/members.csv"),
            (_bank, "/v1/timebanks/bank/opening-balances.csv"),
            (_bank, "/v1/timebanks/bank/summary?from=2024-01-01&to=2024-12-31"),
        ];
        Assert.InRange(_asked.Count, 300, int.MaxValue);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_copy_of_everything_answers_and_signs_as_the_ledger_did()
    {
        var file = File("all");
        Copy(_server.Place, file);
        await AnswersAsItDidAsync(file, ["/v1/entries?limit=3", "/v1/log/checkpoint", "/v1/log/key", "/v1/entries/changes?limit=3"]);
    }

    [PostgresFact]
    public async Task A_ledger_in_PostgreSQL_answers_as_it_did_in_a_file_and_again_in_a_file()
    {
        var setting = TestPostgres.Shared.NewLedger(_folder.FullName);
        try
        {
            var (server, file) = (LedgerPlace.Of(setting), File("back"));
            Copy(_server.Place, server);
            Copy(server, file);
            await AnswersAsItDidAsync(server, ["/v1/entries?limit=3", "/v1/log/checkpoint", "/v1/log/key"]);
            await AnswersAsItDidAsync(file, ["/v1/entries?limit=3", "/v1/log/checkpoint", "/v1/log/key"]);
        }
        finally
        {
            TestPostgres.Shared.Recycle(setting);
        }
    }

    [Fact]
    public async Task An_organisation_in_a_ledger_with_others_answers_as_it_did_although_its_number_is_taken_there()
    {
        var file = File("others");
        using (var database = new Database(file))
        {
            await using var writer = new LedgerWriter(database, _server.Clock);
            await writer.AdministerAsync(ledger =>
                TurnResult.Kept(Enumerable.Range(1, 3).Select(number => Add(ledger, $"town-{number}")).Max())
            );
        }

        Copy(_server.Place, file, _watch.Code);
        Copy(_server.Place, file, _bank.Code);
        await AnswersAsItDidAsync(file, []);
    }

    private async Task AnswersAsItDidAsync(LedgerPlace place, string[] besides)
    {
        var verified = LedgerVerifier.Verify(place);
        Assert.Empty(verified.Wrong.Concat(verified.Notices).Concat(verified.Logs.Select(log => log.FirstWrong).OfType<string>()));
        await using var copy = Served(place);
        foreach (var (organisation, path) in _asked.Concat(besides.Select(path => (_watch, path))))
        {
            var (expected, found) = (await organisation.GetAsync(path), await In(copy, organisation).GetAsync(path));
            Assert.Equal((path, expected.Status, expected.Text), (path, found.Status, found.Text));
        }

        // A request that was sent before the move, and is repeated afterwards, finds what it made.
        var request = Sample.Entry(("contributor", "v-2"), ("reference", "r-3"));
        var watch = In(copy, _watch);
        var replayed = (await watch.PostAsync("/v1/entries", request, LifelikeLedger.UnderKey)).Succeeded(201);
        Assert.Equal((await _watch.PostAsync("/v1/entries", request, LifelikeLedger.UnderKey)).Text, replayed.Text);
        Assert.Equal(await _watch.LogSizeAsync(), await watch.LogSizeAsync());
        await watch.RecordAsync(("contributor", "v-1"), ("reference", "after-the-move"));
        (await watch.PostAsync("/v1/entries", Sample.Entry(("reference", "after-the-move"), ("quantity", 77)))).IsRefusedFirst(
            409,
            "reference_recorded_with_other_content"
        );
        Assert.Equal(await _watch.LogSizeAsync() + 1, await watch.LogSizeAsync());
    }

    /// <summary>The addresses of all things in a list.</summary>
    private async Task<IEnumerable<(LedgerOrganisation, string)>> AddressesAsync(string list, params string[] addresses)
    {
        var found = new List<(LedgerOrganisation, string)>();
        foreach (var organisation in (LedgerOrganisation[])[_watch, _bank])
        {
            var items = await organisation.ItemsAsync(list);
            found.AddRange(
                items.SelectMany(
                    _ => addresses,
                    (item, address) => (organisation, address.Replace("{0}", item.Text("id"), StringComparison.Ordinal))
                )
            );
        }

        return found;
    }

    private LedgerPlace File(string name) => LedgerPlace.Of($"Data Source={Path.Combine(_folder.FullName, $"{name}.db")}");

    private static void Copy(LedgerPlace source, LedgerPlace target, string? code = null) =>
        Assert.True(new LedgerCopy(source, target, source.Beside(SigningKeyFile.Ending)).Run(code).Holds);

    private static int Add(LedgerTurn ledger, string code) =>
        OrganisationStore.Create(ledger, new Organisation(code, code, "GBP", "Europe/London", Basis.Own));

    private static LedgerServer Served(LedgerPlace place) =>
        new() { Configure = host => host.UseSetting("Ledger:Database", place.ToString()) };

    /// <summary>The same caller with the same key, at another server.</summary>
    private static LedgerOrganisation In(LedgerServer server, LedgerOrganisation organisation)
    {
        var http = server.CreateClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", organisation.Key);
        return organisation with { Http = http };
    }
}
