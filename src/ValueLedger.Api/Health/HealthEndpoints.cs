using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Documents;
using ValueLedger.Api.Http;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Health;

/// <summary>Tells whoever watches the server whether it lives and whether it can answer.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").AllowAnonymous().InChapter("Health", "Whether the server lives, and whether it can answer.");
        health.MapGet("/live", () => TypedResults.Ok(new HealthAnswer("live", null, [])))
            .Describes("GetLiveness", "Is the server alive?", "Answers as soon as the process serves HTTP.");
        health.MapGet("/ready", ReadyAsync)
            .Describes("GetReadiness", "Can the server answer?", "Reads the ledger and waits for its writer before it answers; names the engine that keeps it, and warns of a clock that is behind what is recorded. Refuses once nothing can be recorded any more.")
            .Refuses(UnavailableLedger.Codes);
    }

    private static async Task<Ok<HealthAnswer>> ReadyAsync(LedgerReader reader, LedgerWriter writer, Database database, CancellationToken cancellation)
    {
        var ahead = await writer.AdministerAsync(ledger => Outcome.Discarded(ledger.Ahead), cancellation);
        reader.ReadAll(_ => true);
        return TypedResults.Ok(new HealthAnswer("ready", database.Engine, ahead > ClockWatch.MostAhead ? [ClockWatch.Warning(ahead)] : []));
    }
}

/// <summary>How the server is.</summary>
/// <param name="Status">live or ready.</param>
/// <param name="Engine">Which database engine keeps the ledger, and its version; null where it was not asked.</param>
/// <param name="Warnings">What an operator should look at, although the server can answer.</param>
public sealed record HealthAnswer(string Status, EngineVersion? Engine, IReadOnlyList<HealthWarning> Warnings);

/// <summary>What an operator should look at.</summary>
/// <param name="Code">A sentence in snake case.</param>
/// <param name="Message">What is the matter, and what to do.</param>
public sealed record HealthWarning(string Code, string Message);
