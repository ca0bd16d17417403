using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>What is no exchange between two banks is refused by its own code, and nothing is recorded.</summary>
public sealed class RefusedBetweenBanksTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_receivers_bank_that_there_is_not_and_a_receiver_who_is_no_member_of_it()
    {
        var organisation = await server.NewBanksAsync();
        (await organisation.PutAsync("/v1/programmes/empty", new JsonObject { ["title"] = "No bank" })).Succeeded(201);
        (await organisation.PutAsync("/v1/programmes/late", new JsonObject { ["title"] = "Late", ["startDate"] = "2024-04-01" })).Succeeded(
            201
        );
        (await organisation.PutAsync("/v1/timebanks/late/members/x", new { joined = "2024-01-01" })).Succeeded(201);
        var size = await organisation.LogSizeAsync();
        await RefusesAsync(organisation, "unknown_programme /receiverProgramme", ("receiverProgramme", "nowhere"));
        await RefusesAsync(organisation, "unknown_programme /receiverProgramme", ("receiverProgramme", ""));
        await RefusesAsync(organisation, "member_has_the_wrong_type /receiverProgramme", ("receiverProgramme", 7), ("receiver", "b"));
        await RefusesAsync(organisation, "programme_is_no_time_bank /receiverProgramme", ("receiverProgramme", "empty"));
        await RefusesAsync(organisation, "date_is_outside_the_programme /receiverProgramme", ("receiverProgramme", "late"));
        await RefusesAsync(organisation, "unknown_member /receiver", ("receiver", "b"));
        await RefusesAsync(organisation, "unknown_member /giver", ("giver", "x"));
        await RefusesAsync(
            organisation,
            "member_had_not_joined /giver",
            ("date", "2023-12-31"),
            ("also", "member_had_not_joined /receiver")
        );
        (await organisation.PutOtherAsync("x", ("archived", true))).Succeeded(200);
        await RefusesAsync(organisation, "member_is_archived /receiver");
        (await organisation.PutAsync("/v1/programmes/other", new JsonObject { ["title"] = "Other bank", ["archived"] = true })).Succeeded(
            200
        );
        await RefusesAsync(organisation, "programme_is_archived /receiverProgramme", ("receiver", "a"), ("giver", "b"));
        Assert.Equal(size + 2, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Between_two_banks_the_community_is_no_end()
    {
        var organisation = await server.NewBanksAsync();
        var size = await organisation.LogSizeAsync();
        await RefusesAsync(organisation, "community_stands_for_the_other_bank /giver", ("giver", "community"));
        await RefusesAsync(organisation, "community_stands_for_the_other_bank /receiver", ("receiver", "community"));
        (
            await organisation.PostAsync(Bank.Exchanges, TwoBanks.Across(("giver", "community"), ("receiver", "community"), ("hours", 0)))
        ).IsRefused(
            400,
            "community_stands_for_the_other_bank /giver",
            "community_stands_for_the_other_bank /receiver",
            "quantity_must_be_positive /hours"
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Nobody_gives_hours_to_themselves_as_a_member_of_two_banks()
    {
        var organisation = await server.NewBanksAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        (await organisation.PutOtherAsync("a", ("contributor", "v-1"))).Succeeded(200);
        (await organisation.PutOtherAsync("x", ("contributor", "v-2"))).Succeeded(200);
        await RefusesAsync(organisation, "giver_and_receiver_are_the_same /receiver", ("receiver", "a"));
        await organisation.AcrossAsync();
        await organisation.AcrossAsync(("giver", "b"), ("receiver", "a"));
    }

    [Fact]
    public async Task The_givers_own_bank_as_the_receivers_is_the_ordinary_exchange()
    {
        var organisation = await server.NewBanksAsync();
        var id = await organisation.ExchangeAsync(("receiverProgramme", "bank"), ("reference", "r"));
        Assert.Equal(id, (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("reference", "r")))).Succeeded(200).Json.Text("id"));
        Assert.Null((await organisation.ItemsAsync(Bank.Exchanges))[0].Text("receiverProgramme"));
        Assert.Equal("a:2 b:-2", await organisation.BalancesAsync(Bank.Path));
        await RefusesAsync(organisation, "giver_and_receiver_are_the_same /receiver", ("receiver", "a"), ("receiverProgramme", "bank"));
        await organisation.ExchangeAsync(("receiver", "community"), ("receiverProgramme", "bank"));
        server.IsWhole();
    }

    [Fact]
    public async Task The_same_reference_with_another_bank_is_other_content_and_a_dry_run_records_nothing()
    {
        var organisation = await server.NewBanksAsync();
        var size = await organisation.LogSizeAsync();
        var trial = (
            await organisation.PostAsync($"{Bank.Exchanges}?dryRun=true", TwoBanks.Across(("receiver", "a"), ("giver", "b")))
        ).Succeeded(200);
        Assert.Equal("other", trial.Json.Text("receiverProgramme"));
        Assert.Equal(size, await organisation.LogSizeAsync());
        var id = await organisation.AcrossAsync(("giver", "b"), ("receiver", "a"), ("reference", "r"));
        var again = TwoBanks.Across(("giver", "b"), ("receiver", "a"), ("reference", "r"));
        Assert.Equal(id, (await organisation.PostAsync(Bank.Exchanges, again)).Succeeded(200).Json.Text("id"));
        again.Remove("receiverProgramme");
        (await organisation.PostAsync(Bank.Exchanges, again)).IsRefused(409, "reference_recorded_with_other_content /reference");
        var atOnce = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => organisation.PostAsync(Bank.Exchanges, TwoBanks.Across(("reference", "at-once"), ("hours", 1))))
        );
        Assert.Equal([200, 200, 200, 200, 200, 200, 200, 201], atOnce.Select(answer => answer.Status).Order());
        Assert.Single(atOnce.Select(answer => answer.Json.Text("id")).Distinct());
        Assert.Equal("a:-2 community:3 x:-1", await organisation.BalancesAsync(TwoBanks.Path));
        server.IsWhole();
    }

    private static async Task RefusesAsync(LedgerOrganisation organisation, string problem, params (string Name, JsonNode? Value)[] members)
    {
        string[] also = [.. members.Where(member => member.Name == "also").Select(member => (string)member.Value!)];
        var exchange = TwoBanks.Across([.. members.Where(member => member.Name != "also")]);
        (await organisation.PostAsync(Bank.Exchanges, exchange)).IsRefused(400, [problem, .. also]);
    }
}
