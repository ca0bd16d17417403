using Dapper;
using Npgsql;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Engines.Postgres;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Verification;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Postgres;

public sealed class PostgresConnectionTests : IAsyncDisposable
{
    private readonly PostgresLedger _ledger = new();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [PostgresFact]
    public async Task One_statement_is_read_while_another_runs()
    {
        foreach (var code in (string[])["avon", "bath", "calne"])
        {
            await _ledger.OrganisationAsync(code);
        }

        var (outer, inner) = (new List<string>(), new List<long>());
        _ledger.Reader.ReadAll(view =>
        {
            var codes = view.Connection.Prepared("SELECT code FROM organisation ORDER BY code");
            while (codes.Step())
            {
                outer.Add(codes.Text("code"));
                inner.Add(
                    view.Connection.ExecuteScalar<long>("SELECT count(*) FROM organisation WHERE code <= @code", new { code = outer[^1] })
                );
                inner.AddRange(view.Connection.Query<long>("SELECT 7 AS x", buffered: false));
                Assert.Equal(outer[^1], codes.Text("code"));
            }

            return true;
        });
        Assert.Equal(["avon", "bath", "calne"], outer);
        Assert.Equal([1, 7, 2, 7, 3, 7], inner);
    }

    [PostgresTheory]
    [InlineData("SELECT CAST(3 AS numeric) AS x", 3L)]
    [InlineData("SELECT 1 = 1 AS x", 1L)]
    [InlineData("SELECT 7::int AS x", 7L)]
    [InlineData("SELECT CAST(NULL AS bigint) AS x", null)]
    public void Every_number_is_a_whole_one(string sql, long? expected) =>
        _ledger.Reader.ReadAll(view =>
        {
            Assert.Equal(expected, view.Connection.QuerySingle<long?>(sql));
            var prepared = view.Connection.Prepared(sql);
            Assert.True(prepared.Step());
            Assert.Equal(expected, prepared.NullableInt64("x"));
            return true;
        });

    [PostgresFact]
    public async Task A_text_with_a_zero_character_is_not_found()
    {
        await _ledger.OrganisationAsync("avon");
        _ledger.Reader.ReadAll(view =>
        {
            const string asked = "SELECT count(*) AS n FROM organisation WHERE code = @code";
            Assert.Equal(0, view.Connection.QuerySingle<long>(asked, new { code = "avon\0" }));
            Assert.Equal(0, view.Connection.Prepared(asked).Bind("code", "avon\0").ReadSingle());
            Assert.Equal(1, view.Connection.QuerySingle<long>(asked, new { code = "avon" }));
            return true;
        });
    }

    [PostgresFact]
    public async Task Rows_that_are_added_together_are_the_rows_that_were_bound()
    {
        await _ledger.OrganisationAsync();
        var rows = await _ledger.Writer.AdministerAsync(ledger =>
        {
            const string add =
                "INSERT INTO entry (organisation_id, sequence, recorded_at_micros, actor_key, programme_id, measure_id, party_id, team_id, contributor_id, quantity_micros, day, evidence_grade, leaf_hash, reference, request) VALUES (1, @sequence, 0, @actor, 1, 1, 0, 0, 0, @quantity, 5, 1, @hash, @reference, NULL)";
            for (var row = 1; row <= 4; row++)
            {
                ledger
                    .Connection.Prepared(add)
                    .Bind("sequence", 100 + row)
                    .Bind("actor", row == 2 ? 7L : (long?)null)
                    .Bind("quantity", -row)
                    .Bind("hash", (byte[])[1, (byte)row])
                    .Bind("reference", row == 3 ? null : $"r-'{row}'")
                    .Run();
            }

            return TurnResult.Discarded(
                ledger
                    .Connection.Query<string>(
                        "SELECT concat_ws(' ', sequence, coalesce(actor_key, 0), quantity_micros, encode(leaf_hash, 'hex'), coalesce(reference, '-')) FROM entry WHERE sequence > 100 ORDER BY sequence"
                    )
                    .ToList()
            );
        });
        Assert.Equal(["101 0 -1 0101 r-'1'", "102 7 -2 0102 r-'2'", "103 0 -3 0103 -", "104 0 -4 0104 r-'4'"], rows);
    }

    /// <summary>The same row twice, and something else between two rows.</summary>
    [PostgresFact]
    public async Task Rows_that_cannot_be_added_together_are_added_one_after_the_other()
    {
        await _ledger.OrganisationAsync();
        var sums = await _ledger.Writer.AdministerAsync(ledger =>
        {
            Add(1, 10);
            Add(2, 20);
            Add(1, 30);
            Add(3, 5);
            ledger.Connection.Prepared("DELETE FROM cell WHERE span_day = @day").Bind("day", 3).Run();
            Add(3, 40);
            return TurnResult.Discarded(
                ledger.Connection.Query<(long, long)>("SELECT span_day, quantity_micros FROM cell ORDER BY span_day").ToList()
            );

            void Add(long day, long quantity) =>
                ledger
                    .Connection.Prepared(
                        "INSERT INTO cell (organisation_id, programme_id, span_day, measure_id, party_id, team_id, evidence_grade, quantity_micros, entries) VALUES (1, 1, @day, 1, 0, 0, 1, @quantity, 1) ON CONFLICT (organisation_id, programme_id, span_day, measure_id, party_id, team_id, evidence_grade) DO UPDATE SET quantity_micros = cell.quantity_micros + excluded.quantity_micros"
                    )
                    .Bind("day", day)
                    .Bind("quantity", quantity)
                    .Run();
        });
        Assert.Equal([(1L, 40L), (2L, 20L), (3L, 40L)], sums);
    }

    [PostgresFact]
    public async Task Each_answer_belongs_to_its_question()
    {
        foreach (var code in (string[])["avon", "bath", "calne"])
        {
            await _ledger.OrganisationAsync(code);
        }

        var asked = Enumerable
            .Range(0, 2_500)
            .Select(number => number % 4 == 3 ? "nobody" : ((string[])["avon", "bath", "calne"])[number % 4]);
        _ledger.Reader.ReadAll(view =>
        {
            var answers = new List<string>();
            view.Connection.AskEach(
                "SELECT organisation_id, code FROM organisation WHERE code = @code",
                asked.ToList(),
                (statement, code) => statement.Bind("code", code),
                (answer, code) => answers.Add(answer.Step() ? answer.Text("code") : "nobody")
            );
            Assert.Equal(asked, answers);
            return true;
        });
    }

    /// <summary>Tables grow, and what was a good plan for a small table is none for a large one.</summary>
    [PostgresFact]
    public void Statements_are_planned_again_after_a_while()
    {
        var clock = new SettableClock();
        var setting = _ledger.Setting;
        using var connection = new PostgresLedgerConnection(Connect, TimeSpan.Zero, clock);
        using var count = new MessageCount(setting, naming: "DISCARD PLANS");
        Read();
        Assert.Equal(0, count.Messages);
        clock.Now += PostgresLedgerConnection.UntilPlannedAgain;
        Read();
        Read();
        Assert.Equal(1, count.Messages);
        clock.Now += PostgresLedgerConnection.UntilPlannedAgain;
        connection.BeginWriting(null);
        connection.Rollback();
        Assert.Equal(2, count.Messages);

        void Read()
        {
            connection.BeginReading();
            Assert.Equal(0, connection.Prepared("SELECT count(*) FROM entry").ReadSingle());
            connection.Rollback();
        }

        NpgsqlConnection Connect()
        {
            var opened = TestPostgres.ConnectionTo(setting);
            opened.Open();
            return opened;
        }
    }

    [PostgresFact]
    public async Task A_query_is_cancelled_when_nobody_waits_for_it_any_more()
    {
        await _ledger.OrganisationAsync();
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Assert.ThrowsAny<OperationCanceledException>(() =>
            _ledger.Reader.ReadWhileAwaited(1, view => view.Connection.Query<long>("SELECT 1 FROM pg_sleep(60)").AsList(), impatient.Token)
        );
        Assert.Equal(1, _ledger.Reader.ReadAll(view => view.Organisations().Count));
    }

    [PostgresFact]
    public async Task Another_process_is_kept_out_until_the_first_ends()
    {
        await _ledger.OrganisationAsync();
        Assert.Throws<DatabaseIsServedException>(() => new Database(_ledger.Place));
        Assert.Empty(LedgerVerifier.Verify(_ledger.Place).Wrong);
    }

    [PostgresFact]
    public async Task A_lost_connection_costs_nothing_but_waiting()
    {
        await _ledger.OrganisationAsync("avon");
        Assert.Equal(1, _ledger.Reader.ReadAll(view => view.Organisations().Count));
        TestPostgres.Shared.CutOff(_ledger.Setting);
        await _ledger.OrganisationAsync("bath");
        Assert.Equal(2, _ledger.Reader.ReadAll(view => view.Organisations().Count));
    }

    [PostgresFact]
    public async Task A_connection_that_is_lost_during_a_turn_costs_the_turn_and_nothing_else()
    {
        await _ledger.OrganisationAsync("avon");
        var refusal = await Assert.ThrowsAsync<LedgerUnavailableException>(() =>
            _ledger.Writer.AdministerAsync(ledger =>
            {
                ledger.Connection.Execute("INSERT INTO secret (name, value) VALUES ('x', '')");
                TestPostgres.Shared.CutOff(_ledger.Setting);
                return TurnResult.Kept(ledger.Connection.ExecuteScalar<long>("SELECT count(*) FROM secret"));
            })
        );
        Assert.Equal(LedgerUnavailability.DatabaseIsUnreachable, refusal.Reason);
        Assert.Equal(
            0,
            _ledger.Reader.ReadAll(view => view.Connection.ExecuteScalar<long>("SELECT count(*) FROM secret WHERE name = 'x'"))
        );
        await _ledger.OrganisationAsync("bath");
        Assert.All(_ledger.Reader.ReadAll(LedgerVerifier.Verify), log => Assert.Null(log.FirstWrong));
    }

    /// <summary>The answer to COMMIT is lost: a record that is there is acknowledged, and one that is not is refused.</summary>
    [PostgresTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_commit_whose_answer_is_lost_is_settled_and_never_guessed(bool reachesTheServer)
    {
        using var proxy = new CuttingProxy(TestPostgres.Shared.Port);
        await using var ledger = new PostgresLedger(proxy);
        await ledger.OrganisationAsync("avon");
        proxy.CutAfter("\0COMMIT\0", reachesTheServer);
        var recording = ledger.OrganisationAsync("bath");
        if (reachesTheServer)
        {
            await recording;
        }
        else
        {
            var refusal = await Assert.ThrowsAsync<LedgerUnavailableException>(() => recording);
            Assert.Equal(LedgerUnavailability.DatabaseIsUnreachable, refusal.Reason);
            await ledger.OrganisationAsync("bath");
        }

        Assert.Equal(["avon", "bath"], ledger.Reader.ReadAll(view => view.Organisations().Select(organisation => organisation.Code)));
        Assert.All(ledger.Reader.ReadAll(LedgerVerifier.Verify), log => Assert.Null(log.FirstWrong));
    }

    [PostgresFact]
    public async Task A_commit_that_nobody_can_settle_is_told_so_and_nothing_more_is_written()
    {
        var proxy = new CuttingProxy(TestPostgres.Shared.Port);
        await using var ledger = new PostgresLedger(proxy);
        await ledger.OrganisationAsync("avon");
        proxy.CutAfter("\0COMMIT\0", sendsItOn: true, forGood: true);
        var refusal = await Assert.ThrowsAsync<LedgerUnavailableException>(() => ledger.OrganisationAsync("bath"));
        Assert.Equal(LedgerUnavailability.LedgerCannotBeWritten, refusal.Reason);
        Assert.True(
            LedgerUnavailableException.IsForGood(
                await Assert.ThrowsAsync<LedgerUnavailableException>(() => ledger.OrganisationAsync("calne"))
            )
        );
    }

    [PostgresFact]
    public async Task A_server_that_stays_away_is_told_and_what_comes_later_is_recorded()
    {
        var proxy = new CuttingProxy(TestPostgres.Shared.Port);
        await using var ledger = new PostgresLedger(proxy);
        await ledger.OrganisationAsync("avon");
        proxy.Dispose();
        var refusal = await Assert.ThrowsAsync<LedgerUnavailableException>(() => ledger.OrganisationAsync("bath"));
        Assert.Equal(LedgerUnavailability.DatabaseIsUnreachable, refusal.Reason);
        Assert.False(LedgerUnavailableException.IsForGood(refusal));
        Assert.True(DatabaseFailure.IsUnreachable(Assert.ThrowsAny<Exception>(() => ledger.Reader.ReadAll(view => view.Organisations()))));
    }

    [PostgresFact]
    public async Task A_change_behind_the_tables_back_is_named()
    {
        await _ledger.OrganisationAsync();
        Assert.Empty(LedgerVerifier.Verify(_ledger.Place).Wrong);
        using var raw = TestPostgres.ConnectionTo(_ledger.Setting);
        await raw.OpenAsync();
        await raw.ExecuteAsync(
            """
            DROP TRIGGER entry_is_never_changed ON entry;
            ALTER TABLE record DISABLE TRIGGER record_is_never_changed;
            CREATE OR REPLACE VIEW log AS SELECT organisation_id, sequence, recorded_at_micros, leaf_hash FROM record;
            DROP INDEX import_closed;
            ALTER TABLE head ALTER COLUMN size DROP NOT NULL;
            CREATE TABLE another (x bigint);
            INSERT INTO head VALUES (99, 0, 0, 0);
            """
        );
        Assert.Equal(
            [
                "The column 'another.x' is none of the ledger's.",
                "The column 'head.size' is not as the ledger makes it.",
                "The index 'import_closed' is missing.",
                "The trigger 'entry_is_never_changed' is missing.",
                "The trigger 'record_is_never_changed' is not as the ledger makes it.",
                "The view 'log' is not as the ledger makes it.",
                "A row of the table 'head' belongs to the organisation 99, which is not there.",
            ],
            LedgerVerifier.Verify(_ledger.Place).Wrong
        );
    }

    private sealed class SettableClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
