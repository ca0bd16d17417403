using System.Security.Cryptography;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Statements;

/// <summary>Publishes a statement under the next number.</summary>
internal static class PublishStatement
{
    /// <summary>What its document or its entries have that keeps it from being published; neither ever changes.</summary>
    /// <param name="reader">Reads it, and everything that it is prepared again from.</param>
    /// <param name="caller">Who publishes it.</param>
    /// <param name="id">Which statement.</param>
    /// <param name="now">What lies after it is the future.</param>
    public static IReadOnlyList<Problem> Check(LedgerReader reader, Caller caller, string id, Instant now)
    {
        var (found, prepared, document) = reader.Read(caller.Organisation, ledger => ReadStatement.Find(ledger, caller, id) is { Publication: null } statement
            ? (statement, StatementStore.Prepared(ledger, caller.Organisation, statement), StatementStore.Document(ledger, caller.Organisation, statement))
            : (ReadStatement.Find(ledger, caller, id), null, []));
        return found switch
        {
            null => [ReadStatement.Unknown(id)],
            { Publication: not null } => [],
            _ when prepared?.Request is null || Convert.ToHexStringLower(SHA256.HashData(document)) != prepared.Sha256 =>
                [StatementProblems.StatementWasAltered.At("", "The draft is not what was prepared, as the log attests it: somebody changed the database. Prepare the statement again.")],
            _ when reader.Read(caller.Organisation, ledger => Publication.Check(ReadStatement.Document(ledger, caller, found), JournalTotals.Count(ledger, caller.Organisation, found))) is { Count: > 0 } problems =>
                problems,
            _ => [.. PrepareAgain(reader, caller.Organisation, prepared, document, now)],
        };
    }

    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="caller">Who publishes it.</param>
    /// <param name="id">Which statement.</param>
    /// <param name="problems">What <see cref="Check"/> found.</param>
    public static Decision<StoredStatement> Decide(LedgerTurn ledger, Caller caller, string id, IReadOnlyList<Problem> problems)
    {
        if (ReadStatement.Find(ledger, caller, id) is not { } statement)
        {
            return ReadStatement.Unknown(id);
        }

        var checks = new Checks();
        checks.Require(statement.Publication is null, StatementProblems.StatementIsPublished, "", $"It was published as number {statement.Publication?.Number}.");
        checks.AddAll(problems);
        var isAnother = !ledger.Known(caller.Organisation).Catalogue.Organisation.TwoPeople || !AreOfOnePerson(ledger, caller.Organisation, statement.PreparedBy, caller.KeySequence);
        checks.Require(isAnother, StatementProblems.AnotherKeyMustPublish, "", "The organisation asks for two people: it was prepared with this key, or with one that this key replaces or that replaces it.");
        return checks.Passed ? StatementStore.Publish(ledger, caller.Organisation, caller.KeySequence, statement) : checks.Problems;
    }

    /// <summary>A draft is published only when the ledger makes the same of the same request now.</summary>
    private static IEnumerable<Problem> PrepareAgain(LedgerReader reader, int organisation, DraftRecord prepared, byte[] document, Instant now)
    {
        var again = PrepareStatement.Make(reader, organisation, prepared.Request!, now);
        if (again.IsAccepted && again.Value.Document.AsSpan().SequenceEqual(document))
        {
            yield break;
        }

        yield return prepared.Program != StatementStore.Program
            ? StatementProblems.StatementIsOfAnotherVersion.At("", $"Version {prepared.Program} of the program prepared the draft, and version {StatementStore.Program} would prepare another. Prepare the statement again.")
            : StatementProblems.StatementWouldBeAnother.At("", "The ledger makes another statement of the same request now: a contributor was erased since, or what is derived from the log was altered. Prepare the statement again.");
    }

    /// <summary>A key that was made to replace another is the same person's.</summary>
    private static bool AreOfOnePerson(LedgerView ledger, int organisation, long? one, long? other)
    {
        var keys = KeyStore.All(ledger, organisation);
        var byId = keys.ToDictionary(key => key.Content.KeyId, StringComparer.Ordinal);
        var bySequence = keys.ToDictionary(key => key.Sequence);
        return First(one) == First(other);

        long? First(long? sequence)
        {
            var key = sequence is { } known ? bySequence.GetValueOrDefault(known) : null;
            while (key?.Content.Replaces is { } replaced && byId.TryGetValue(replaced, out var before))
            {
                key = before;
            }

            return key?.Sequence;
        }
    }
}
