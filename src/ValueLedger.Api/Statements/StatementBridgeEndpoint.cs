using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Bridges;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Statements;

/// <summary>Explains why two statements of one scope differ.</summary>
internal static class StatementBridgeEndpoint
{
    public static void MapStatementBridges(this RouteGroupBuilder v1) =>
        v1.MapGet("/statements/{id}/bridge", Get)
            .InChapter(StatementEndpoints.Chapter, StatementEndpoints.About)
            .Describes(
                "BridgeStatements",
                "Explain a difference",
                "Explains the whole difference between two statements of the same programmes and period, step by step: method, catalogue, reversals, corrections, late entries, re-gradings, rates, assumptions. "
                    + "Each step lists the first 100 records behind it, with the values before and after; the contents of single entries are shown only to a key that may read entries. GET /v1/entries with recordedAfter and recordedBefore lists all entries recorded between two moments. The prior period, other bases, costs per unit, payback, notes and fairness are not compared."
            )
            .RequireScope(Scopes.StatementsRead)
            .Refuses(StatementProblems.UnknownStatement, MemberProblems.MemberIsRequired, StatementProblems.StatementsAreOfDifferentScopes);

    private static Results<Tagged<Bridge>, Refused> Get(
        string id,
        Query<BridgeQuery> query,
        Caller caller,
        ClaimsPrincipal user,
        LedgerReader reader,
        CancellationToken cancellation
    )
    {
        var found = reader.ReadWhileAwaited(caller.Organisation, ledger => Find(ledger, caller, id, query), cancellation);
        if (!found.IsAccepted)
        {
            return new Refused(found.Problems);
        }

        var bridge = Bridge.Of(found.Value.From, found.Value.To, found.Value.Sources);
        return Tagged.OfJson(caller.OrganisationName, user.HasScope(Scopes.EntriesRead) ? bridge : bridge.WithoutEntries());
    }

    private static Checked<Bridged> Find(LedgerView ledger, Caller caller, string id, Query<BridgeQuery> query)
    {
        var checks = new Checks();
        checks.Present(query.Value.To, "/to");
        if (query.With(checks.Problems) is { Count: > 0 } problems)
        {
            return problems.ToList();
        }

        if (ReadStatement.Find(ledger, caller, id) is not { } from)
        {
            return ReadStatement.Unknown(id);
        }

        if (ReadStatement.Find(ledger, caller, query.Value.To!) is not { } to)
        {
            return ReadStatement.Unknown(query.Value.To!) with { Pointer = "/to" };
        }

        return from.Scope.IsThatOf(to.Scope)
            ? Load(ledger, caller, from, to)
            : StatementProblems.StatementsAreOfDifferentScopes.At(
                "/to",
                $"The first statement covers {from.Scope.Told}, the other {to.Scope.Told}."
            );
    }

    private static Bridged Load(LedgerView ledger, Caller caller, StoredStatement from, StoredStatement to)
    {
        var (one, other) = (ReadStatement.Document(ledger, caller, from), ReadStatement.Document(ledger, caller, to));
        return new Bridged(
            new BridgeEnd(from.Id.Value, one),
            new BridgeEnd(to.Id.Value, other),
            BridgeSourceStore.Load(ledger, caller.Organisation, one, other)
        );
    }

    /// <summary>Two statements and what was recorded between them.</summary>
    private sealed record Bridged(BridgeEnd From, BridgeEnd To, BridgeSources Sources);
}
