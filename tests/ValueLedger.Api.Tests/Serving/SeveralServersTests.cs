using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Serving;

/// <summary>Two servers of one ledger, as somebody sees them who is sent now to one of them and now to the other.</summary>
public sealed class SeveralServersTests : IAsyncLifetime
{
    private const string File =
        "programme,measure,quantity,date,note\r\nwatch,hours,1,2024-05-01,Right\r\nwatch,hours,Kent,2024-05-01,Said by Kent\r\n";

    private LedgerServer _one = null!;
    private LedgerServer _two = null!;
    private LedgerOrganisation _here = null!;
    private LedgerOrganisation _there = null!;

    public async ValueTask InitializeAsync()
    {
        if (TestPostgres.IsInstalled)
        {
            _one = LedgerServer.OnPostgres();
            _here = await _one.NewLedgerAsync();
            _two = _one.Another();
            _there = _here with { Http = _two.ClientWith(_here.Key) };
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (TestPostgres.IsInstalled)
        {
            await _two.DisposeAsync();
            await _one.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task One_key_and_body_sent_to_both_at_once_is_recorded_once()
    {
        var ids = new HashSet<string>();
        for (var turn = 0; turn < 60; turn++)
        {
            var key = ("Idempotency-Key", $"k-{turn}");
            var answers = await Task.WhenAll(
                _here.PostAsync("/v1/entries", Sample.Entry(), key),
                _there.PostAsync("/v1/entries", Sample.Entry(), key)
            );
            Assert.All(answers, answer => Assert.InRange(answer.Status, 200, 201));
            Assert.Equal(answers[0].Json.Text("id"), answers[1].Json.Text("id"));
            ids.Add(answers[0].Json.Text("id"));
        }

        Assert.Equal(60, ids.Count);
        Assert.Equal(60, (await _there.SummaryAsync()).Figures().Entries);
        Assert.Equal((await _here.SummaryAsync()).GetRawText(), (await _there.SummaryAsync()).GetRawText());
        _one.IsWhole();
    }

    [PostgresFact]
    public async Task What_was_known_at_a_moment_stays_the_same_while_both_record()
    {
        _two.Clock.Advance(Duration.FromSeconds(5));
        for (var turn = 0; turn < 30; turn++)
        {
            var (asked, other) = turn % 2 == 0 ? (_here, _there) : (_there, _here);
            var knownAt = (await asked.SummaryAsync()).Text("knownAt");
            var before = (await asked.SummaryAsync($"&knownAt={knownAt}")).GetRawText();
            await other.RecordAsync(("quantity", turn + 1));
            Assert.Equal(before, (await asked.SummaryAsync($"&knownAt={knownAt}")).GetRawText());
            Assert.Equal(before, (await other.SummaryAsync($"&knownAt={knownAt}")).GetRawText());
        }
    }

    [PostgresFact]
    public async Task What_one_has_registered_and_recorded_the_other_goes_on_from()
    {
        (await _here.PutAsync("/v1/programmes/made-here", new { title = "Made here", benefitReach = "collective" })).Succeeded(201);
        var entry = await _there.RecordAsync(("programme", "made-here"), ("reference", "r-1"));
        (await _here.PostAsync($"/v1/entries/{entry}/reversal", new { reason = "Wrong" })).Succeeded(201);
        Assert.NotNull((await _there.GetAsync($"/v1/entries/{entry}")).Succeeded(200).Json.GetProperty("reversedBy").GetString());
    }

    [PostgresFact]
    public async Task An_import_is_shown_by_both_and_its_rows_are_forgotten_by_both()
    {
        var import = await _here.OverAsync(await _here.ImportAsync(File, "?mode=partial"));
        var path = $"/v1/imports/{import.Text("id")}";
        Assert.Equal(import.GetRawText(), (await _there.GetAsync(path)).Succeeded(200).Text);
        Assert.Contains("Said by Kent", (await _there.GetAsync($"{path}/rejected")).Succeeded(200).Text, StringComparison.Ordinal);
        Assert.Equal(
            (await _here.GetAsync($"{path}/problems.csv")).Succeeded(200).Text,
            (await _there.GetAsync($"{path}/problems.csv")).Succeeded(200).Text
        );
        Assert.Single(await _there.ItemsAsync("/v1/imports"));
        (await _there.DeleteAsync($"{path}/rejected")).Succeeded(204);
        (await _here.GetAsync($"{path}/rejected")).IsRefused(404, "rejected_rows_were_deleted ");
        // Nothing of it is left on the machine of either.
        Assert.Empty(FilesOf(_one));
        Assert.Empty(FilesOf(_two));
    }

    [PostgresFact]
    public async Task What_the_database_keeps_of_an_import_is_named_when_it_is_altered()
    {
        var import = await _here.OverAsync(await _here.ImportAsync(File, "?mode=partial"));
        _one.IsWhole();
        using var raw = TestPostgres.ConnectionTo(_one.Place.ToString());
        await raw.OpenAsync();
        IsNamed("UPDATE import_run SET answer = replace(answer, '\"accepted\":1', '\"accepted\":7')");
        IsNamed("UPDATE import_part SET bytes = decode(replace(encode(bytes, 'hex'), @from, @to), 'hex')");
        IsNamed("UPDATE import_part SET bytes = substr(bytes, 1, 1000)");
        raw.Execute("DELETE FROM import_part");
        _one.IsWhole();

        void IsNamed(string sql)
        {
            raw.Execute(
                "CREATE TEMP TABLE kept AS SELECT * FROM import_part; CREATE TEMP TABLE told AS SELECT import_id, answer FROM import_run"
            );
            Assert.Equal(1, raw.Execute(sql, new { from = Convert.ToHexStringLower("Kent"u8), to = Convert.ToHexStringLower("Bath"u8) }));
            var wrong = Assert.Single(LedgerVerifier.Verify(_one.Place).Logs, log => log.FirstWrong is not null).FirstWrong;
            Assert.Contains($"the file that the database keeps of import {import.Text("id")}", wrong, StringComparison.Ordinal);
            raw.Execute(
                "DELETE FROM import_part; INSERT INTO import_part SELECT * FROM kept; UPDATE import_run r SET answer = t.answer FROM told t WHERE t.import_id = r.import_id; DROP TABLE kept; DROP TABLE told"
            );
            _one.IsWhole();
        }
    }

    [PostgresFact]
    public async Task A_file_of_a_server_that_told_the_others_nothing_is_kept_for_all_of_them_at_the_next_start()
    {
        var import = await _here.OverAsync(await _here.ImportAsync(File, "?mode=partial"));
        var id = Guid.Parse(import.Text("id"));
        await using var three = _one.Another();
        Assert.True(
            _one.Services.GetRequiredService<SharedImports>().Fetch(_here.Number, id, StagedImport.PathOf(three.Place, _here.Number, id))
        );
        using (var raw = TestPostgres.ConnectionTo(_one.Place.ToString()))
        {
            await raw.OpenAsync();
            raw.Execute("DELETE FROM import_run; DELETE FROM import_part");
        }

        Assert.Empty(await _there.ItemsAsync("/v1/imports"));
        using var started = three.ClientWith(_here.Key);
        Assert.Equal(import.GetRawText(), Assert.Single(await _there.ItemsAsync("/v1/imports")).GetRawText());
        Assert.Contains(
            "Said by Kent",
            (await _there.GetAsync($"/v1/imports/{id}/rejected")).Succeeded(200).Text,
            StringComparison.Ordinal
        );
        Assert.Empty(FilesOf(three));
    }

    [PostgresFact]
    public async Task A_reference_that_one_imports_is_recorded_by_nobody_at_the_other()
    {
        var recorder = _one.Services.GetRequiredService<ImportRecorder>();
        var id = Guid.CreateVersion7();
        await _one.Services.GetRequiredService<SharedImports>().AnnounceAsync(_here.Number, id, null, "", 10);
        await recorder.ReserveAsync(_here.Number, id, [ReservedReferences.Of("r-1")], CancellationToken.None);
        (await _there.PostAsync("/v1/entries", Sample.Entry(("reference", "r-1")))).IsRefused(
            409,
            "reference_is_being_imported /reference"
        );
        (await _there.PostAsync("/v1/entries", Sample.Entry(("reference", "r-2")))).Succeeded(201);
        await recorder.ReleaseAsync(_here.Number, id);
        (await _there.PostAsync("/v1/entries", Sample.Entry(("reference", "r-1")))).Succeeded(201);
    }

    [PostgresFact]
    public async Task An_import_whose_server_gives_no_sign_of_life_is_ended_by_another_one_and_can_be_sent_again()
    {
        string id;
        using (await _one.HoldUpImportsAsync(_here))
        {
            id = (await _here.ImportAsync(File, "?mode=partial")).Succeeded(202).Json.Text("id");
            using var raw = TestPostgres.ConnectionTo(_one.Place.ToString());
            await raw.OpenAsync();
            Assert.Equal(1, raw.Execute("UPDATE import_run SET server = 'gone', until_micros = 0"));
            var over = await _there.OverAsync(id);
            Assert.Equal("failed", over.Text("status"));
            Assert.Contains("import_was_interrupted", over.GetRawText(), StringComparison.Ordinal);
        }

        // The one that was taken for gone records nothing of it when it goes on.
        Assert.Equal("failed", (await _here.OverAsync(id)).Text("status"));
        Assert.Equal(("completed", 1L, 0L, 0L, 1L), (await _here.OverAsync(await _here.ImportAsync(File, "?mode=partial"))).Fate());
        Assert.Equal(1, (await _there.SummaryAsync()).Figures().Entries);
        _one.IsWhole();
    }

    [PostgresFact]
    public async Task A_server_signs_with_the_key_of_the_others_or_not_at_all()
    {
        Check(new SigningKeyFile(_two.Place.Beside(SigningKeyFile.Ending), _two.Clock));
        var path = _two.Place.Beside(".another");
        var made = new SigningKeyFile(path, _two.Clock);
        Assert.Contains("There is no signing key in", Assert.Throws<IOException>(() => Check(made)).Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(path));
        _ = new SigningKeyFile(path, _two.Clock);
        var kept = new SigningKeyFile(path, _two.Clock);
        Assert.Contains(
            "is not the one that the other servers sign with",
            Assert.Throws<IOException>(() => Check(kept)).Message,
            StringComparison.Ordinal
        );
        // The one that takes its place is everybody's.
        await KeyOfAllServers.SetAsync(
            _one.Services.GetRequiredService<Database>(),
            _one.Services.GetRequiredService<LedgerWriter>(),
            kept
        );
        Check(kept);

        void Check(SigningKeyFile keys) =>
            KeyOfAllServers.Check(
                _two.Services.GetRequiredService<Database>(),
                _two.Services.GetRequiredService<LedgerReader>(),
                _two.Services.GetRequiredService<LedgerWriter>(),
                keys
            );
    }

    private static string[] FilesOf(LedgerServer server) =>
        Directory.Exists(server.Place.Beside(".imports")) ? Directory.GetFiles(server.Place.Beside(".imports")) : [];
}
