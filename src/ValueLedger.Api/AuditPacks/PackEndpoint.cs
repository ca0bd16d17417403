using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Log;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Statements;
using ValueLedger.Api.Statements.Forms.Page;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.AuditPacks;

/// <summary>A statement with everything that is needed to check it without the server.</summary>
internal static class PackEndpoint
{
    public static void MapAuditPacks(this RouteGroupBuilder v1) =>
        v1.MapGet("/statements/{id}.pack", Get)
            .InChapter(StatementEndpoints.Chapter, StatementEndpoints.About)
            .Describes(
                "GetAuditPack",
                "A statement's audit pack",
                "One zip file for an auditor who has no access to the ledger: the statement as JSON, page, workbook and table; the records behind it with the texts that were hashed; their proofs against a signed checkpoint; entries, catalogue, rates and impact maps as tables; a signed manifest with the hash of every file; and how-to-check.txt. The command line tool checks it with 'valueledger verify FILE'. Notes, reasons and other texts that can be erased are not in it, but the attributes of contributors are, because the statement counts them."
            )
            .RequireScope(Scopes.AuditRead)
            .Produces<string>(contentType: FileAnswers.Zip)
            .TakesItsTime()
            .Refuses(StatementProblems.UnknownStatement, LogProblems.RecordCannotBeRead)
            .AddEndpointFilter(LogEndpoints.RefuseTheUnreadableAsync);

    private static Results<WritePack, Refused> Get(
        string id,
        Caller caller,
        LedgerReader reader,
        Database database,
        SigningKeyFile keys,
        Cosignatures cosignatures,
        StatementPage page
    )
    {
        var heads = KnownHeads.Read(database);
        var content = reader.Read(caller.Organisation, ledger => PackContent.Read(ledger, caller, id, heads, keys, cosignatures));
        return content is null ? new Refused(ReadStatement.Unknown(id)) : new WritePack(content, caller, reader, page, keys);
    }
}
