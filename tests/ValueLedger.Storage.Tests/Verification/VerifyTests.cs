using System.Security.Cryptography;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Rates;

namespace ValueLedger.Storage.Tests.Verification;

/// <summary>Whoever has the file can change anything in it; verifying says so, whatever it is.</summary>
public sealed class VerifyTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();

    public async ValueTask InitializeAsync()
    {
        var organisation = await _ledger.OrganisationAsync();
        var programme = await _ledger.PutAsync(organisation, Samples.Programme());
        var hours = await _ledger.PutAsync(organisation, Samples.Hours());
        var team = await _ledger.PutAsync(organisation, new Team { Code = "box", Name = "Box" });
        var party = await _ledger.PutAsync(
            organisation,
            new Party
            {
                Code = "council",
                Name = "Council",
                Sector = Sector.Public,
            }
        );
        await _ledger.KeepAsync(ledger =>
        {
            var key = KeyStore.Add(
                ledger,
                organisation,
                null,
                new KeyContent("k1", "A key", ["all"], null),
                RandomNumberGenerator.GetBytes(32)
            );
            KeyStore.Revoke(ledger, organisation, null, "k1", from: NodaTime.Instant.FromUtc(2100, 1, 1, 0, 0));
            ContributorStore.Put(ledger, organisation, null, new Contributor { Code = "c1", DeprivationQuintile = 2 });
            return key;
        });
        await _ledger.KeepAsync(ledger =>
        {
            var entry = Samples.Entry(programme, hours, 2, new NodaTime.LocalDate(2016, 2, 29)) with
            {
                Contributor = "c1",
                Team = new Coded(team.Number, team.Code),
                Party = new Coded(party.Number, party.Code),
                StartDate = new NodaTime.LocalDate(2016, 2, 1),
                StartTime = new NodaTime.LocalTime(9, 0),
                EndTime = new NodaTime.LocalTime(10, 0),
                Note = "A note",
            };
            var first = EntryStore.Append(ledger, organisation, null, entry with { Reference = "first" });
            Enumerable.Range(0, 300).ToList().ForEach(_ => EntryStore.Append(ledger, organisation, 6, entry));
            EntryStore.Reverse(ledger, organisation, null, first, "Wrong");
            EntryStore.Append(ledger, organisation, null, entry with { Reference = "first" }, first);
            return true;
        });
        await _ledger.KeepAsync(ledger =>
            RateStore.Append(ledger, organisation, null, Samples.Rate("hours", 8, new NodaTime.LocalDate(2016, 1, 1)), hours.Number)
        );
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public void What_was_left_alone_holds() => Assert.Null(_ledger.FirstWrong());

    [Theory]
    [InlineData("UPDATE record SET canonical = replace(canonical, 'Speedwatch', 'Speedwetch') WHERE sequence = 2", "Record 2 ")]
    [InlineData("UPDATE record SET canonical = substr(canonical, 1, length(canonical) - 1) WHERE sequence = 1", "After record 0 ")]
    [InlineData("UPDATE record SET recorded_at_micros = recorded_at_micros - 1 WHERE sequence = 2", "Record 2 ")]
    [InlineData("UPDATE record SET type = 'party' WHERE sequence = 2", "Record 2 ")]
    [InlineData("UPDATE record SET actor_key = 6 WHERE sequence = 2", "Record 2 ")]
    [InlineData("UPDATE record SET leaf_hash = zeroblob(32) WHERE sequence = 3", "Record 3 ")]
    [InlineData("UPDATE record SET leaf_hash = x'00' WHERE sequence = 3", "Record 3 ")]
    [InlineData("DELETE FROM record WHERE sequence = 4", "Record 4 is missing")]
    [InlineData("DELETE FROM entry WHERE sequence = 20", "Record 20 is missing")]
    [InlineData("UPDATE head SET size = size + 1", "is missing")]
    [InlineData("UPDATE head SET size = size - 1", "1 more")]
    [InlineData("UPDATE head SET recorded_at_micros = recorded_at_micros + 1", "The head says")]
    [InlineData("UPDATE head SET catalogue_sequence = 5", "The head")]
    [InlineData("UPDATE tile SET hashes = CAST(x'00' || substr(hashes, 2) AS BLOB)", "Node 0 of level 1")]
    [InlineData("UPDATE tile SET hashes = CAST(hashes || x'00' AS BLOB)", "ile 0 of level 1")]
    [InlineData("DELETE FROM tile", "Node 0 of level 1")]
    [InlineData("UPDATE cell SET quantity_micros = quantity_micros + 1", "The cell ")]
    [InlineData("UPDATE cell SET entries = entries - 1", "The cell ")]
    [InlineData("DELETE FROM cell", "The cell ")]
    [InlineData(
        "INSERT INTO cell SELECT organisation_id, programme_id, span_day + 300, measure_id, party_id, team_id, 3, 1, 1 FROM cell",
        "The cell "
    )]
    [InlineData("UPDATE journal_total SET entries = entries + 1", "The journal total ")]
    [InlineData("UPDATE journal_total SET micros = micros + 1", "The journal total ")]
    [InlineData("UPDATE journal_total SET reversed = reversed + 1", "The journal total ")]
    [InlineData("UPDATE journal_total SET named_wholes = named_wholes + 1", "The journal total ")]
    [InlineData("DELETE FROM journal_total", "The journal total ")]
    [InlineData("UPDATE mark SET entries = entries + 1", "The mark ")]
    [InlineData("UPDATE mark SET hours_micros = hours_micros + 1", "The mark ")]
    [InlineData("DELETE FROM mark", "The mark ")]
    [InlineData("UPDATE people SET bits = CAST(zeroblob(511) || x'01' AS BLOB)", "The set of people ")]
    [InlineData("DELETE FROM people WHERE team_id = -1", "The set of people ")]
    [InlineData("UPDATE reference SET sequence = sequence - 1", "The reference ")]
    [InlineData("DELETE FROM reference", "The reference ")]
    [InlineData("UPDATE reversal SET sequence = sequence - 1", "The reversal ")]
    [InlineData("DELETE FROM reversal", "The reversal ")]
    [InlineData("UPDATE erasable SET text = 'Another note' WHERE sequence = 20", "of record 20 ")]
    [InlineData("UPDATE erasable SET salt = zeroblob(16) WHERE sequence = 20", "of record 20 ")]
    [InlineData("UPDATE erasable SET member = 'reason' WHERE sequence = 20", "of record 20 ")]
    [InlineData("UPDATE erasable SET text = replace(text, '2', '3') WHERE member = 'attributes'", "of record 8 ")]
    [InlineData("DELETE FROM erasable WHERE sequence = 20", "of record 20 ")]
    [InlineData("DELETE FROM erasable WHERE member = 'attributes'", "of record 8 ")]
    [InlineData("DELETE FROM catalogue_version WHERE kind = 6", "The version ")]
    [InlineData("UPDATE catalogue_version SET number = 2 WHERE kind = 6", "The version ")]
    [InlineData("UPDATE catalogue_item SET sequence = 7 WHERE kind = 4", "The item ")]
    [InlineData("INSERT INTO catalogue_item VALUES (1, 1, 2, 'another', 3)", "The item ")]
    [InlineData("UPDATE api_key SET revoked_sequence = NULL", "The key ")]
    [InlineData("DELETE FROM api_key", "The key ")]
    [InlineData(
        "INSERT INTO entry SELECT organisation_id, 0, 0, actor_key, programme_id, measure_id, party_id, team_id, contributor_id, quantity_micros, day, start_day, start_second, end_second, evidence_grade, NULL, NULL, NULL, attestations, leaf_hash, NULL, 0, NULL, NULL, NULL, NULL, NULL FROM entry WHERE sequence = 20",
        "1 more"
    )]
    [InlineData(
        "INSERT INTO entry SELECT organisation_id, 2, 0, actor_key, programme_id, measure_id, party_id, team_id, contributor_id, quantity_micros, day, start_day, start_second, end_second, evidence_grade, NULL, NULL, NULL, attestations, leaf_hash, NULL, 0, NULL, NULL, NULL, NULL, NULL FROM entry WHERE sequence = 20",
        "1 more"
    )]
    public async Task What_was_changed_is_named(string sql, string named)
    {
        await _ledger.TamperAsync(sql);
        Assert.Contains(named, _ledger.FirstWrong() ?? "Nothing.", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("recorded_at_micros = recorded_at_micros + 1")]
    [InlineData("recorded_at_micros = 9223372036854775807")]
    [InlineData("actor_key = NULL")]
    [InlineData("programme_id = 2")]
    [InlineData("measure_id = 7")]
    [InlineData("party_id = 0")]
    [InlineData("team_id = 0")]
    [InlineData("contributor_id = 0")]
    [InlineData("quantity_micros = quantity_micros + 1")]
    [InlineData("day = day + 1")]
    [InlineData("day = 999999999999")]
    [InlineData("start_day = NULL")]
    [InlineData("start_day = -9999999")]
    [InlineData("start_second = start_second + 1")]
    [InlineData("end_second = 99999999")]
    [InlineData("evidence_grade = 1")]
    [InlineData("evidence_grade = 77")]
    [InlineData("reference = 'another'")]
    [InlineData("reverses = 12")]
    [InlineData("replaces = 12")]
    [InlineData("attestations = NULL")]
    [InlineData("attestations = 'null'")]
    [InlineData("leaf_hash = zeroblob(32)")]
    public async Task Every_column_of_an_entry_is_held_to_its_leaf(string change)
    {
        await _ledger.TamperAsync($"UPDATE entry SET {change} WHERE sequence = 20");
        Assert.Matches("ecord (19|20) ", _ledger.FirstWrong() ?? "Nothing.");
    }

    [Fact]
    public async Task A_rate_recorded_while_verifying_goes_on_is_no_fault()
    {
        var wrong = _ledger.Reader.ReadAll(view =>
        {
            // The transaction sees what there is now; the rate comes after, and is read by another reader at once.
            var size = view.Head(1).Size;
            _ledger
                .KeepAsync(ledger => RateStore.Append(ledger, 1, null, Samples.Rate("hours", 9, new NodaTime.LocalDate(2016, 2, 10)), 1))
                .GetAwaiter()
                .GetResult();
            Assert.Equal(2, _ledger.Reader.ReadAll(other => other.Known(1).Rates.Recorded.Count));
            Assert.Equal(size, view.Head(1).Size);
            return Storage.Verification.LedgerVerifier.Verify(view).Single().FirstWrong;
        });
        Assert.Null(wrong);
        Assert.Null(_ledger.FirstWrong());
    }
}
