using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Catalogue;

/// <summary>Records that a contributor counts as another one, and that it no longer does. Entries keep the code that they name.</summary>
public static class ContributorMergeStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Catalogue/ContributorMerges.sql");

    public static ContributorMerge Merge(
        LedgerTurn ledger,
        int organisation,
        long? actorKey,
        Registered<Contributor> contributor,
        Registered<Contributor> into,
        string reason
    )
    {
        var sequence = Append(
            ledger,
            organisation,
            actorKey,
            RecordType.ContributorMerge,
            attestation => new
            {
                contributor.Code,
                Into = into.Code,
                Reason = attestation,
            },
            reason
        );
        var row = new
        {
            organisation,
            sequence,
            number = contributor.Number,
            into = into.Number,
        };
        ledger.Connection.Execute(Sql["add-merge"], row);
        return Recorded(ledger, organisation, contributor.Number, sequence);
    }

    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="organisation">Whose contributor it is.</param>
    /// <param name="actorKey">Who undoes it.</param>
    /// <param name="number">Number of the contributor.</param>
    /// <param name="merge">The merge that holds.</param>
    /// <param name="reason">Why; can be erased.</param>
    public static ContributorMerge Unmerge(
        LedgerTurn ledger,
        int organisation,
        long? actorKey,
        int number,
        ContributorMerge merge,
        string reason
    )
    {
        var ended = Append(
            ledger,
            organisation,
            actorKey,
            RecordType.ContributorUnmerge,
            attestation => new
            {
                Code = merge.Contributor,
                Of = merge.Sequence,
                Reason = attestation,
            },
            reason
        );
        var row = new
        {
            organisation,
            sequence = merge.Sequence,
            ended,
        };
        ledger.Connection.Execute(Sql["end-merge"], row);
        return Recorded(ledger, organisation, number, ended);
    }

    /// <summary>The merges of a contributor into others and of others into it, in the order of the log.</summary>
    /// <param name="ledger">Where they are read.</param>
    /// <param name="organisation">Whose contributor it is.</param>
    /// <param name="number">Number of the contributor.</param>
    /// <param name="after">Only those recorded after this record.</param>
    /// <param name="limit">The most to read.</param>
    /// <param name="known">The last record that is known; null for now.</param>
    public static IReadOnlyList<ContributorMerge> Page(
        LedgerView ledger,
        int organisation,
        int number,
        long after = 0,
        int limit = int.MaxValue,
        long? known = null
    )
    {
        var asked = new
        {
            organisation,
            number,
            after,
            limit,
            known = known ?? ledger.Head(organisation).Size,
        };
        return [.. ledger.Connection.Query<Row>(Sql["merges-of-a-contributor"], asked).Select(row => row.ToMerge(organisation))];
    }

    /// <summary>The merge of a contributor that holds now; null when it counts on its own.</summary>
    public static ContributorMerge? Standing(LedgerView ledger, int organisation, Registered<Contributor> contributor) =>
        Page(ledger, organisation, contributor.Number)
            .SingleOrDefault(merge => merge.Contributor == contributor.Code && merge.UndoneBy is null);

    /// <summary>The merge of a contributor that a record states or undoes, as it was after that record.</summary>
    public static ContributorMerge Recorded(LedgerView ledger, int organisation, int number, long record) =>
        Page(ledger, organisation, number, known: record)
            .Single(merge => merge.Sequence == record || merge.UndoneBy?.Id.Sequence == record);

    /// <summary>Which contributors are one person, as known after a record.</summary>
    public static MergedContributors Merged(LedgerView ledger, int organisation, long known)
    {
        var merges = StandingAt(ledger, organisation, known);
        return merges.Count == 0
            ? MergedContributors.None
            : new MergedContributors(merges.Select(merge => (merge.Number, merge.Into, merge.Sequence)));
    }

    /// <summary>The merges that held after a record.</summary>
    internal static IReadOnlyList<StandingMerge> StandingAt(LedgerView ledger, int organisation, long known) =>
        [
            .. ledger
                .Connection.Query<MergedRow>(Sql["merges"], new { organisation, known })
                .Select(row => new StandingMerge((int)row.Number, (int)row.IntoNumber, row.Sequence)),
        ];

    /// <summary>The codes of everybody who counts as the same person as a contributor, first the one that counts.</summary>
    public static IReadOnlyList<Coded> SameAs(LedgerView ledger, int organisation, Registered<Contributor> contributor, long? known = null)
    {
        var numbers = Merged(ledger, organisation, known ?? ledger.Head(organisation).Size).SameAs(contributor.Number);
        if (numbers.Count == 1)
        {
            return [new Coded(contributor.Number, contributor.Code)];
        }

        var codes = ContributorStore.Codes(ledger, organisation, numbers);
        return [.. numbers.Select(number => new Coded(number, codes[number]))];
    }

    /// <summary>The numbers of everybody who counts as the same person now; for one contributor, it reads no other merges.</summary>
    internal static List<int> SameAs(LedgerView ledger, int organisation, int contributor)
    {
        var rows = ledger.Connection.Prepared(Sql["person"]).Bind("organisation", organisation).Bind("contributor", contributor);
        var same = new List<int>();
        while (rows.Step())
        {
            same.Add(rows.Int32("Number"));
        }

        return same;
    }

    private static long Append<T>(LedgerTurn ledger, int organisation, long? actorKey, string type, Func<string, T> content, string reason)
    {
        var sequence = ledger.NextHeader(organisation, actorKey).Sequence;
        var attestation = ledger.KeepErasable(organisation, sequence, ErasableMember.Reason, reason);
        return ledger.Append(organisation, actorKey, type, content(attestation));
    }

    [method: ExplicitConstructor]
    private sealed record MergedRow(long Number, long IntoNumber, long Sequence);

    [method: ExplicitConstructor]
    private sealed record Row(
        long Sequence,
        long RecordedAtMicros,
        string Contributor,
        string IntoCode,
        string? Reason,
        byte[] LeafHash,
        long? Ended,
        long? EndedMicros,
        string? EndReason
    )
    {
        public ContributorMerge ToMerge(int organisation)
        {
            var recordedAt = RecordedAtMicros.ToInstant();
            return new ContributorMerge(
                RecordId.Of(organisation, Sequence, recordedAt),
                Sequence,
                recordedAt,
                Contributor,
                IntoCode,
                Reason,
                LeafHash
            )
            {
                UndoneBy =
                    Ended is { } ended && EndedMicros?.ToInstant() is { } endedAt
                        ? new ContributorUnmerge(RecordId.Of(organisation, ended, endedAt), endedAt, EndReason)
                        : null,
            };
        }
    }
}

/// <summary>A merge that holds.</summary>
/// <param name="Number">The contributor that no longer counts on its own.</param>
/// <param name="Into">The one that it counts as.</param>
/// <param name="Sequence">The record that says so.</param>
internal sealed record StandingMerge(int Number, int Into, long Sequence);
