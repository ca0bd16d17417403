using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.OpenApi;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Health;

/// <summary>Shows monitoring tools whether the server is alive and whether it can answer.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes
            .MapGroup("/health")
            .AllowAnonymous()
            .InChapter("Health", "Whether the server is alive, and whether it can answer.");
        health
            .MapGet("/live", () => TypedResults.Ok(new HealthAnswer("live", null, [])))
            .Describes("GetLiveness", "Is the server alive?", "Answers as soon as the process serves HTTP.");
        health
            .MapGet("/ready", ReadyAsync)
            .Describes(
                "GetReadiness",
                "Can the server answer?",
                "Reads the ledger and waits for its writer before it answers. The answer gives the database engine and its version, and warns if the clock is behind the last record, or if a witness has seen another log than the one here. The request is refused if nothing can be recorded any more."
            )
            .Refuses(UnavailableLedger.Codes);
    }

    private static async Task<Ok<HealthAnswer>> ReadyAsync(
        LedgerReader reader,
        LedgerWriter writer,
        Database database,
        IEnumerable<IWarns> others,
        CancellationToken cancellation
    )
    {
        var ahead = await writer.AheadAsync(cancellation);
        reader.ReadAll(_ => true);
        HealthWarning[] ofTheClock = ahead > ClockWatch.MostAhead ? [ClockWatch.Warning(ahead)] : [];
        return TypedResults.Ok(new HealthAnswer("ready", database.Engine, [.. ofTheClock, .. others.SelectMany(other => other.Warnings)]));
    }
}

/// <summary>The health of the server.</summary>
/// <param name="Status">Either live or ready.</param>
/// <param name="Warnings">What an operator should check, although the server can answer.</param>
public sealed record HealthAnswer(
    string Status,
    [property: Description("The database engine that keeps the ledger; null in the answer of /health/live.")] EngineVersion? Engine,
    IReadOnlyList<HealthWarning> Warnings
);

/// <summary>Something that an operator should check.</summary>
/// <param name="Code">A sentence in snake case.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record HealthWarning(string Code, string Message);
