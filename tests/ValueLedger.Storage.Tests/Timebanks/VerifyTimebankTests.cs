using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Storage.Tests.Timebanks;

/// <summary>Members, ends and balances of a time bank are held to the log.</summary>
public sealed class VerifyTimebankTests : IAsyncLifetime
{
    private readonly TestLedger _ledger = new();

    /// <summary>Records 4 to 6 state the members anna (twice) and ben; 7 is reversed by 8, 9 waits, 10 was released by 11, 12 goes to the
    /// community; 13 sets a limit, 14 brings balances along and 15 takes them back. 18 goes to cy (17), a member of the bank of another
    /// programme (16).</summary>
    public async ValueTask InitializeAsync()
    {
        var organisation = await _ledger.OrganisationAsync();
        var programme = await _ledger.PutAsync(organisation, Samples.Programme());
        var hours = await _ledger.PutAsync(organisation, Measure.OfExchanges);
        await _ledger.KeepAsync(ledger =>
        {
            var anna = new Member { Code = "anna", Joined = new NodaTime.LocalDate(2016, 1, 1) };
            MemberStore.Put(ledger, organisation, null, programme, anna);
            MemberStore.Put(ledger, organisation, null, programme, anna with { Contributor = "v-1" });
            MemberStore.Put(ledger, organisation, null, programme, anna with { Code = "ben" });
            var exchange = Samples.Entry(programme, hours, 2, new NodaTime.LocalDate(2016, 2, 29)) with
            {
                Exchange = new ExchangeEnds(new Coded(1, "anna"), new Coded(2, "ben")),
                Contributor = "v-1",
                Service = "Mended a bicycle",
            };
            var first = EntryStore.Append(ledger, organisation, null, exchange);
            EntryStore.Reverse(ledger, organisation, null, first, "Never happened");
            EntryStore.Append(ledger, organisation, null, exchange with { Doubts = Doubts.OverlapsAnotherEntry });
            var released = EntryStore.Append(ledger, organisation, null, exchange with { Doubts = Doubts.SameAsAnotherEntry });
            SuspenseStore.Release(ledger, organisation, null, released, "Seen");
            EntryStore.Append(
                ledger,
                organisation,
                null,
                exchange with
                {
                    Exchange = new ExchangeEnds(new Coded(1, "anna"), new Coded(0, "community")),
                }
            );
            var bank = new TimebankView(ledger, organisation, programme, 12);
            DebitLimits.Put(
                ledger,
                bank,
                null,
                new Timebank { Programme = programme.Code, DebitLimit = new DebitLimit(20, DebitLimitAction.Flag) }
            );
            var balances = new OpeningBalances(
                programme.Code,
                new NodaTime.LocalDate(2016, 2, 29),
                [new OpeningBalance("anna", 4), new OpeningBalance("ben", -1.5m)],
                "A list"
            );
            List<Coded> members = [new(1, "anna"), new(2, "ben")];
            OpeningStore.Reverse(
                ledger,
                bank,
                null,
                OpeningStore.Add(ledger, bank, null, new CheckedOpeningBalances(balances, members)),
                members,
                "Another year"
            );
            return true;
        });
        var other = await _ledger.PutAsync(organisation, Samples.Programme("other"));
        await _ledger.KeepAsync(ledger =>
        {
            MemberStore.Put(ledger, organisation, null, other, new Member { Code = "cy", Joined = new NodaTime.LocalDate(2016, 1, 1) });
            return EntryStore.Append(
                ledger,
                organisation,
                null,
                Samples.Entry(programme, hours, 3, new NodaTime.LocalDate(2016, 2, 29)) with
                {
                    Exchange = new ExchangeEnds(new Coded(1, "anna"), new Coded(1, "cy"), new Coded(other.Number, other.Code)),
                }
            );
        });
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public void What_was_left_alone_holds() => Assert.Null(_ledger.FirstWrong());

    [Theory]
    [InlineData("UPDATE entry SET giver_id = 2, receiver_id = 1 WHERE sequence = 7", "Record 7 is not what was hashed")]
    [InlineData("UPDATE entry SET receiver_id = 0 WHERE sequence = 7", "Record 7 is not what was hashed")]
    [InlineData("UPDATE entry SET giver_id = NULL, receiver_id = NULL WHERE sequence = 8", "Record 8 is not what was hashed")]
    [InlineData("UPDATE entry SET giver_id = NULL WHERE sequence = 12", "Record 12 is not what was hashed")]
    [InlineData("UPDATE entry SET receiver_id = 9 WHERE sequence = 7", "Record 7 is not what was hashed")]
    [InlineData("UPDATE timebank_member SET code = 'bea' WHERE number = 2", "Record 7 is not what was hashed")]
    [InlineData("UPDATE timebank_member SET sequence = 5 WHERE number = 1", "The member of a time bank (1, anna) is (1, 5, ")]
    [InlineData("UPDATE timebank_member SET contributor_id = 9 WHERE number = 1", "The member of a time bank (1, anna) is (1, ")]
    [InlineData("INSERT INTO timebank_member VALUES (1, 1, 3, 'cara', 6, 0)", "The member of a time bank (1, cara) has nothing")]
    [InlineData("DELETE FROM timebank_member_version WHERE sequence = 5", "The version of a member 5 is missing")]
    [InlineData("UPDATE timebank_member_version SET number = 1 WHERE sequence = 6", "The version of a member 6 is")]
    [InlineData("INSERT INTO timebank_member_version VALUES (1, 1, 1, 7)", "The version of a member 7 has nothing")]
    [InlineData(
        "UPDATE exchange_of_member SET given_micros = given_micros + 1 WHERE sequence = 7 AND member_id = 1",
        "The end of an exchange ExchangeEndKey { Programme = 1, Member = 1, Day = 16860, Sequence = 7 } is"
    )]
    [InlineData(
        "UPDATE exchange_of_member SET received_micros = 0 WHERE sequence = 8 AND member_id = 2",
        "Member = 2, Day = 16860, Sequence = 8 } is"
    )]
    [InlineData("UPDATE exchange_of_member SET stands_from = 9 WHERE sequence = 9", "Sequence = 9 } is")]
    [InlineData(
        "UPDATE exchange_of_member SET stands_from = 10 WHERE sequence = 10 AND member_id = 2",
        "Member = 2, Day = 16860, Sequence = 10 } is"
    )]
    [InlineData(
        "UPDATE exchange_of_member SET stands_from = NULL WHERE sequence = 10 AND member_id = 1",
        "Member = 1, Day = 16860, Sequence = 10 } is"
    )]
    [InlineData(
        "UPDATE exchange_of_member SET other_id = 2 WHERE sequence = 12 AND member_id = 1",
        "Member = 1, Day = 16860, Sequence = 12 } is"
    )]
    [InlineData(
        "UPDATE exchange_of_member SET day = day + 1 WHERE sequence = 12 AND member_id = 0",
        "Member = 0, Day = 16860, Sequence = 12 } is missing"
    )]
    [InlineData(
        "DELETE FROM exchange_of_member WHERE sequence = 12 AND member_id = 0",
        "Member = 0, Day = 16860, Sequence = 12 } is missing"
    )]
    [InlineData(
        "INSERT INTO exchange_of_member SELECT organisation_id, programme_id, 2, day, sequence, other_id, given_micros, received_micros, stands_from, import, NULL FROM exchange_of_member WHERE sequence = 12 AND member_id = 0",
        "Sequence = 12 } has nothing in the journal"
    )]
    [InlineData(
        "UPDATE exchange_of_member SET import = 4 WHERE sequence = 12 AND member_id = 1",
        "Member = 1, Day = 16860, Sequence = 12 } is"
    )]
    [InlineData("UPDATE entry SET receiver_programme_id = NULL WHERE sequence = 18", "Record 18 is not what was hashed")]
    [InlineData("UPDATE entry SET receiver_programme_id = 1 WHERE sequence = 18", "Record 18 is not what was hashed")]
    [InlineData("UPDATE entry SET receiver_programme_id = 2 WHERE sequence = 12", "Record 12 is not what was hashed")]
    [InlineData(
        "UPDATE exchange_of_member SET other_programme_id = NULL WHERE sequence = 18 AND programme_id = 1 AND member_id = 1",
        "Programme = 1, Member = 1, Day = 16860, Sequence = 18 } is"
    )]
    [InlineData(
        "UPDATE exchange_of_member SET other_programme_id = 2 WHERE sequence = 12 AND member_id = 1",
        "Programme = 1, Member = 1, Day = 16860, Sequence = 12 } is"
    )]
    [InlineData(
        "DELETE FROM exchange_of_member WHERE sequence = 18 AND programme_id = 2 AND member_id = 0",
        "Programme = 2, Member = 0, Day = 16860, Sequence = 18 } is missing"
    )]
    [InlineData(
        "UPDATE exchange_of_member SET received_micros = 0 WHERE sequence = 18 AND programme_id = 1 AND member_id = 0",
        "Programme = 1, Member = 0, Day = 16860, Sequence = 18 } is"
    )]
    [InlineData(
        "UPDATE exchange_of_member SET programme_id = 1, member_id = 2 WHERE sequence = 18 AND programme_id = 2 AND member_id = 1",
        "Programme = 2, Member = 1, Day = 16860, Sequence = 18 } is missing"
    )]
    [InlineData("UPDATE record SET canonical = replace(canonical, 'v-1', 'v-2') WHERE sequence = 5", "Record 5 is not what was hashed")]
    [InlineData("DELETE FROM timebank_version", "The version of a time bank 13 is missing")]
    [InlineData(
        "UPDATE record SET canonical = replace(canonical, 'flag', 'refuse') WHERE sequence = 13",
        "Record 13 is not what was hashed"
    )]
    [InlineData("UPDATE opening_balances SET reversed_sequence = NULL", "The record of opening balances (1, 14) is")]
    [InlineData("DELETE FROM opening_balances", "The record of opening balances (1, 14) is missing")]
    [InlineData(
        "UPDATE opening_balance_of_member SET hours_micros = hours_micros + 1 WHERE sequence = 14 AND member_id = 0",
        "The opening balance ExchangeEndKey { Programme = 1, Member = 0, Day = 16860, Sequence = 14 } is"
    )]
    [InlineData(
        "UPDATE opening_balance_of_member SET day = day - 1 WHERE sequence = 15 AND member_id = 2",
        "The opening balance ExchangeEndKey { Programme = 1, Member = 2, Day = 16860, Sequence = 15 } is missing"
    )]
    [InlineData("INSERT INTO opening_balance_of_member VALUES (1, 1, 2, 1, 14, 5)", "has nothing in the journal")]
    [InlineData("UPDATE erasable SET text = 'This year' WHERE sequence = 15", "The text 'reason' of record 15 is not the one")]
    [InlineData("UPDATE catalogue_item SET sequence = 7 WHERE kind = 4", "The item ")]
    [InlineData("UPDATE erasable SET text = 'Cut a hedge' WHERE sequence = 7", "The text 'service' of record 7 is not the one")]
    [InlineData("DELETE FROM erasable WHERE sequence = 9", "The text 'service' of record 9 is missing")]
    public async Task What_was_changed_is_named(string sql, string named)
    {
        await _ledger.TamperAsync(sql);
        Assert.Contains(named, _ledger.FirstWrong() ?? "Nothing.", StringComparison.Ordinal);
    }
}
