using Dapper;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Storage.Webhooks;

/// <summary>Where several servers serve one ledger, one of them sends the messages of a webhook at a time.</summary>
public sealed class WebhookTurns(Database database, LedgerWriter writer)
{
    /// <summary>In microseconds; longer than a message may take.</summary>
    private const long Patience = 60_000_000;

    /// <summary>Whether this server may send the next message; another one may when this one has not asked for a minute.</summary>
    public Task<bool> TakeAsync(int organisation, string code) =>
        database.Shared is { } shared
            ? writer.WriteAsync(
                organisation,
                ledger =>
                    TurnResult.Kept(
                        ledger.Connection.QuerySingleOrDefault<string>(
                            shared.Sql["take-webhook"],
                            new
                            {
                                organisation,
                                code,
                                server = shared.Server,
                                patience = Patience,
                            }
                        )
                            is not null
                    )
            )
            : Task.FromResult(true);

    /// <summary>Lets another server send them.</summary>
    public Task LeaveAsync(int organisation, string code) =>
        database.Shared is { } shared
            ? writer.WriteAsync(
                organisation,
                ledger =>
                    TurnResult.Kept(
                        ledger.Connection.Execute(
                            shared.Sql["leave-webhook"],
                            new
                            {
                                organisation,
                                code,
                                server = shared.Server,
                            }
                        )
                    )
            )
            : Task.CompletedTask;
}
