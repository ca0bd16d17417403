using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Rates;

public sealed class RateTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_recorded_rate_is_read_back_whole()
    {
        var organisation = await server.NewLedgerAsync();
        var source = new JsonObject
        {
            ["title"] = "T",
            ["publisher"] = "P",
            ["year"] = 2024,
            ["url"] = "https://example.org/",
            ["status"] = "secondary",
            ["seenIn"] = "a copy",
            ["completeUntil"] = "2024-12-31",
        };
        var rate = Sample.Rate(
            ("unit", "hour"),
            ("effectiveTo", "2024-06-01"),
            ("priceYear", "2023-24"),
            ("source", source),
            ("licence", "OGL"),
            ("confidenceGrade", 2),
            ("bound", "about"),
            ("low", 7.5m),
            ("high", 9m),
            ("distribution", "triangular"),
            ("draw", "wages"),
            ("components", new JsonArray(Part("volunteers", "social", 5.5m, 0.25m), Part("volunteers", "environmental", 3m, null))),
            ("roundingTolerance", 0.5m)
        );
        var recorded = (await organisation.PostAsync("/v1/rates", rate)).Succeeded(201);
        Assert.Equal($"/v1/rates/{recorded.Json.Text("id")}", recorded.Header("Location"));
        var read = (await organisation.GetAsync(recorded.Header("Location")!)).Succeeded(200);
        Assert.Equal(recorded.Text, read.Text);
        foreach (var (name, value) in rate)
        {
            Assert.True(JsonNode.DeepEquals(value, JsonNode.Parse(read.Text)![name]), $"{name}: {read.Text}");
        }
    }

    [Fact]
    public async Task An_entry_is_worth_the_sum_of_the_parts_of_its_rate()
    {
        var organisation = await server.NewLedgerAsync();
        var rate = (
            await organisation.PostAsync(
                "/v1/rates",
                Sample.Rate(("components", new JsonArray(Part("volunteers", "economic", 8.5m, null))), ("roundingTolerance", 0.5m))
            )
        )
            .Succeeded(201)
            .Json;
        Assert.Equal(8m, rate.GetProperty("amount").GetDecimal());
        var valuation = (await organisation.PostAsync("/v1/entries", Sample.Entry())).Succeeded(201).Json.GetProperty("valuation");
        Assert.Equal((8.5m, 21.25m), (valuation.GetProperty("rateAmount").GetDecimal(), valuation.GetProperty("amount").GetDecimal()));
        Assert.Equal(
            21.25m,
            (await organisation.GetAsync("/v1/summaries?from=2024-01-01&to=2024-12-31"))
                .Json.GetProperty("total")
                .GetProperty("citizenInputValue")
                .GetDecimal()
        );
    }

    [Fact]
    public async Task A_rate_without_components_says_so_with_an_empty_list()
    {
        var organisation = await server.NewLedgerAsync();
        var plain = (await organisation.PostAsync("/v1/rates", Sample.Rate())).Succeeded(201).Json;
        Assert.Equal(
            (0, JsonValueKind.Null),
            (plain.GetProperty("components").GetArrayLength(), plain.GetProperty("roundingTolerance").ValueKind)
        );
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("components", new JsonArray())))).Succeeded(201);
    }

    [Theory]
    [InlineData(
        """{}""",
        "member_is_required /measure",
        "member_is_required /basis",
        "member_is_required /amount",
        "member_is_required /effectiveFrom",
        "member_is_required /source"
    )]
    [InlineData(
        """{"measure":"letters","basis":"wellbeing","amount":-1,"unit":"hour","effectiveFrom":"2024-02-01","effectiveTo":"2024-01-01","priceYear":"2013-15","source":{},"confidenceGrade":7,"low":3,"colour":1}""",
        "unknown_member_of_the_body /colour",
        "output_cannot_carry_a_benefit /measure",
        "amount_must_not_be_negative /amount",
        "units_do_not_match /unit",
        "rate_ends_before_it_starts /effectiveTo",
        "price_year_is_not_valid /priceYear",
        "member_is_required /source/title",
        "confidence_grade_is_outside_1_to_6 /confidenceGrade",
        "range_is_incomplete /high"
    )]
    [InlineData(
        """{"measure":"nope","basis":"own","amount":1.1234567,"effectiveFrom":"2024-02-01","source":{"title":"T","url":"ftp://x","year":24},"low":3,"high":2,"distribution":"normal"}""",
        "unknown_measure /measure",
        "amount_has_more_than_six_decimals /amount",
        "number_is_out_of_range /source/year",
        "url_is_not_valid /source/url",
        "range_does_not_contain_the_amount /low"
    )]
    [InlineData(
        """{"measure":"hours","basis":"own","amount":1000000000000,"effectiveFrom":"2024-02-01","source":{"title":"T"},"distribution":"normal"}""",
        "amount_is_out_of_range /amount",
        "range_is_incomplete /distribution"
    )]
    [InlineData(
        """{"measure":"hours","basis":"own","amount":8,"effectiveFrom":"2024-02-01","source":{"title":"T","status":"heard"},"components":[{"party":"nobody","category":"fun","amount":1,"share":2},null,{"party":"volunteers","category":"social","amount":"8","cashability":2}],"roundingTolerance":-1}""",
        "unknown_member_of_the_body /components/0/share",
        "value_is_not_in_the_list /source/status",
        "unknown_party /components/0/party",
        "value_is_not_in_the_list /components/0/category",
        "member_has_the_wrong_type /components/1",
        "member_has_the_wrong_type /components/2/amount",
        "share_is_outside_0_to_1 /components/2/cashability",
        "amount_must_not_be_negative /roundingTolerance"
    )]
    [InlineData(
        """{"measure":"hours","basis":"own","amount":8,"effectiveFrom":"2024-02-01","source":{"title":"T"},"components":[{"party":"volunteers","category":"social","amount":9}],"draw":"d"}""",
        "range_is_incomplete /draw",
        "components_do_not_sum_to_the_whole /components"
    )]
    public async Task Everything_wrong_with_a_rate_is_told_at_once_and_nothing_is_recorded(string body, params string[] errors)
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        (await organisation.PostAsync("/v1/rates", body)).IsRefused(400, errors);
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Rates_are_listed_by_measure_basis_and_the_day_on_which_they_are_in_force()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 1), ("effectiveFrom", "2023-01-01")));
        await organisation.PostAsync(
            "/v1/rates",
            Sample.Rate(("amount", 2), ("effectiveFrom", "2024-01-01"), ("effectiveTo", "2024-07-01"))
        );
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 3), ("basis", "minimum-wage")));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 4), ("measure", "casualties"), ("basis", "unit-cost")));
        await AmountsAsync("", 1, 2, 3, 4);
        await AmountsAsync("?measure=hours", 1, 2, 3);
        await AmountsAsync("?basis=minimum-wage", 3);
        await AmountsAsync("?on=2023-06-01", 1);
        await AmountsAsync("?on=2024-06-30&basis=own", 2);
        await AmountsAsync("?on=2024-07-01&basis=own");
        await AmountsAsync("?on=2022-12-31");
        await AmountsAsync("?on=9999-12-31", 3, 4);
        (await organisation.GetAsync("/v1/rates?basis=magic&on=2023-02-29")).IsRefused(
            400,
            "value_is_not_in_the_list /basis",
            "date_is_not_valid /on"
        );

        async Task AmountsAsync(string query, params int[] amounts) =>
            Assert.Equal(
                amounts,
                (await organisation.ItemsAsync($"/v1/rates{query}")).Select(rate => rate.GetProperty("amount").GetInt32())
            );
    }

    [Fact]
    public async Task A_rate_that_ends_on_its_first_day_withdraws_the_one_it_takes_the_place_of()
    {
        var organisation = await server.NewLedgerAsync();
        var entry = await organisation.RecordAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 800)));
        Assert.Equal(
            2000m,
            (await organisation.GetAsync($"/v1/entries/{entry}")).Json.GetProperty("valuation").GetProperty("amount").GetDecimal()
        );
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 800), ("effectiveTo", "2024-01-01")))).Succeeded(201);
        var read = (await organisation.GetAsync($"/v1/entries/{entry}")).Json;
        Assert.Equal(JsonValueKind.Null, read.GetProperty("valuation").ValueKind);
        Assert.Equal("no_rate_in_force", read.Text("unvaluedReason"));
        Assert.Empty(await organisation.ItemsAsync("/v1/rates?on=2024-05-01"));
    }

    [Fact]
    public async Task A_trial_answers_as_if_it_were_done_and_values_nothing()
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        var trial = (await organisation.PostAsync("/v1/rates?dryRun=true", Sample.Rate())).Succeeded(200).Json;
        Assert.All(
            (string[])["id", "sequence", "recordedAt"],
            member => Assert.Equal(JsonValueKind.Null, trial.GetProperty(member).ValueKind)
        );
        Assert.Equal(8m, trial.GetProperty("amount").GetDecimal());
        Assert.Empty(await organisation.ItemsAsync("/v1/rates"));
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Equal("no_rate_in_force", (await organisation.PostAsync("/v1/entries", Sample.Entry())).Json.Text("unvaluedReason"));
        (await organisation.PostAsync("/v1/rates?dryRun=true", "{}")).Succeeded(400);
    }

    [Fact]
    public async Task A_rate_is_recorded_once_under_an_idempotency_key()
    {
        var organisation = await server.NewLedgerAsync();
        var first = (await organisation.PostAsync("/v1/rates", Sample.Rate(), ("Idempotency-Key", "k"))).Succeeded(201);
        var again = (await organisation.PostAsync("/v1/rates", Sample.Rate(), ("Idempotency-Key", "k"))).Succeeded(201);
        Assert.Equal(first.Text, again.Text);
        Assert.Equal("true", again.Header("Idempotency-Replayed"));
        Assert.Equal(first.Header("Location"), again.Header("Location"));
        Assert.Single(await organisation.ItemsAsync("/v1/rates"));
    }

    [Fact]
    public async Task The_cursor_of_rates_carries_its_filters_and_takes_no_others()
    {
        var organisation = await server.NewLedgerAsync();
        for (var amount = 1; amount <= 4; amount++)
        {
            await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", amount), ("basis", amount % 2 == 0 ? "own" : "minimum-wage")));
        }

        var first = (await organisation.GetAsync("/v1/rates?basis=own&limit=1")).Succeeded(200).Json;
        var cursor = first.Text("nextCursor");
        Assert.Equal(4, Assert.Single(await organisation.ItemsAsync($"/v1/rates?cursor={cursor}")).GetProperty("amount").GetInt32());
        (await organisation.GetAsync($"/v1/rates?basis=own&cursor={cursor}")).Succeeded(200);
        (await organisation.GetAsync($"/v1/rates?basis=minimum-wage&cursor={cursor}")).IsRefused(400, "cursor_is_not_valid /cursor");
    }

    private static JsonObject Part(string party, string category, decimal amount, decimal? cashability) =>
        new()
        {
            ["party"] = party,
            ["category"] = category,
            ["amount"] = amount,
            ["cashability"] = cashability,
        };
}
