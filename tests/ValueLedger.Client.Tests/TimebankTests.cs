using System.Net;

namespace ValueLedger.Client.Tests;

public sealed class TimebankTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    private static readonly DateOnly First = new(2024, 3, 1);
    private static readonly DateOnly Last = new(2024, 3, 31);

    [Fact]
    public async Task Members_exchange_hours_and_have_statements_and_a_summary()
    {
        using var client = await ledger.NewClientAsync();
        await client.Programmes.PutAsync("neighbours", new ProgrammeDraft { Title = "Neighbours" });
        var bank = client.Timebank("neighbours");
        var anna = await bank.PutMemberAsync("anna", new MemberDraft { Joined = First, Contributor = "v-1" }, onlyIfNew: true);
        await bank.PutMemberAsync("ben", new MemberDraft { Joined = First });
        var exchange = await bank.RecordAsync(
            new ExchangeDraft
            {
                Giver = "anna",
                Receiver = "ben",
                Hours = 2.5m,
                Date = First,
                Service = "Mended a bicycle",
                Reference = "tb-1",
            }
        );
        Assert.True(exchange.IsNew);
        Assert.False(
            (
                await bank.RecordAsync(
                    new ExchangeDraft
                    {
                        Giver = "anna",
                        Receiver = "ben",
                        Hours = 2.5m,
                        Date = First,
                        Service = "Mended a bicycle",
                        Reference = "tb-1",
                    }
                )
            ).IsNew
        );
        await bank.RecordAsync(
            new ExchangeDraft
            {
                Giver = "ben",
                Receiver = "community",
                Hours = 1,
                Date = Last,
            }
        );

        var now = await bank.GetMemberAsync("anna");
        Assert.Equal((2.5m, 0m, 2.5m), (now.Given, now.Received, now.Balance));
        Assert.NotEqual(anna.ETag, now.ETag);
        Assert.Equal(["anna", "ben", "community"], (await bank.ListMembersAsync(pageSize: 1).ToListAsync()).Select(member => member.Code));
        Assert.Equal([2.5m, 1m], (await bank.ListAsync(pageSize: 1).ToListAsync()).Select(listed => listed.Hours));
        var statement = await bank.GetStatementAsync("ben", First, Last);
        Assert.Equal((0m, -1.5m, 2), (statement.OpeningBalance, statement.ClosingBalance, statement.Lines.Count));
        var summary = await bank.GetSummaryAsync(First, Last);
        Assert.Equal((3.5m, 2L, 0m, 0m), (summary.Hours, summary.Exchanges, summary.SumOfBalances, summary.Reciprocity));
        Assert.Null(summary.VelocityUndefinedReason);

        var entry = await client.Entries.GetAsync(exchange.Id);
        Assert.Equal(("anna", "ben", "v-1"), (entry.Exchange!.Giver, entry.Exchange.Receiver, entry.Contributor));
        await client.Entries.ReverseAsync(exchange.Id, "Never happened");
        Assert.Equal(0m, (await bank.GetMemberAsync("anna")).Balance);
        Assert.Equal(2.5m, (await bank.GetMemberAsync("anna", summary.KnownAt)).Balance);
        Assert.Equal(2, await bank.ListAsync(First, Last, summary.KnownAt).CountAsync());
    }

    [Fact]
    public async Task Hours_are_given_for_a_party_to_a_member_of_another_bank()
    {
        using var client = await ledger.NewClientAsync();
        await client.Programmes.PutAsync("neighbours", new ProgrammeDraft { Title = "Neighbours" });
        await client.Programmes.PutAsync("repair-cafe", new ProgrammeDraft { Title = "Repair café" });
        await client.Parties.PutAsync("school", new PartyDraft { Name = "School", Sector = Sector.Public });
        var (here, there) = (client.Timebank("neighbours"), client.Timebank("repair-cafe"));
        await here.PutMemberAsync("anna", new MemberDraft { Joined = First });
        await there.PutMemberAsync("cy", new MemberDraft { Joined = First });
        var exchange = await here.RecordAsync(
            new ExchangeDraft
            {
                Giver = "anna",
                Receiver = "cy",
                ReceiverProgramme = "repair-cafe",
                Hours = 1.5m,
                Date = First,
                Party = "school",
            }
        );
        Assert.Equal(("neighbours", "repair-cafe", "school"), (exchange.Programme, exchange.ReceiverProgramme, exchange.Party));
        Assert.Equal("repair-cafe", (await client.Entries.GetAsync(exchange.Id)).Exchange!.ReceiverProgramme);
        Assert.Equal([exchange.Id], (await there.ListAsync().ToListAsync()).Select(listed => listed.Id));
        Assert.Equal((1.5m, -1.5m), ((await here.GetMemberAsync("anna")).Balance, (await there.GetMemberAsync("cy")).Balance));
        var line = Assert.Single((await there.GetStatementAsync("cy", First, Last)).Lines);
        Assert.Equal(("anna", "neighbours"), (line.OtherMember, line.OtherProgramme));
        var bank = Assert.Single((await there.GetSummaryAsync(First, Last)).OtherBanks);
        Assert.Equal(("neighbours", 0m, 1.5m), (bank.Programme, bank.Given, bank.Received));
    }

    [Fact]
    public async Task Balances_are_brought_along_and_taken_back_and_limits_are_kept()
    {
        using var client = await ledger.NewClientAsync();
        await client.Programmes.PutAsync("neighbours", new ProgrammeDraft { Title = "Neighbours" });
        var bank = client.Timebank("neighbours");
        await bank.PutMemberAsync("anna", new MemberDraft { Joined = First });
        var limited = await bank.PutAsync(
            new TimebankDraft
            {
                DebitLimit = new DebitLimitDraft { Hours = 5, Action = DebitLimitAction.Refuse },
            }
        );
        Assert.Equal((5m, limited.ETag), ((await bank.GetAsync()).DebitLimit!.Hours, (await bank.GetAsync()).ETag));
        var balances = new OpeningBalancesDraft
        {
            Date = First,
            Balances = [new OpeningBalanceDraft { Member = "anna", Hours = -5 }],
            Source = "The old system",
        };
        var opening = await bank.RecordOpeningBalancesAsync(balances);
        Assert.Equal((-5m, true), ((await bank.GetMemberAsync("anna")).Balance, opening.IsNew));
        var refused = await Assert.ThrowsAsync<ValueLedgerException>(() =>
            bank.RecordAsync(
                new ExchangeDraft
                {
                    Giver = "community",
                    Receiver = "anna",
                    Hours = 1,
                    Date = First,
                }
            )
        );
        Assert.Equal((HttpStatusCode.Conflict, "debit_limit_is_exceeded"), (refused.Status, refused.Code));
        var reversed = await bank.ReverseOpeningBalancesAsync(opening.Id, "Another year");
        Assert.Equal(
            (0m, reversed.ReversedBy),
            ((await bank.GetMemberAsync("anna")).Balance, (await bank.GetOpeningBalancesAsync(opening.Id)).ReversedBy)
        );
        Assert.Single(await bank.ListOpeningBalancesAsync().ToListAsync());
        var changes = await client.Entries.FollowAsync(options: new FollowOptions { Interval = null }).ToListAsync();
        Assert.Equal([EntryChangeKind.BalancesBroughtAlong, EntryChangeKind.BalancesTakenBack], changes.Select(change => change.Change));
        Assert.All(
            changes,
            change =>
                Assert.Equal((null, opening.Id, -5m), (change.Entry, change.OpeningBalances!.Id, change.OpeningBalances.Balances[0].Hours))
        );
        Assert.Equal([null, reversed.ReversedBy], changes.Select(change => change.OpeningBalances!.ReversedBy));
        Assert.EndsWith($",{reversed.ReversedBy}", (await ReadAsync(null)).TrimEnd(), StringComparison.Ordinal);
        Assert.EndsWith(",", (await ReadAsync(opening.RecordedAt)).TrimEnd(), StringComparison.Ordinal);

        async Task<string> ReadAsync(DateTimeOffset? knownAt)
        {
            using var file = new StreamReader(await bank.ExportOpeningBalancesCsvAsync(knownAt));
            return await file.ReadToEndAsync();
        }
    }

    [Fact]
    public async Task What_a_time_bank_has_not_is_told()
    {
        using var client = await ledger.NewClientAsync();
        await client.Programmes.PutAsync("neighbours", new ProgrammeDraft { Title = "Neighbours" });
        var bank = client.Timebank("neighbours");
        Assert.Null(await bank.FindMemberAsync("nobody"));
        Assert.Equal("community", (await bank.FindMemberAsync("community"))!.Code);
        var summary = await bank.GetSummaryAsync(First, Last);
        Assert.Equal(
            (TimebankUndefinedReason.NoPositiveBalance, TimebankUndefinedReason.NoExchange),
            (summary.VelocityUndefinedReason, summary.ReciprocityUndefinedReason)
        );
        var refused = await Assert.ThrowsAsync<ValueLedgerException>(() =>
            bank.RecordAsync(
                new ExchangeDraft
                {
                    Giver = "nobody",
                    Receiver = "community",
                    Hours = 1,
                    Date = First,
                }
            )
        );
        Assert.Equal((HttpStatusCode.BadRequest, "unknown_member"), (refused.Status, refused.Code));
    }
}
