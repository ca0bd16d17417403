using ValueLedger.Api.Access;
using ValueLedger.Api.Statements;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Api.Audits;

/// <summary>Whether a caller may audit a statement.</summary>
internal static class AuditedStatement
{
    /// <summary>A published statement that somebody else prepared and published, or the problem.</summary>
    /// <param name="ledger">Where it is read.</param>
    /// <param name="caller">The auditor.</param>
    /// <param name="id">Id of the statement.</param>
    /// <param name="pointer">The member that names it; empty for the path.</param>
    public static Checked<StoredStatement> Find(LedgerView ledger, Caller caller, string id, string pointer)
    {
        if (ReadStatement.Find(ledger, caller, id) is not { } statement)
        {
            return ReadStatement.Unknown(id).Under(pointer);
        }

        if (statement.Publication is not { } publication)
        {
            return AuditProblems.StatementIsNotPublished.At(pointer, "Publish the statement first: a draft can be replaced at any time.");
        }

        return
            SamePerson.Are(ledger, caller.Organisation, publication.PublishedBy, caller.KeySequence)
            || SamePerson.Are(ledger, caller.Organisation, statement.PreparedBy, caller.KeySequence)
            ? AuditProblems.AnotherKeyMustAudit.At(
                pointer,
                "The statement was prepared or published with this key or sign-in, with a key that replaces or is replaced by it, or with a key that the same person made after signing in."
            )
            : statement;
    }
}
