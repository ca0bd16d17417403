using System.Security.Cryptography;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Statements;

/// <summary>Publishes a statement under the next number.</summary>
internal static class PublishStatement
{
    /// <summary>Problems of its document or its entries that prevent publication; neither ever changes.</summary>
    /// <param name="reader">Reads it, and everything needed to prepare it again.</param>
    /// <param name="caller">The caller who publishes it.</param>
    /// <param name="id">Id of the statement.</param>
    /// <param name="now">Later moments are in the future.</param>
    public static IReadOnlyList<Problem> Check(LedgerReader reader, Caller caller, string id, Instant now)
    {
        var (found, prepared, document) = reader.Read(
            caller.Organisation,
            ledger =>
                ReadStatement.Find(ledger, caller, id) is { Publication: null } statement
                    ? (
                        statement,
                        StatementStore.Prepared(ledger, caller.Organisation, statement),
                        StatementStore.Document(ledger, caller.Organisation, statement)
                    )
                    : (ReadStatement.Find(ledger, caller, id), null, [])
        );
        return found switch
        {
            null => [ReadStatement.Unknown(id)],
            { Publication: not null } => [],
            _ when prepared?.Request is null || Convert.ToHexStringLower(SHA256.HashData(document)) != prepared.Sha256 =>
            [
                StatementProblems.StatementWasAltered.At(
                    "",
                    "The draft differs from the one recorded in the log: somebody changed the database. Prepare the statement again."
                ),
            ],
            _ when reader.Read(
                    caller.Organisation,
                    ledger =>
                        Publication.Check(
                            ReadStatement.Document(ledger, caller, found),
                            JournalTotals.Count(ledger, caller.Organisation, found)
                        )
                )
                    is { Count: > 0 } problems => problems,
            _ => [.. PrepareAgain(reader, caller.Organisation, prepared, document, now)],
        };
    }

    /// <param name="ledger">The ledger that records it.</param>
    /// <param name="caller">The caller who publishes it.</param>
    /// <param name="id">Id of the statement.</param>
    /// <param name="problems">The problems that <see cref="Check"/> found.</param>
    public static Checked<StoredStatement> Decide(LedgerTurn ledger, Caller caller, string id, IReadOnlyList<Problem> problems)
    {
        if (ReadStatement.Find(ledger, caller, id) is not { } statement)
        {
            return ReadStatement.Unknown(id);
        }

        var checks = new Checks();
        checks.Require(
            statement.Publication is null,
            StatementProblems.StatementIsPublished,
            "",
            $"It was published as number {statement.Publication?.Number}."
        );
        checks.AddAll(problems);
        var isAnother =
            !ledger.Known(caller.Organisation).Catalogue.Organisation.TwoPeople
            || !SamePerson.Are(ledger, caller.Organisation, statement.PreparedBy, caller.KeySequence);
        checks.Require(
            isAnother,
            StatementProblems.AnotherKeyMustPublish,
            "",
            "The organisation requires two people: the statement was prepared with this key or sign-in, with a key that replaces or is replaced by it, or with a key that the same person made after signing in."
        );
        return checks.Passed ? StatementStore.Publish(ledger, caller.Organisation, caller.KeySequence, statement) : checks.Problems;
    }

    /// <summary>A draft is published only if the ledger still makes the same statement from the same request.</summary>
    private static IEnumerable<Problem> PrepareAgain(
        LedgerReader reader,
        int organisation,
        DraftRecord prepared,
        byte[] document,
        Instant now
    )
    {
        var again = PrepareStatement.Make(reader, organisation, prepared.Request!, now);
        if (again.IsAccepted && again.Value.Document.AsSpan().SequenceEqual(document))
        {
            yield break;
        }

        yield return prepared.Program != StatementStore.Program
            ? StatementProblems.StatementIsOfAnotherVersion.At(
                "",
                $"Version {prepared.Program} of the program prepared the draft, but version {StatementStore.Program} would prepare a different one. Prepare the statement again."
            )
            : StatementProblems.StatementWouldBeAnother.At(
                "",
                "The ledger would now make a different statement from the same request: a contributor has been erased since, or data derived from the log was altered. Prepare the statement again."
            );
    }
}

/// <summary>A publication as sent: the path names the statement, and no member is needed.</summary>
public sealed record PublicationDraft;
