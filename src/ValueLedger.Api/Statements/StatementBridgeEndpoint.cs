using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Documents;
using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Statements;

/// <summary>Why two statements of one scope differ.</summary>
internal static class StatementBridgeEndpoint
{
    public static void MapStatementBridges(this RouteGroupBuilder v1) =>
        v1.MapGet("/statements/{id}/bridge", Get)
            .InChapter(StatementEndpoints.Chapter, StatementEndpoints.About)
            .Describes(
                "BridgeStatements",
                "Explain a difference",
                "Takes the difference of two statements of the same programmes and period apart, step by step and with nothing left over: method, catalogue, reversals, corrections, late entries, re-gradings, rates, assumptions. "
                + "Each step names the first 100 records it comes of, with what was before and after of each; what single entries say is told only to a key that may read entries. GET /v1/entries lists all entries that were written down in a span of moments by recordedAfter and recordedBefore. The prior period, other bases, unit costs, payback, notes and who gave are not compared.")
            .RequireScope(Scopes.StatementsRead)
            .Refuses(StatementProblems.UnknownStatement, MemberProblems.MemberIsRequired, StatementProblems.StatementsAreOfDifferentScopes);

    private static Results<Tagged<Bridge>, Refused> Get(string id, Query<BridgeQuery> query, Caller caller, ClaimsPrincipal user, LedgerReader reader, CancellationToken cancellation)
    {
        var found = reader.ReadWhileAwaited(caller.Organisation, ledger => Find(ledger, caller, id, query), cancellation);
        if (!found.IsAccepted)
        {
            return new Refused(found.Problems);
        }

        var bridge = Bridge.Of(found.Value.From, found.Value.To, found.Value.Sources);
        return Tagged.OfJson(caller.OrganisationName, user.HasScope(Scopes.EntriesRead) ? bridge : bridge.WithoutEntries());
    }

    private static Decision<Bridged> Find(LedgerView ledger, Caller caller, string id, Query<BridgeQuery> query)
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
            : StatementProblems.StatementsAreOfDifferentScopes.At("/to", $"The one is of {from.Scope.Told}, the other of {to.Scope.Told}.");
    }

    private static Bridged Load(LedgerView ledger, Caller caller, StoredStatement from, StoredStatement to)
    {
        var (one, other) = (ReadStatement.Document(ledger, caller, from), ReadStatement.Document(ledger, caller, to));
        return new Bridged(new BridgeEnd(from.Id.Value, one), new BridgeEnd(to.Id.Value, other), BridgeSourceStore.Load(ledger, caller.Organisation, one, other));
    }

    /// <summary>Two statements and what lies between them.</summary>
    private sealed record Bridged(BridgeEnd From, BridgeEnd To, BridgeSources Sources);
}
