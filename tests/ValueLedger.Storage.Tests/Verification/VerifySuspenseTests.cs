using ValueLedger.Core.Entries;
using ValueLedger.Storage.Entries;

namespace ValueLedger.Storage.Tests.Verification;

/// <summary>What is kept of entries in doubt, and by what entries are found, is held to the log.</summary>
public sealed class VerifySuspenseTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();

    /// <summary>Record 4 is in no doubt, 5 waits, 6 was released by 8, 7 was rejected by 9.</summary>
    public async ValueTask InitializeAsync()
    {
        var organisation = await _ledger.OrganisationAsync();
        var programme = await _ledger.PutAsync(organisation, Samples.Programme());
        var hours = await _ledger.PutAsync(organisation, Samples.Hours());
        await _ledger.KeepAsync(ledger =>
        {
            var entry = Samples.Entry(programme, hours, 2, new NodaTime.LocalDate(2016, 2, 29)) with { Contributor = "c1" };
            EntryStore.Append(ledger, organisation, null, entry);
            EntryStore.Append(ledger, organisation, null, entry with { Doubts = Doubts.OverlapsAnotherEntry });
            var released = EntryStore.Append(ledger, organisation, null, entry with { Doubts = Doubts.SameAsAnotherEntry });
            var rejected = EntryStore.Append(ledger, organisation, null, entry with { Doubts = Doubts.FarAboveTheUsualQuantity });
            SuspenseStore.Release(ledger, organisation, null, released, "Seen");
            SuspenseStore.Reject(ledger, organisation, null, rejected, "Not seen");
            return true;
        });
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public void What_was_left_alone_holds() => Assert.Null(_ledger.FirstWrong());

    [Theory]
    [InlineData("UPDATE suspense SET is_released = 0 WHERE entry_sequence = 6", "The entry in suspense 6 is ")]
    [InlineData("UPDATE suspense SET is_released = 1 WHERE entry_sequence = 7", "The entry in suspense 7 is ")]
    [InlineData("UPDATE suspense SET decided_sequence = 9 WHERE entry_sequence = 6", "The entry in suspense 6 is ")]
    [InlineData("UPDATE suspense SET decided_sequence = NULL, is_released = NULL WHERE entry_sequence = 7", "The entry in suspense 7 is ")]
    [InlineData("UPDATE suspense SET decided_sequence = 8, is_released = 1 WHERE entry_sequence = 5", "The entry in suspense 5 is ")]
    [InlineData("DELETE FROM suspense WHERE entry_sequence = 5", "The entry in suspense 5 is missing")]
    [InlineData("DELETE FROM suspense WHERE entry_sequence = 6", "The entry in suspense 6 is missing")]
    [InlineData("INSERT INTO suspense (organisation_id, entry_sequence) VALUES (1, 4)", "The entry in suspense 4 has nothing")]
    [InlineData("UPDATE entry SET doubts = 0 WHERE sequence = 5", "Record 5 is not what was hashed")]
    [InlineData("UPDATE entry SET doubts = 3 WHERE sequence = 5", "Record 5 is not what was hashed")]
    [InlineData("UPDATE entry SET doubts = 1 WHERE sequence = 4", "Record 4 is not what was hashed")]
    [InlineData("UPDATE entry SET doubts = 64 WHERE sequence = 5", "After record 4 ")]
    [InlineData("UPDATE entry SET import = 2 WHERE sequence = 5", "Record 5 is not what was hashed")]
    [InlineData(
        "UPDATE record SET canonical = replace(canonical, '\"of\":6', '\"of\":5') WHERE sequence = 8",
        "Record 8 is not what was hashed"
    )]
    [InlineData("UPDATE record SET type = 'rejection' WHERE sequence = 8", "Record 8 does not say")]
    [InlineData("UPDATE erasable SET text = 'Another' WHERE sequence = 8", "of record 8 is not the one")]
    [InlineData("DELETE FROM erasable WHERE sequence = 9", "of record 9 is missing")]
    [InlineData("UPDATE cell SET entries = 1, quantity_micros = 2000000", "The cell ")]
    [InlineData("UPDATE mark SET entries = 3", "The mark ")]
    [InlineData("DELETE FROM entry_of_day WHERE sequence = 5", "The entry 5 is not found by the day of its flow")]
    [InlineData("UPDATE entry_of_day SET day = day + 1 WHERE sequence = 6", "The entry 6 is not found by the day of its flow")]
    [InlineData(
        "INSERT INTO entry_of_day SELECT organisation_id, programme_id, measure_id, day + 1, sequence FROM entry_of_day WHERE sequence = 5",
        "The day of a flow names the record 5"
    )]
    [InlineData(
        "INSERT INTO entry_of_day SELECT organisation_id, programme_id, measure_id, day, 8 FROM entry_of_day WHERE sequence = 5",
        "The day of a flow names the record 8"
    )]
    [InlineData("DELETE FROM entry_of_contributor WHERE sequence = 7", "The entry 7 is not found by the day of its contributor")]
    [InlineData(
        "UPDATE entry_of_contributor SET contributor_id = 2 WHERE sequence = 4",
        "The entry 4 is not found by the day of its contributor"
    )]
    [InlineData(
        "INSERT INTO entry_of_contributor SELECT organisation_id, contributor_id, day - 1, sequence FROM entry_of_contributor WHERE sequence = 5",
        "The day of a contributor names the record 5"
    )]
    public async Task What_was_changed_is_named(string sql, string named)
    {
        await _ledger.TamperAsync(sql);
        Assert.Contains(named, _ledger.FirstWrong() ?? "Nothing.", StringComparison.Ordinal);
    }
}
