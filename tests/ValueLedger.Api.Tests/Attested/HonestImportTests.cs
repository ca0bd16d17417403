using NodaTime;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Storage.Verification;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Attested;

/// <summary>What nobody altered is not named, whatever moment an import began at and however short it was.</summary>
public sealed class HonestImportTests : IAsyncLifetime
{
    private readonly LedgerServer _server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(9)]
    public async Task An_import_of_one_row_holds_at_any_part_of_a_microsecond(int ticks)
    {
        var organisation = await _server.NewLedgerAsync();
        var soon = Instant.FromUnixTimeSeconds(_server.Clock.GetCurrentInstant().ToUnixTimeSeconds() + 60);
        _server.Clock.Now = soon + Duration.FromTicks(ticks);
        var import = await organisation.OverAsync(
            await organisation.ImportAsync(
                "programme,measure,quantity,date\nwatch,letters,2,2024-05-01\nwatch,letters,two,2024-05-01\n",
                "?mode=partial"
            )
        );
        Assert.Equal("completed", import.Text("status"));
        await _server.ImportsAreKeptAsync();
        var verified = LedgerVerifier.Verify(_server.Place);
        Assert.All(verified.Logs, log => Assert.Null(log.FirstWrong));
        Assert.Empty(verified.Wrong);
    }
}
