using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Entries;

/// <summary>Records that the evidence for an entry has another grade, or more documents, from then on.</summary>
public static class ReGradingStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/ReGradings.sql");

    /// <param name="ledger">The writer's turn.</param>
    /// <param name="organisation">Whose entry it is.</param>
    /// <param name="actorKey">Who grades it.</param>
    /// <param name="entry">The entry as it is now; it stands.</param>
    /// <param name="evidence">The new grade, and the documents to add.</param>
    /// <param name="reason">Why; can be erased.</param>
    public static RecordedEntry Add(
        LedgerTurn ledger,
        int organisation,
        long? actorKey,
        RecordedEntry entry,
        Evidence evidence,
        string? reason
    )
    {
        var sequence = ledger.NextHeader(organisation, actorKey).Sequence;
        var content = new ReGrading(
            entry.Sequence,
            evidence.Grade,
            reason is null ? null : ledger.KeepErasable(organisation, sequence, ErasableMember.Reason, reason),
            EntryStore.KeepEvidence(ledger, organisation, sequence, entry.Sequence, evidence.Items)
        );
        ledger.Append(organisation, actorKey, RecordType.ReGrading, content);
        var before = entry.Entry.Evidence.Grade;
        ledger.Connection.Execute(
            Sql["add"],
            new
            {
                organisation,
                sequence,
                entry = entry.Sequence,
                before = (int)before,
                grade = (int)evidence.Grade,
            }
        );
        if (before != evidence.Grade)
        {
            var contributor = entry.Entry.Contributor is { } code
                ? CatalogueStore.Find(ledger, organisation, CatalogueKind.Contributor, code) ?? 0
                : 0;
            var after = entry.Entry with { Evidence = evidence };
            ledger.Part<Movements>().ReGrade(new Movement(organisation, entry.Entry, contributor, IsReversal: false), after);
        }

        return Journal.At(ledger, organisation, entry.Sequence)!;
    }

    /// <summary>The entries that have a document as evidence, as known now, in the order of the log.</summary>
    /// <param name="ledger">Where they are read.</param>
    /// <param name="organisation">Whose entries.</param>
    /// <param name="sha256">The hash of the document in lower-case hexadecimal.</param>
    /// <param name="limit">How many at most.</param>
    public static IReadOnlyList<RecordedEntry> WithDocument(LedgerView ledger, int organisation, string sha256, int limit)
    {
        var asked = new
        {
            organisation,
            sha256,
            known = ledger.Head(organisation).Size,
            limit,
        };
        return Journal.Then(ledger, organisation, ledger.Connection.Query<long>(Sql["with-document"], asked).AsList(), asked.known);
    }

    internal static void AddHash(LedgerTurn ledger, int organisation, string sha256, long entry) =>
        ledger.Connection.Prepared(Sql["add-hash"]).Bind("organisation", organisation).Bind("sha256", sha256).Bind("entry", entry).Run();

    /// <summary>The re-gradings of some entries, by entry, in the order of the log.</summary>
    internal static ILookup<long, ReGradingThen> Of(LedgerView ledger, int organisation, IEnumerable<long> entries)
    {
        var found = new List<ReGradingThen>();
        if (ledger.Connection.QuerySingle<bool>(Sql["are-there"], new { organisation }))
        {
            foreach (var run in RecordRun.Of(entries))
            {
                var asked = new
                {
                    organisation,
                    first = run.First,
                    last = run.Last,
                };
                found.AddRange(ledger.Connection.Query<Row>(Sql["of-entries"], asked).Select(row => row.ToReGrading()));
            }
        }

        return found.ToLookup(regrading => regrading.Content.Of);
    }

    /// <summary>What is left of the texts of a re-grading, by their names.</summary>
    internal static Dictionary<string, string> Texts(LedgerView ledger, int organisation, long sequence)
    {
        var asked = new { organisation, sequence };
        return ledger.Connection.Query<TextRow>(Sql["texts"], asked).ToDictionary(row => row.Member, row => row.Text);
    }

    [method: ExplicitConstructor]
    private sealed record Row(long Sequence, string Canonical)
    {
        public ReGradingThen ToReGrading() => new(Sequence, CanonicalRecord.Content<ReGrading>(Canonical));
    }

    [method: ExplicitConstructor]
    private sealed record TextRow(string Member, string Text);
}

/// <summary>A re-grading and the record that states it.</summary>
internal sealed record ReGradingThen(long Sequence, ReGrading Content)
{
    /// <summary>The evidence of an entry after it, with what is left of the texts of its documents.</summary>
    public Evidence After(Evidence before, IReadOnlyDictionary<string, string> texts) =>
        new()
        {
            Grade = Content.Grade,
            Items =
            [
                .. before.Items,
                .. Content.Items.Select(
                    (item, index) =>
                        new EvidenceItem
                        {
                            Title = texts.GetValueOrDefault(ErasableMember.Title(index)),
                            Uri = texts.GetValueOrDefault(ErasableMember.Uri(index)),
                            Sha256 = item.Sha256,
                        }
                ),
            ],
        };
}
