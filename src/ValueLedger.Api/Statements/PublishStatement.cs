using ValueLedger.Api.Access;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Api.Statements;

/// <summary>Publishes a statement under the next number.</summary>
internal static class PublishStatement
{
    /// <summary>What its document or its entries have that keeps it from being published; neither ever changes.</summary>
    public static IReadOnlyList<Problem> Check(LedgerView ledger, Caller caller, string id) => ReadStatement.Find(ledger, caller, id) switch
    {
        null => [ReadStatement.Unknown(id)],
        { Publication: null } statement => Publication.Check(ReadStatement.Document(ledger, caller, statement), JournalTotals.Count(ledger, caller.Organisation, statement)),
        _ => [],
    };

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
