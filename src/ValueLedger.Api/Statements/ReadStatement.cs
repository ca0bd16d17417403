using System.Text.Json;
using ValueLedger.Api.Access;
using ValueLedger.Api.Statements.Forms;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Api.Statements;

/// <summary>Finds statements by their ids, and reads their documents.</summary>
internal static class ReadStatement
{
    /// <summary>Null for a text that is not an id, and for a statement of another organisation.</summary>
    public static StoredStatement? Find(LedgerView ledger, Caller caller, string id) =>
        RecordId.Parse(id) is { } known ? StatementStore.Find(ledger, caller.Organisation, known) : null;

    /// <summary>What tells it from others.</summary>
    public static StatementMarks Marks(LedgerView ledger, Caller caller, StoredStatement stored) =>
        new(StatementStatusAnswer.Of(stored, IdentityStore.ActorNames(ledger, caller.Organisation), null, null));

    public static Problem Unknown(string id) => StatementProblems.UnknownStatement.At("", $"No statement has the id '{id}'.");

    /// <summary>Its document.</summary>
    public static Statement Document(LedgerView ledger, Caller caller, StoredStatement stored) =>
        JsonSerializer.Deserialize<Statement>(StatementStore.Document(ledger, caller.Organisation, stored), WireJson.Options)!;
}
