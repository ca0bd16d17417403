using System.Text;
using Dapper;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>What an import keeps of rejected rows is deleted on demand, and by itself when its time is over.</summary>
public sealed class ForgottenRowsTests : IAsyncLifetime
{
    private const string File =
        "programme,measure,quantity,date,note\r\nwatch,hours,1,2024-05-01,Right\r\nwatch,hours,Kent,2024-05-01,Said by Kent\r\nwatch,hours,two,2024-05-01,Kent again\r\n";

    private readonly TurnedByHand _time = new();
    private readonly LedgerServer _server;

    public ForgottenRowsTests() =>
        _server = new LedgerServer
        {
            Configure = builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(_time)),
        };

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Rejected_rows_are_deleted_on_demand_with_whatever_the_problems_repeat_of_them()
    {
        var organisation = await _server.NewLedgerAsync();
        var import = await organisation.OverAsync(await organisation.ImportAsync(File, "?mode=partial"));
        var path = $"/v1/imports/{import.Text("id")}";
        Assert.Contains("Said by Kent", (await organisation.GetAsync($"{path}/rejected")).Succeeded(200).Text, StringComparison.Ordinal);
        Assert.True(Found("Said by Kent"));
        (await (await _server.NewLedgerAsync()).DeleteAsync($"{path}/rejected")).IsRefused(404, "unknown_import ");

        (await organisation.DeleteAsync($"{path}/rejected")).Succeeded(204);
        (await organisation.DeleteAsync($"{path}/rejected")).Succeeded(204);
        (await organisation.GetAsync($"{path}/rejected")).IsRefused(404, "rejected_rows_were_deleted ");
        var told =
            (await organisation.GetAsync(path)).Text
            + (await organisation.GetAsync($"{path}/problems")).Text
            + (await organisation.GetAsync($"{path}/problems.csv")).Text
            + (await organisation.GetAsync("/v1/imports")).Text;
        Assert.DoesNotContain("Kent", told, StringComparison.Ordinal);
        Assert.False(Found("Said by Kent"));
        Assert.False(Found("Kent again"));
        var after = (await organisation.GetAsync(path)).Succeeded(200).Json;
        Assert.Equal(("completed", 1L, 0L, 0L, 2L), after.Fate());
        Assert.Equal(["3 quantity number_is_not_valid ", "4 quantity number_is_not_valid "], after.Problems());
        Assert.NotNull(after.GetProperty("rejectedDeletedAt").GetString());
    }

    [Fact]
    public async Task What_was_kept_goes_by_itself_after_thirty_days_and_no_other_import_is_needed()
    {
        var organisation = await _server.NewLedgerAsync();
        var import = await organisation.OverAsync(await organisation.ImportAsync(File, "?mode=partial"));
        _server.Clock.Advance(Duration.FromDays(30) - Duration.FromMinutes(5));
        _time.Turn();
        Assert.Equal(200, (await organisation.GetAsync($"/v1/imports/{import.Text("id")}")).Status);
        _server.Clock.Advance(Duration.FromMinutes(65));
        _time.Turn();
        for (var attempt = 0; attempt < 500 && Found("Said by Kent"); attempt++)
        {
            await Task.Delay(20);
        }

        (await organisation.GetAsync($"/v1/imports/{import.Text("id")}")).IsRefused(404, "unknown_import ");
        Assert.False(Found("Said by Kent"));
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
    }

    /// <summary>Whether any file of any import has the text; with PostgreSQL, the database keeps the files of those that are over.</summary>
    private bool Found(string text)
    {
        if (TestDatabase.IsPostgres)
        {
            using var raw = TestDatabase.OpenRaw(_server.Services.GetRequiredService<Database>().Place);
            return raw.ExecuteScalar<bool>(
                "SELECT EXISTS (SELECT 1 FROM import_part WHERE position(convert_to(@text, 'UTF8') in bytes) > 0)",
                new { text }
            );
        }

        var folder = _server.Services.GetRequiredService<Database>().Place.Beside(".imports");
        return Directory.GetFiles(folder).Any(file => ReadShared(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A time whose timers fire when they are told to.</summary>
    private sealed class TurnedByHand : TimeProvider
    {
        private readonly List<Timer> _timers = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new Timer(callback, state);
            lock (_timers)
            {
                // Only what comes again and again is turned by hand; a single delay runs out by itself.
                if (period > TimeSpan.FromMinutes(1))
                {
                    _timers.Add(timer);
                    return timer;
                }
            }

            return System.CreateTimer(callback, state, dueTime, period);
        }

        public void Turn()
        {
            lock (_timers)
            {
                Assert.NotEmpty(_timers);
                _timers.ForEach(timer => timer.Fire());
            }
        }

        private sealed class Timer(TimerCallback callback, object? state) : ITimer
        {
            public void Fire() => callback(state);

            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
