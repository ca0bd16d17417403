using NodaTime;
using NodaTime.Testing;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Postgres;

/// <summary>Two servers of one ledger: what one has written, the other goes on from.</summary>
public sealed class SeveralServersTests : IAsyncLifetime
{
    private readonly PostgresLedger _one = new();
    private Server _other = null!;
    private int _organisation;
    private Registered<Programme> _programme = null!;
    private Registered<Measure> _hours = null!;

    public async ValueTask InitializeAsync()
    {
        if (TestPostgres.IsInstalled)
        {
            _organisation = await _one.OrganisationAsync();
            _other = new Server(_one.Setting, _one.Clock);
            _programme = await KeepAsync(_one.Writer, ledger => CatalogueStore.Put(ledger, _organisation, null, Samples.Programme()));
            _hours = await KeepAsync(_other.Writer, ledger => CatalogueStore.Put(ledger, _organisation, null, Samples.Hours()));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_other is not null)
        {
            await _other.DisposeAsync();
        }

        await _one.DisposeAsync();
    }

    [PostgresFact]
    public async Task Both_write_one_log_without_a_gap_a_double_or_a_step_back_in_time()
    {
        // The other server's clock is behind.
        _other.Clock.AdvanceMinutes(-5);
        var second = await _other.OrganisationAsync("second");
        await _one.Writer.WriteAsync(second, ledger => TurnResult.Kept(CatalogueStore.Put(ledger, second, null, Samples.Programme())));
        await _other.Writer.WriteAsync(second, ledger => TurnResult.Kept(CatalogueStore.Put(ledger, second, null, Samples.Hours())));
        var writing = Enumerable
            .Range(0, 400)
            .Select(turn => RecordAsync(turn % 2 == 0 ? _one.Writer : _other.Writer, turn % 4 < 2 ? _organisation : second))
            .ToList();
        await Task.WhenAll(writing);
        Assert.All(
            writing.GroupBy(turn => turn.Result.Organisation, turn => turn.Result.Sequence),
            log => Assert.Equal(200, log.Distinct().Count())
        );
        foreach (var organisation in (int[])[_organisation, second])
        {
            var times = _one.Reader.Read(
                organisation,
                ledger =>
                    Enumerable.Range(1, (int)ledger.Head(organisation).Size).Select(at => ledger.RecordedAt(organisation, at)).ToList()
            );
            Assert.Equal(times.Order(), times);
            Assert.Equal(times.Count, times.Distinct().Count());
        }

        Assert.All(_one.Reader.ReadAll(LedgerVerifier.Verify), log => Assert.Null(log.FirstWrong));
        // Each has a head file that knows the log.
        foreach (var database in (Database[])[_one.Database, _other.Database])
        {
            Assert.Empty(HeadCheck.Of(database.BorrowReader(), database.HeadPath, isShared: true).Faults);
        }
    }

    [PostgresFact]
    public async Task What_one_has_answered_the_other_records_nothing_before()
    {
        var asked = _one.Clock.GetCurrentInstant() + Duration.FromSeconds(5);
        await _one.Writer.SettleAsync(_organisation, asked, CancellationToken.None);
        var known = _one.Reader.Read(_organisation, ledger => ledger.SizeAt(_organisation, asked));
        var (_, sequence) = await RecordAsync(_other.Writer, _organisation);
        Assert.True(_other.Reader.Read(_organisation, ledger => ledger.RecordedAt(_organisation, sequence)) > asked);
        Assert.Equal(known, _other.Reader.Read(_organisation, ledger => ledger.SizeAt(_organisation, asked)));
        // An earlier moment is settled already.
        await _other.Writer.SettleAsync(_organisation, asked - Duration.FromSeconds(1), CancellationToken.None);
        Assert.Equal(
            _one.Database.Shared!.HeadOf(_one.Database.BorrowReader(), _organisation),
            _other.Database.Shared!.HeadOf(_other.Database.BorrowReader(), _organisation)
        );
    }

    [PostgresFact]
    public async Task A_key_that_one_has_made_lets_in_at_the_other_and_one_that_it_has_revoked_writes_nothing()
    {
        var key = await KeepAsync(
            _one.Writer,
            ledger => KeyStore.Add(ledger, _organisation, null, new KeyContent("k1", "A key", ["all"], null), new byte[32])
        );
        var proven = new ProvenKeys(_other.Database, _other.Reader);
        Assert.Equal(key.Sequence, proven.Find("k1")!.Sequence);
        var recorded = await RecordAsync(_other.Writer, _organisation, key.Sequence);

        var stops = _one.Clock.GetCurrentInstant() + Duration.FromHours(1);
        Assert.True(await KeepAsync(_one.Writer, ledger => KeyStore.Revoke(ledger, _organisation, null, "k1", stops)));
        await RecordAsync(_other.Writer, _organisation, key.Sequence);
        Assert.True(await KeepAsync(_one.Writer, ledger => KeyStore.Revoke(ledger, _organisation, null, "k1")));
        await Assert.ThrowsAsync<ActorIsRevokedException>(() => RecordAsync(_other.Writer, _organisation, key.Sequence));
        Assert.True(proven.Find("k1")!.IsRevoked(_other.Clock.GetCurrentInstant()));
        Assert.Equal(recorded.Sequence + 4, (await RecordAsync(_other.Writer, _organisation)).Sequence);
    }

    [PostgresFact]
    public async Task An_organisation_that_one_has_made_is_known_to_the_other()
    {
        var made = await _other.OrganisationAsync("second");
        Assert.Equal(made, new Identities(_one.Database, _one.Reader, _one.Writer).OrganisationOf("second"));
        Assert.Null(new Identities(_one.Database, _one.Reader, _one.Writer).OrganisationOf("third"));
    }

    [PostgresFact]
    public async Task What_is_usual_is_judged_by_the_entries_of_both()
    {
        await RecordAsync(_one.Writer, _organisation);
        Assert.Equal((1, 2_000_000m), await UsualAsync(_one.Writer));
        await RecordAsync(_other.Writer, _organisation);
        await RecordAsync(_one.Writer, _organisation);
        var reversed = await KeepAsync(_other.Writer, ledger => EntryStore.Append(ledger, _organisation, null, Entry()));
        await KeepAsync(_other.Writer, ledger => EntryStore.Reverse(ledger, _organisation, null, reversed, "Wrong"));
        Assert.Equal((4, 8_000_000m), await UsualAsync(_one.Writer, andOneMore: true));
        Assert.Equal((3, 6_000_000m), await UsualAsync(_one.Writer));
        Assert.Equal((3, 6_000_000m), await UsualAsync(_other.Writer));
    }

    [PostgresFact]
    public async Task A_log_that_is_shorter_than_one_has_acknowledged_is_not_continued()
    {
        await RecordAsync(_one.Writer, _organisation);
        using (var raw = TestPostgres.ConnectionTo(_one.Setting))
        {
            await raw.OpenAsync();
            Dapper.SqlMapper.Execute(raw, "ALTER TABLE entry DISABLE TRIGGER USER; DELETE FROM entry; UPDATE head SET size = size - 1");
        }

        var refusal = await Assert.ThrowsAsync<InvalidDataException>(() => RecordAsync(_one.Writer, _organisation));
        Assert.Contains("is not the one that the head file knows", refusal.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_new_server_begins_its_head_file_and_says_so()
    {
        Assert.False(_one.Database.BeganHeadLate);
        Assert.True(_other.Database.BeganHeadLate);
        await using var third = new Server(_one.Setting, _one.Clock);
        Assert.Equal(_one.Database.Head.Identity, third.Database.Head.Identity);
        await RecordAsync(third.Writer, _organisation);
        var known = HeadsAsKept.Read(third.Database.HeadPath)!.Heads.Single();
        Assert.Equal((4, "wiltshire"), (known.Size, known.Code));
    }

    [PostgresFact]
    public async Task A_server_that_stands_still_in_the_middle_of_a_turn_loses_it_and_keeps_the_others_no_longer_than_that()
    {
        var begun = new TaskCompletionSource();
        using var goesOn = new ManualResetEventSlim();
        var still = _other.Writer.WriteAsync(
            _organisation,
            ledger =>
            {
                EntryStore.Append(ledger, _organisation, null, Entry());
                begun.SetResult();
                goesOn.Wait();
                return TurnResult.Kept(EntryStore.Append(ledger, _organisation, null, Entry()).Sequence);
            }
        );
        await begun.Task;
        var (_, sequence) = await RecordAsync(_one.Writer, _organisation);
        Assert.Equal(4, sequence);
        goesOn.Set();
        var refusal = await Assert.ThrowsAsync<LedgerUnavailableException>(() => still);
        Assert.Equal(LedgerUnavailability.DatabaseIsUnreachable, refusal.Reason);
        Assert.Equal(5, (await RecordAsync(_other.Writer, _organisation)).Sequence);
        Assert.All(_one.Reader.ReadAll(LedgerVerifier.Verify), log => Assert.Null(log.FirstWrong));
    }

    private Task<(long Entries, decimal Micros)> UsualAsync(LedgerWriter writer, bool andOneMore = false) =>
        writer.WriteAsync(
            _organisation,
            ledger =>
            {
                if (andOneMore)
                {
                    EntryStore.Append(ledger, _organisation, null, Entry());
                }

                var usual = UsualQuantities.Of(ledger, _organisation, _hours.Number);
                return TurnResult.Discarded((usual.Entries, usual.SumMicros));
            }
        );

    private Entry Entry() => Samples.Entry(_programme, _hours, 2, new LocalDate(2016, 3, 1));

    private Task<(int Organisation, long Sequence)> RecordAsync(LedgerWriter writer, int organisation, long? actor = null) =>
        writer.WriteAsync(
            organisation,
            ledger => TurnResult.Kept((organisation, EntryStore.Append(ledger, organisation, actor, Entry()).Sequence))
        );

    private Task<T> KeepAsync<T>(LedgerWriter writer, Func<LedgerTurn, T> write) =>
        writer.WriteAsync(_organisation, ledger => TurnResult.Kept(write(ledger)));

    /// <summary>Another server, with a folder of its own.</summary>
    private sealed class Server : IAsyncDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-");

        public Server(string setting, FakeClock clock)
        {
            Clock = new FakeClock(clock.GetCurrentInstant());
            Database = new Database(
                LedgerPlace.Of($"{setting[..setting.IndexOf("Files=", StringComparison.Ordinal)]}Files={_folder.FullName}")
            );
            Writer = new LedgerWriter(Database, Clock);
        }

        public FakeClock Clock { get; }

        public Database Database { get; }

        public LedgerWriter Writer { get; }

        public LedgerReader Reader => new(Database);

        public Task<int> OrganisationAsync(string code) => PostgresLedger.OrganisationAsync(Writer, code);

        public async ValueTask DisposeAsync()
        {
            await Writer.DisposeAsync();
            Database.Dispose();
            _folder.Delete(recursive: true);
        }
    }
}
