using System.Text.Json.Nodes;
using NodaTime;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

public sealed class RefusedEntryTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData("programme", "\"nope\"", "unknown_programme /programme")]
    [InlineData("programme", "null", "member_is_required /programme")]
    [InlineData("measure", "\"nope\"", "unknown_measure /measure")]
    [InlineData("measure", "null", "member_is_required /measure")]
    [InlineData("quantity", "null", "member_is_required /quantity")]
    [InlineData("quantity", "0", "quantity_must_be_positive /quantity")]
    [InlineData("quantity", "-0.0", "quantity_must_be_positive /quantity")]
    [InlineData("quantity", "-1", "quantity_must_be_positive /quantity")]
    [InlineData("quantity", "1.1234567", "quantity_has_more_than_six_decimals /quantity")]
    [InlineData("quantity", "999999999999.000001", "quantity_is_out_of_range /quantity")]
    [InlineData("quantity", "\"1\"", "member_has_the_wrong_type /quantity")]
    [InlineData("date", "null", "member_is_required /date")]
    [InlineData("date", "\"2999-01-01\"", "date_is_in_the_future /date")]
    [InlineData("date", "\"2023-12-31\"", "date_is_outside_the_programme /date")]
    [InlineData("date", "\"2025-01-01\"", "date_is_outside_the_programme /date")]
    [InlineData("startDate", "\"2024-05-02\"", "start_date_is_after_the_date /startDate")]
    [InlineData("startDate", "\"2023-12-31\"", "date_is_outside_the_programme /startDate")]
    [InlineData("startTime", "\"25:00\"", "time_is_not_valid /startTime")]
    [InlineData("endTime", "\"24:00\"", "time_is_not_valid /endTime")]
    [InlineData("party", "\"nope\"", "unknown_party /party")]
    [InlineData("team", "\"nope\"", "unknown_team /team")]
    [InlineData("contributor", "\"V 1\"", "code_is_not_valid /contributor")]
    [InlineData("reference", "\"  \"", "member_is_required /reference")]
    [InlineData("evidence", """{"grade":"hearsay"}""", "value_is_not_in_the_list /evidence/grade")]
    [InlineData("evidence", """{"items":[{}]}""", "evidence_names_nothing /evidence/items/0")]
    [InlineData("evidence", """{"items":[{"title":"T","sha256":"12"}]}""", "sha256_is_not_valid /evidence/items/0/sha256")]
    [InlineData("evidence", """{"items":[{"title":"T"},null]}""", "member_has_the_wrong_type /evidence/items/1")]
    [InlineData("quantty", "2", "unknown_member_of_the_body /quantty")]
    public async Task What_is_wrong_is_named_and_nothing_is_recorded(string member, string value, params string[] errors)
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        (await organisation.PostAsync("/v1/entries", Sample.Entry((member, JsonNode.Parse(value))))).IsRefused(400, errors);
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Empty(await organisation.ItemsAsync("/v1/entries"));
    }

    [Fact]
    public async Task Everything_is_told_at_once_unknown_members_first_and_then_in_the_order_of_the_page()
    {
        var organisation = await server.NewLedgerAsync();
        const string body = """
            {"note":5,"evidence":{"items":[{"sha256":"x"}],"grade":"none"},"reference":"","contributor":"-","team":"nope","party":"nope","endTime":"x","startTime":"y",
             "startDate":"2024-13-01","date":"2999-01-01","quantity":-1,"measure":"nope","programme":"nope","zebra":1,"apple":{"b":1}}
            """;
        (await organisation.PostAsync("/v1/entries", body)).IsRefused(
            400,
            "unknown_member_of_the_body /zebra",
            "unknown_member_of_the_body /apple",
            "unknown_programme /programme",
            "unknown_measure /measure",
            "quantity_must_be_positive /quantity",
            "date_is_in_the_future /date",
            "date_is_not_valid /startDate",
            "time_is_not_valid /startTime",
            "time_is_not_valid /endTime",
            "unknown_party /party",
            "unknown_team /team",
            "code_is_not_valid /contributor",
            "member_is_required /reference",
            "member_has_the_wrong_type /note",
            "value_is_not_in_the_list /evidence/grade",
            "sha256_is_not_valid /evidence/items/0/sha256"
        );
    }

    [Fact]
    public async Task A_team_of_another_programme_is_refused()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("programme", "other"), ("team", "north")))).IsRefused(
            400,
            "team_is_of_another_programme /team"
        );
    }

    [Theory]
    [InlineData("24", null, 201)]
    [InlineData("24.000001", null, 400)]
    [InlineData("72", "2024-04-29", 201)]
    [InlineData("72.5", "2024-04-29", 400)]
    public async Task A_contributor_gives_at_most_24_hours_a_day(string quantity, string? startDate, int status)
    {
        var organisation = await server.NewLedgerAsync();
        var entry = Sample.Entry(("quantity", JsonNode.Parse(quantity)), ("startDate", startDate), ("contributor", "v-1"));
        var answer = (await organisation.PostAsync("/v1/entries", entry)).Succeeded(status);
        Assert.True(status == 201 || answer.Code == "more_than_24_hours_in_a_day");
        (await organisation.PostAsync("/v1/entries", Sample.With(entry, ("contributor", null)))).Succeeded(201);
    }

    [Fact]
    public async Task Texts_and_lists_have_their_lengths()
    {
        var organisation = await server.NewLedgerAsync();
        var items = new JsonArray([.. Enumerable.Range(0, 21).Select(_ => new JsonObject { ["title"] = "T" })]);
        var entry = Sample.Entry(
            ("reference", new string('r', 201)),
            ("note", new string('n', 4001)),
            ("evidence", new JsonObject { ["items"] = items })
        );
        (await organisation.PostAsync("/v1/entries", entry)).IsRefused(
            400,
            "text_is_too_long /reference",
            "text_is_too_long /note",
            "list_is_too_long /evidence/items"
        );
    }

    [Fact]
    public async Task Zero_is_recorded_on_outcomes_only()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("measure", "casualties"), ("quantity", 0)))).Succeeded(201);
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("measure", "letters"), ("quantity", 0)))).IsRefused(
            400,
            "quantity_must_be_positive /quantity"
        );
    }

    [Fact]
    public async Task A_sum_that_cannot_be_kept_is_refused_and_leaves_the_ledger_usable()
    {
        var organisation = await server.NewLedgerAsync();
        var most = Sample.Entry(("measure", "letters"), ("quantity", 999_999_999_999m));
        for (var number = 0; number < 9; number++)
        {
            (await organisation.PostAsync("/v1/entries", most)).Succeeded(201);
        }

        (await organisation.PostAsync("/v1/entries", most)).IsRefused(400, "quantity_is_out_of_range ");
        Assert.Equal(9, (await organisation.ItemsAsync("/v1/entries")).Length);
        var total = (await organisation.GetAsync("/v1/summaries?from=2024-05-01&to=2024-05-01")).Succeeded(200).Json.GetProperty("total");
        Assert.Equal(8_999_999_999_991m, total.GetProperty("measures")[0].GetProperty("quantity").GetDecimal());
    }

    [Fact]
    public async Task Today_is_the_organisations_day()
    {
        await using var own = new LedgerServer();
        own.Clock.Now = Instant.FromUtc(2024, 6, 30, 23, 30);
        var organisation = await own.NewLedgerAsync();
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("date", "2024-07-01")))).Succeeded(201);
        (await organisation.PatchAsync("/v1/organisation", new { timeZone = "America/New_York" })).Succeeded(200);
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("date", "2024-07-01")))).IsRefused(400, "date_is_in_the_future /date");
    }
}
