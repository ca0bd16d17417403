using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>What holds for a contributor's hours holds for a giver's, whether or not the member names a contributor.</summary>
public sealed class MembersArePeopleTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string SecondBank = "/v1/timebanks/second";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_day_has_24_hours_and_what_is_given_twice_waits(bool isLinked)
    {
        var organisation = await BankAsync(isLinked);
        (await GiveAsync(organisation, ("hours", 24.000001m))).IsRefused(400, "more_than_24_hours_in_a_day /hours");
        Assert.Empty(Rules(await GiveAsync(organisation)));
        Assert.Equal(["same_as_another_entry_without_reference"], Rules(await GiveAsync(organisation)));
        Assert.Empty(Rules(await GiveAsync(organisation, ("receiver", "c"))));
        Assert.Empty(Rules(await GiveAsync(organisation, ("reference", "r"))));
        Assert.Equal(["more_than_24_hours_in_a_day_in_sum"], Rules(await GiveAsync(organisation, ("hours", 18.5m))));
        Assert.Empty(Rules(await GiveAsync(organisation, ("hours", 18))));
        // Receiving is no time given.
        Assert.Empty(Rules(await GiveAsync(organisation, ("giver", "b"), ("receiver", "a"), ("hours", 20))));
        Assert.Equal(44m, (await organisation.SummaryAsync(Bank.Year)).GetProperty("hours").GetDecimal());
        server.IsWhole();
    }

    [Fact]
    public async Task The_community_is_no_person_and_what_it_gives_is_not_held_to_the_usual()
    {
        var organisation = await BankAsync(isLinked: false);
        for (var time = 0; time < 25; time++)
        {
            Assert.Empty(Rules(await GiveAsync(organisation, ("giver", "community"), ("hours", 0.5m))));
        }

        Assert.Equal(["far_above_the_usual_quantity"], Rules(await GiveAsync(organisation, ("hours", 10.5m))));
        Assert.Empty(Rules(await GiveAsync(organisation, ("giver", "community"), ("hours", 2000))));
    }

    [Fact]
    public async Task One_who_is_contributor_and_member_is_one_person_whichever_was_said_first()
    {
        var organisation = await BankAsync(isLinked: false);
        (await organisation.PutAsync("/v1/measures/hours", Sample.Measure("input", "citizen-time", "hour"))).Succeeded(201);
        Assert.Empty(Rules(await GiveAsync(organisation, ("hours", 20))));
        Assert.Empty(Rules(await RecordAsync(organisation, ("quantity", 5), ("reference", "before"))));
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        // Given as a member who named nobody yet, and as a contributor.
        Assert.Equal(["more_than_24_hours_in_a_day_in_sum"], Rules(await RecordAsync(organisation, ("quantity", 1))));
        Assert.Equal(["more_than_24_hours_in_a_day_in_sum"], Rules(await GiveAsync(organisation, ("hours", 1))));
        Assert.Empty(Rules(await RecordAsync(organisation, ("quantity", 5), ("date", "2024-03-02"))));
        Assert.Empty(Rules(await GiveAsync(organisation, ("hours", 19), ("date", "2024-03-02"))));
        Assert.Equal(["more_than_24_hours_in_a_day_in_sum"], Rules(await GiveAsync(organisation, ("hours", 0.5m), ("date", "2024-03-02"))));
        var import = await organisation.OverAsync(
            await organisation.ImportAsync(
                "programme,measure,quantity,date,contributor\nbank,hours,0.5,2024-03-01,v-1\nbank,hours,0.5,2024-03-01,v-2\n"
            )
        );
        Assert.Equal(("completed", 1L, 0L, 1L, 0L), import.Fate());
        (await organisation.PutMemberAsync("a", ("contributor", "v-2"))).Succeeded(200);
        server.IsWhole();
    }

    [Fact]
    public async Task Receivers_of_two_banks_are_not_taken_for_each_other()
    {
        var organisation = await BankAsync(isLinked: true);
        (await organisation.PutAsync("/v1/programmes/second", new JsonObject { ["title"] = "Second" })).Succeeded(201);
        foreach (var (code, contributor) in new[] { ("x", "v-1"), ("y", null) })
        {
            (
                await organisation.PutAsync(
                    $"{SecondBank}/members/{code}",
                    new JsonObject { ["joined"] = "2024-01-01", ["contributor"] = contributor }
                )
            ).Succeeded(201);
        }

        Assert.Empty(Rules(await GiveAsync(organisation)));
        // The giver is the same person, and the receiver has the same number in another bank.
        Assert.Empty(Rules(await organisation.PostAsync($"{SecondBank}/exchanges", Bank.Exchange(("giver", "x"), ("receiver", "y")))));
        Assert.Equal(
            ["more_than_24_hours_in_a_day_in_sum"],
            Rules(await organisation.PostAsync($"{SecondBank}/exchanges", Bank.Exchange(("giver", "x"), ("receiver", "y"), ("hours", 21))))
        );
    }

    [Fact]
    public async Task What_was_reversed_is_no_neighbour()
    {
        var organisation = await BankAsync(isLinked: false);
        (await organisation.ReverseAsync(await organisation.ExchangeAsync())).Succeeded(201);
        Assert.Empty(Rules(await GiveAsync(organisation)));
        Assert.Equal(["same_as_another_entry_without_reference"], Rules(await GiveAsync(organisation)));
    }

    private async Task<LedgerOrganisation> BankAsync(bool isLinked)
    {
        var organisation = await server.NewBankAsync();
        if (isLinked)
        {
            (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        }

        return organisation;
    }

    private static Task<Answer> GiveAsync(LedgerOrganisation organisation, params (string Name, JsonNode? Value)[] members) =>
        organisation.PostAsync(Bank.Exchanges, Bank.Exchange(members));

    private static Task<Answer> RecordAsync(LedgerOrganisation organisation, params (string Name, JsonNode? Value)[] members) =>
        organisation.PostAsync(
            "/v1/entries",
            Sample.With(Sample.Entry(("programme", "bank"), ("date", "2024-03-01"), ("contributor", "v-1")), members)
        );

    private static string[] Rules(Answer answer) =>
        answer.Succeeded(201).Json.GetProperty("suspension") is { ValueKind: JsonValueKind.Object } suspension
            ? [.. suspension.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!)]
            : [];
}
