using Dapper;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Verification;

/// <summary>Compares what is kept beside the log with what the log makes of it.</summary>
internal sealed class ProjectionCheck(LedgerView ledger, int organisation, LogWalk walk)
{
    private static readonly SqlFile Sql = SqlFile.Load("Verification/Verification.sql");

    public string? FirstWrong()
    {
        var references = ledger.Connection.Query<(string Reference, long Sequence)>(Sql["references"], new { organisation }).ToDictionary(row => row.Reference, row => row.Sequence);
        var reversals = ledger.Connection.Query<(long Reversed, long Sequence)>(Sql["reversals"], new { organisation }).ToDictionary(row => row.Reversed, row => row.Sequence);
        var people = PeopleStore.All(ledger, organisation).ToDictionary(set => set.Key, set => Convert.ToHexString(set.Value));
        var versions = ledger.Connection.Query<(long Sequence, long Kind, long Number)>(Sql["versions"], new { organisation }).ToDictionary(row => row.Sequence, row => (row.Kind, row.Number));
        var items = ledger.Connection.Query<(long Kind, string Code, long Number, long Sequence)>(Sql["items"], new { organisation }).ToDictionary(row => (row.Kind, row.Code), row => (row.Number, row.Sequence));
        var keys = ledger.Connection.Query<(string KeyId, long Sequence, long? Revoked)>(Sql["keys"], new { organisation }).ToDictionary(row => row.KeyId, row => (row.Sequence, row.Revoked));
        var suspense = ledger.Connection.Query<(long Entry, long? Decided, long? IsReleased)>(Sql["suspense"], new { organisation }).ToDictionary(row => row.Entry, row => (row.Decided, row.IsReleased));
        var imports = ledger.Connection.Query<(long Sequence, long? Closed, long? Abandoned)>(Sql["imports"], new { organisation }).ToDictionary(row => row.Sequence, row => (row.Closed, row.Abandoned));
        var maps = ledger.Connection.Query<(long Programme, long Version, long Sequence)>(Sql["impact-maps"], new { organisation }).ToDictionary(row => (row.Programme, row.Version), row => row.Sequence);
        var packs = ledger.Connection.Query<(string Name, string Version, string Measure, long Sequence)>(Sql["packs"], new { organisation }).ToDictionary(row => (row.Name, row.Version, row.Measure), row => row.Sequence);
        var members = ledger.Connection.Query<(long Programme, string Code, long Number, long Sequence)>(Sql["members"], new { organisation }).ToDictionary(row => (row.Programme, row.Code), row => (row.Number, row.Sequence));
        var memberVersions = ledger.Connection.Query<(long Sequence, long Programme, long Number)>(Sql["member-versions"], new { organisation }).ToDictionary(row => row.Sequence, row => (row.Programme, row.Number));
        var ends = ledger.Connection.Query<EndRow>(Sql["exchange-ends"], new { organisation }).ToDictionary(row => row.Key, row => row.End);
        var openings = ledger.Connection.Query<(long Programme, long Sequence, long? Reversed)>(Sql["openings"], new { organisation }).ToDictionary(row => (row.Programme, row.Sequence), row => row.Reversed);
        var broughtAlong = ledger.Connection.Query<(long Programme, long Member, long Day, long Sequence, long HoursMicros)>(Sql["openings-of-members"], new { organisation }).ToDictionary(row => new ExchangeEndKey(row.Programme, row.Member, row.Day, row.Sequence), row => row.HoursMicros);
        var timebanks = ledger.Connection.Query<(long Sequence, long Programme)>(Sql["timebank-versions"], new { organisation }).ToDictionary(row => row.Sequence, row => row.Programme);
        return Difference("version of record", versions, walk.Catalogue.Versions)
            ?? Difference("item", items, walk.Catalogue.Items)
            ?? Difference("impact map", maps, walk.Catalogue.ImpactMaps)
            ?? Difference("key", keys, walk.Catalogue.Keys)
            ?? Difference("publication", StatementStore.Publications(ledger, organisation), walk.Catalogue.Publications)
            ?? Difference("reference pack", packs, walk.Catalogue.Packs)
            ?? Difference("reference", references, walk.Rebuilt.References)
            ?? Difference("import", imports, walk.Rebuilt.Imports)
            ?? Difference("entry in suspense", suspense, walk.Rebuilt.Suspense)
            ?? FirstNotFound("day of its flow", "entry-without-day") ?? FirstNotFound("day of its contributor", "entry-without-contributor")
            ?? FirstFalse("day of a flow", "day-without-entry") ?? FirstFalse("day of a contributor", "contributor-without-entry")
            ?? Difference("member of a time bank", members, walk.Timebanks.Members)
            ?? Difference("version of a member", memberVersions, walk.Timebanks.Versions)
            ?? Difference("end of an exchange", ends, walk.Timebanks.Ends)
            ?? Difference("version of a time bank", timebanks, walk.Timebanks.Openings.Timebanks)
            ?? Difference("record of opening balances", openings, walk.Timebanks.Openings.Records)
            ?? Difference("opening balance", broughtAlong, walk.Timebanks.Openings.Hours)
            ?? Difference("reversal", reversals, walk.Rebuilt.Reversals)
            ?? Difference("cell", CellStore.All(ledger, organisation), walk.Rebuilt.Cells)
            ?? Difference("journal total", JournalTotalStore.All(ledger, organisation), walk.Rebuilt.Totals)
            ?? Difference("mark", MarkStore.All(ledger, organisation), walk.Rebuilt.Marks)
            ?? Difference("set of people", people, walk.Rebuilt.People().ToDictionary(set => set.Key, set => Convert.ToHexString(set.Value)));
    }

    private string? FirstNotFound(string by, string block) =>
        ledger.Connection.QueryFirstOrDefault<long?>(Sql[block], new { organisation }) is { } sequence ? $"The entry {sequence} is not found by the {by}." : null;

    private string? FirstFalse(string what, string block) =>
        ledger.Connection.QueryFirstOrDefault<long?>(Sql[block], new { organisation }) is { } sequence ? $"The {what} names the record {sequence}, where no such entry is." : null;

    private static string? Difference<TKey, TValue>(string what, Dictionary<TKey, TValue> kept, Dictionary<TKey, TValue> rebuilt)
        where TKey : notnull
    {
        foreach (var (key, value) in rebuilt)
        {
            if (!kept.TryGetValue(key, out var found))
            {
                return $"The {what} {key} is missing.";
            }

            if (!EqualityComparer<TValue>.Default.Equals(found, value))
            {
                return $"The {what} {key} is {found}; the journal makes it {value}.";
            }
        }

        return kept.Keys.Where(key => !rebuilt.ContainsKey(key)).Select(key => $"The {what} {key} has nothing in the journal.").FirstOrDefault();
    }

    [method: ExplicitConstructor]
    private sealed record EndRow(long Programme, long Member, long Day, long Sequence, long Other, long GivenMicros, long ReceivedMicros, long? StandsFrom, long? Import)
    {
        public ExchangeEndKey Key => new(Programme, Member, Day, Sequence);

        public ExchangeEnd End => new(Other, GivenMicros, ReceivedMicros, StandsFrom, Import);
    }
}
