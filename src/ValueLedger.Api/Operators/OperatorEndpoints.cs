using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Operators;

/// <summary>What only the operator of the server may do. It is reached through the socket beside the database, never over the
/// network.</summary>
internal static class OperatorEndpoints
{
    public static void MapOperators(this IEndpointRouteBuilder routes)
    {
        var operators = routes
            .MapGroup("/operator")
            .AllowAnonymous()
            .ExcludeFromDescription()
            .TakesItsTime()
            .AddEndpointFilter(OnlyThroughTheSocketAsync);
        operators.MapPost(
            "/organisations",
            async (Body<OrganisationDraft> body, LedgerWriter writer) =>
                Answer(body.Problems, await CreateOrganisation.RunAsync(body.Value, writer))
        );
        operators
            .MapPost(
                "/keys",
                async (Body<OperatorKeyDraft> body, LedgerWriter writer) =>
                    Answer(body.Problems, await CreateOperatorKey.RunAsync(body.Value, writer))
            )
            .WithMetadata(new HoldsSecret());
        operators.MapGet(
            "/organisations/{organisation}/keys",
            (string organisation, LedgerReader reader, IClock clock) =>
                Answer([], ListKeys.Run(organisation, reader, clock.GetCurrentInstant()))
        );
        operators.MapPost(
            "/keys/{keyId}/revocation",
            async (string keyId, LedgerWriter writer, KeyRing ring) => Answer([], await RevokeOperatorKey.RunAsync(keyId, writer, ring))
        );
        operators.MapPost("/verification", (Database database) => Results.Json(LedgerVerifier.Verify(database.Place), WireJson.Options));
        operators.MapPost(
            "/clock-acceptance",
            async (LedgerWriter writer) =>
                Results.Json(
                    new AcceptedClock(await writer.AdministerAsync(ledger => TurnResult.Kept(ClockAcceptance.Accept(ledger)))),
                    WireJson.Options
                )
        );
        operators.MapPost(
            "/backup",
            (Body<BackupDraft> body, Database database) => Answer(body.Problems, BackUp.Run(body.Value, database))
        );
        operators.MapGet(
            "/signing-key",
            (LedgerReader reader, SigningKeyFile keys) => Results.Json(SigningKeys.Show(reader, keys), WireJson.Options)
        );
        operators.MapPost(
            "/signing-key/change",
            async (Body<KeyChangeDraft> body, Database database, LedgerReader reader, LedgerWriter writer, SigningKeyFile keys) =>
                Answer(body.Problems, await SigningKeys.ChangeAsync(body.Value, database, reader, writer, keys))
        );
        operators.MapPost("/migration", (Database database) => Results.Json(new MigratedDatabase(database.Place.Name), WireJson.Options));
    }

    private static async ValueTask<object?> OnlyThroughTheSocketAsync(
        EndpointFilterInvocationContext invocation,
        EndpointFilterDelegate next
    ) =>
        invocation.HttpContext.Features.Get<OperatorConnection>() is not null
            ? await next(invocation)
            : new Refused(HttpProblemCodes.NoSuchPath.At("", "There is nothing at this path."));

    private static IResult Answer<T>(IReadOnlyList<Problem> form, Checked<T> decision)
        where T : notnull =>
        form.Count > 0 ? new Refused(form)
        : decision.IsAccepted ? Results.Json(decision.Value, WireJson.Options)
        : new Refused(decision.Problems);
}

internal sealed record MigratedDatabase(string Path);

/// <param name="Accepted">Logs that are ahead of the clock, one sentence for each.</param>
internal sealed record AcceptedClock(IReadOnlyList<string> Accepted);

/// <summary>A feature of every request that came through the socket.</summary>
internal sealed class OperatorConnection;
