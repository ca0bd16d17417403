using Dapper;
using ValueLedger.Core.Records;
using ValueLedger.Proofs;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;

namespace ValueLedger.Storage.Erasures;

/// <summary>
/// When a copy has replaced the database, whatever was erased since the copy was made is erased again, and this is recorded.
/// </summary>
internal static class ErasuresAgain
{
    private static readonly SqlFile Sql = SqlFile.Load("Erasures/Erasures.sql");
    private static readonly SqlFile Records = SqlFile.Load("Records/Records.sql");

    /// <summary>Erases what is listed and still there; returns whether there was any.</summary>
    public static bool Apply(LedgerTurn ledger, IEnumerable<Erasure> listed)
    {
        var isErased = false;
        foreach (var erasure in listed)
        {
            isErased |= Apply(ledger, erasure);
        }

        foreach (var (organisation, _) in ledger.Organisations())
        {
            isErased |= Finish(ledger, organisation);
        }

        return isErased;
    }

    /// <summary>The erasures that the log of an organisation records after a record.</summary>
    public static IEnumerable<Erasure> Recorded(ILedgerConnection connection, int organisation, string code, long after) =>
        connection
            .Query<Row>(Sql["recorded"], new { organisation, after })
            .Select(row =>
            {
                if (row.Type == RecordType.ContributorErasure)
                {
                    var contributor = CanonicalRecord.Content<OfContributor>(row.Canonical);
                    return new Erasure(code, null, contributor.Code, contributor.Texts ?? false);
                }

                var sequence = CanonicalRecord.Content<OfEntry>(row.Canonical).Of;
                return new Erasure(code, sequence, LeafOf(connection, organisation, sequence));
            });

    /// <summary>Whether the erased data is back.</summary>
    public static bool IsThere(LedgerView ledger, Erasure erasure) =>
        OrganisationStore.Find(ledger, erasure.Organisation) is { } organisation
        && (
            erasure.Sequence is { } sequence
                ? HasTexts(ledger, organisation, sequence, erasure.Name)
                : ContributorStore.Find(ledger, organisation, erasure.Name) is { Item.Erased: false }
        );

    private static bool Apply(LedgerTurn ledger, Erasure erasure)
    {
        if (OrganisationStore.Find(ledger, erasure.Organisation) is not { } organisation)
        {
            return false;
        }

        return erasure.Sequence is { } sequence ? EraseTexts(ledger, organisation, sequence, erasure.Name)
            : erasure.WithTexts ? ErasePerson(ledger, organisation, erasure.Name)
            : EraseContributor(ledger, organisation, erasure.Name);
    }

    private static bool EraseTexts(LedgerTurn ledger, int organisation, long sequence, string leafHash)
    {
        if (!HasTexts(ledger, organisation, sequence, leafHash))
        {
            return false;
        }

        ledger.Connection.Execute(Records["erase-texts"], new { organisation, sequence });
        ledger.NoteErasure();
        ledger.Append(organisation, null, RecordType.TextErasure, new { of = sequence, fromList = true });
        return true;
    }

    /// <summary>If the database is no longer the same copy, that place may hold another record by now.</summary>
    private static bool HasTexts(LedgerView ledger, int organisation, long sequence, string leafHash) =>
        ledger.Connection.QuerySingle<bool>(Sql["has-texts"], new { organisation, sequence })
        && LeafOf(ledger.Connection, organisation, sequence) == leafHash;

    private static bool EraseContributor(LedgerTurn ledger, int organisation, string code)
    {
        if (ContributorStore.Find(ledger, organisation, code) is not { Item.Erased: false } contributor)
        {
            return false;
        }

        ContributorStore.Erase(ledger, organisation, null, contributor);
        return true;
    }

    /// <summary>
    /// A copy that knows of no such erasure loses every text that it has about the person. If it knows of the erasure but did not finish
    /// it, the code below does.
    /// </summary>
    private static bool ErasePerson(LedgerTurn ledger, int organisation, string code)
    {
        if (
            ContributorStore.Find(ledger, organisation, code) is not { } contributor
            || ErasedPeople(ledger, organisation).Exists(erased => erased.Code == code)
        )
        {
            return false;
        }

        ContributorStore.Erase(ledger, organisation, null, contributor, withTexts: true);
        return true;
    }

    /// <summary>The process may have ended between recording an erasure and erasing the last of its texts.</summary>
    private static bool Finish(LedgerTurn ledger, int organisation)
    {
        var isErased = false;
        foreach (var erased in ErasedPeople(ledger, organisation))
        {
            if (
                ContributorStore.Find(ledger, organisation, erased.Code) is { } contributor
                && TextsOfAPerson.Find(ledger, organisation, contributor, erased.Sequence) is { Count: > 0 } left
            )
            {
                TextsOfAPerson.Erase(ledger, organisation, null, left);
                isErased = true;
            }
        }

        return isErased;
    }

    private static List<ErasedPerson> ErasedPeople(LedgerTurn ledger, int organisation) =>
        ledger.Connection.Query<ErasedPerson>(Sql["erased-people"], new { organisation }).AsList();

    private static string LeafOf(ILedgerConnection connection, int organisation, long sequence)
    {
        var leaf = new Hash32[1];
        new StoredNodes(connection, organisation).ReadLeaves(sequence - 1, leaf);
        return leaf[0].ToString();
    }

    [method: ExplicitConstructor]
    private sealed record Row(string Type, string Canonical);

    private sealed record OfEntry(long Of);

    private sealed record OfContributor(string Code, bool? Texts);

    [method: ExplicitConstructor]
    private sealed record ErasedPerson(long Sequence, string Code);
}
