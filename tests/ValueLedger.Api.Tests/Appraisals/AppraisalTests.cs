using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Appraisals;

public sealed class AppraisalTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_case_is_worked_out_and_recorded_nowhere()
    {
        var organisation = await server.NewOrganisationAsync();
        var size = await organisation.LogSizeAsync();
        var answer = (await organisation.PostAsync(Cases.Path, Cases.Of(), ("Idempotency-Key", "k"))).Succeeded(200);
        Assert.Equal(
            (16000m, 6000m),
            (answer.Json.GetProperty("presentValueBenefits").GetDecimal(), answer.Json.GetProperty("npsv").GetDecimal())
        );
        Assert.Equal("16000.00", answer.Json.GetProperty("presentValueBenefits").GetRawText());
        Assert.Equal(1.6m, answer.Json.GetProperty("ratios").GetProperty("benefitCostRatio").GetProperty("value").GetDecimal());
        Assert.Equal(
            answer.Text,
            (await organisation.PostAsync(Cases.Path, Cases.Of(), ("Idempotency-Key", "another"))).Succeeded(200).Text
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Options_are_compared_and_recorded_nowhere()
    {
        var organisation = await server.NewOrganisationAsync();
        var size = await organisation.LogSizeAsync();
        var draft = new JsonObject
        {
            ["options"] = new JsonArray(Cases.Of(), Cases.Of(("costs", null), ("notInMoney", new JsonArray("Calm.")))),
            ["businessAsUsual"] = 1,
        };
        var answer = (await organisation.PostAsync($"{Cases.Path}/comparison", draft)).Succeeded(200).Json;
        var options = answer.GetProperty("options");
        Assert.Equal(-10000m, options[0].GetProperty("lessBusinessAsUsual").GetProperty("npsv").GetDecimal());
        Assert.Equal("10000.00", options[0].GetProperty("lessBusinessAsUsual").GetProperty("presentValueFullSocialCost").GetRawText());
        Assert.Equal(JsonValueKind.Null, options[1].GetProperty("lessBusinessAsUsual").ValueKind);
        Assert.Equal("Calm.", options[1].GetProperty("notInMoney")[0].GetString());
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_options_is_told_at_once()
    {
        var organisation = await server.NewOrganisationAsync();
        var draft = new JsonObject
        {
            ["options"] = new JsonArray(Cases.Of(("title", null)), Cases.Of(), Cases.Of(("currency", "EUR"))),
            ["businessAsUsual"] = 5,
        };
        (await organisation.PostAsync($"{Cases.Path}/comparison", draft)).IsRefused(
            400,
            "member_is_required /options/0/title",
            "options_differ_in_currency /options/2/currency",
            "business_as_usual_is_no_option /businessAsUsual"
        );
    }

    [Fact]
    public async Task Members_without_a_value_are_written_as_null()
    {
        var organisation = await server.NewOrganisationAsync();
        var answer = (await organisation.PostAsync(Cases.Path, Cases.Of(("costs", null), ("baseYear", null)))).Succeeded(200).Json;
        foreach (var member in (string[])["baseYear", "breakEvenShare"])
        {
            Assert.Equal(JsonValueKind.Null, answer.GetProperty(member).ValueKind);
        }

        var ratio = answer.GetProperty("ratios").GetProperty("benefitCostRatio");
        Assert.Equal(
            ["value", "numerator", "denominator", "bound", "partial", "errs", "undefinedReason"],
            ratio.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(JsonValueKind.Null, ratio.GetProperty("value").ValueKind);
        Assert.NotEqual(JsonValueKind.Null, ratio.GetProperty("undefinedReason").ValueKind);
    }

    [Fact]
    public async Task A_figure_without_a_range_is_the_same_as_a_number_and_as_an_object()
    {
        var organisation = await server.NewOrganisationAsync();
        var number = (await organisation.PostAsync(Cases.Path, Cases.Of())).Succeeded(200);
        var whole = new JsonObject { ["central"] = 40 };
        Assert.Equal(
            number.Text,
            (await organisation.PostAsync(Cases.Path, Cases.Of(("benefits", Cases.Only(Cases.Benefit(("quantity", whole)))))))
                .Succeeded(200)
                .Text
        );
        var ranged = new JsonObject
        {
            ["central"] = 40,
            ["low"] = 30,
            ["high"] = 60,
            ["distribution"] = "pert",
            ["draw"] = "casualties",
        };
        var uncertain = (
            await organisation.PostAsync(Cases.Path, Cases.Of(("benefits", Cases.Only(Cases.Benefit(("quantity", ranged))))))
        ).Succeeded(200);
        Assert.Equal(number.Json.GetProperty("npsv").GetRawText(), uncertain.Json.GetProperty("npsv").GetRawText());
    }

    [Fact]
    public async Task Without_a_base_year_nothing_is_deflated_whatever_deflator_is_given()
    {
        var organisation = await server.NewOrganisationAsync();
        var deflator = JsonNode.Parse("""{"index":{"2009":50,"2013":100}}""");
        var value = JsonNode.Parse("""{"amount":1000,"priceYear":"2009","source":"An estimate"}""");
        var answer = (
            await organisation.PostAsync(
                Cases.Path,
                Cases.Of(("baseYear", null), ("deflator", deflator), ("benefits", Cases.Only(Cases.Benefit(("unitValue", value)))))
            )
        ).Succeeded(200);
        Assert.Equal(16000m, answer.Json.GetProperty("presentValueBenefits").GetDecimal());
        Assert.Contains("prices_of_different_years", answer.Json.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
    }

    [Theory]
    [InlineData("0.4")]
    [InlineData("""{"central":0.4,"low":0.2,"high":0.5}""")]
    [InlineData("""{"upperBound":0.5,"mitigatedShare":0.2}""")]
    [InlineData("""{"upperBound":{"central":0.5,"low":0.4,"high":0.6},"mitigatedShare":0.2}""")]
    [InlineData("""{"grade":3,"table":"mine"}""")]
    public async Task Optimism_bias_is_stated_in_any_of_its_ways(string bias)
    {
        var organisation = await server.NewOrganisationAsync();
        var table = JsonNode.Parse("""[{"name":"mine","source":"Our own","corrections":{"1":0,"3":0.4}}]""");
        var answer = (
            await organisation.PostAsync(
                Cases.Path,
                Cases.Of(("confidenceTables", table), ("costs", Cases.Only(Cases.Cost(("optimismBias", JsonNode.Parse(bias))))))
            )
        ).Succeeded(200);
        Assert.Equal(14000m, answer.Json.GetProperty("presentValueAgencyCost").GetDecimal());
    }

    [Fact]
    public async Task Of_a_rate_that_is_split_each_party_gains_its_part()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync("/v1/parties/police", new { name = "Police", sector = "public" })).Succeeded(201);
        var parts = JsonNode.Parse(
            """
            [{ "party": "police", "category": "fiscal", "amount": 415, "cashability": 0.5 }, { "party": "volunteers", "category": "social", "amount": 85 }]
            """
        );
        var rate = (
            await organisation.PostAsync(
                "/v1/rates",
                Sample.Rate(("measure", "casualties"), ("basis", "unit-cost"), ("amount", 500), ("components", parts))
            )
        )
            .Succeeded(201)
            .Json.Text("id");
        var benefit = Cases.Benefit(("unitValue", new JsonObject { ["rate"] = rate }), ("firstBenefitYear", 0), ("durationYears", 1));
        var answer = (await organisation.PostAsync(Cases.Path, Cases.Of(("benefits", Cases.Only(benefit))))).Succeeded(200).Json;
        var net = answer.GetProperty("benefits")[0].GetProperty("netQuantity").GetDecimal();
        var gains = answer
            .GetProperty("payerGainer")
            .EnumerateArray()
            .Where(row => row.GetProperty("gain").GetDecimal() != 0)
            .ToDictionary(row => row.Text("party"), row => row.GetProperty("gain").GetDecimal());
        Assert.Equal(new Dictionary<string, decimal> { ["police"] = net * 415, ["volunteers"] = net * 85 }, gains);
        Assert.Equal(net * 415 * 0.5m, answer.GetProperty("ratios").GetProperty("fiscalReturn").GetProperty("numerator").GetDecimal());
    }

    [Theory]
    [InlineData("secondary", true)]
    [InlineData("verified", false)]
    [InlineData(null, false)]
    public async Task A_rate_that_was_seen_in_a_copy_only_stays_marked(string? status, bool isMarked)
    {
        var organisation = await server.NewLedgerAsync();
        var source = new JsonObject { ["title"] = "A copy", ["status"] = status };
        var rate = (
            await organisation.PostAsync("/v1/rates", Sample.Rate(("measure", "casualties"), ("basis", "unit-cost"), ("source", source)))
        )
            .Succeeded(201)
            .Json.Text("id");
        var benefit = Cases.Benefit(("unitValue", new JsonObject { ["rate"] = rate }));
        var flags = (await organisation.PostAsync(Cases.Path, Cases.Of(("benefits", Cases.Only(benefit)))))
            .Succeeded(200)
            .Json.GetProperty("benefits")[0]
            .GetProperty("flags");
        Assert.Equal(isMarked, flags.EnumerateArray().Any(flag => flag.GetString() == "secondary_source_is_used"));
    }

    [Fact]
    public async Task A_named_rate_is_the_organisations_own()
    {
        var organisation = await server.NewLedgerAsync();
        var rate = (
            await organisation.PostAsync(
                "/v1/rates",
                Sample.Rate(("measure", "casualties"), ("basis", "willingness-to-pay"), ("amount", 2000), ("bound", "more-than"))
            )
        )
            .Succeeded(201)
            .Json.Text("id");
        var answer = (await organisation.PostAsync(Cases.Path, Named(rate))).Succeeded(200).Json;
        Assert.Equal(32000m, answer.GetProperty("presentValueBenefits").GetDecimal());
        Assert.Equal("more-than", answer.GetProperty("ratios").GetProperty("benefitCostRatio").Text("bound"));
        (await (await server.NewLedgerAsync()).PostAsync(Cases.Path, Named(rate))).IsRefused(
            400,
            "unit_value_names_an_unknown_rate /benefits/0/unitValue/rate"
        );
        (
            await organisation.PostAsync(
                Cases.Path,
                Cases.Of(("benefits", Cases.Only(Cases.Benefit(("unit", "hour"), ("unitValue", new JsonObject { ["rate"] = rate })))))
            )
        ).IsRefused(400, "units_do_not_match /benefits/0/unitValue/rate");

        static JsonObject Named(string rate) =>
            Cases.Of(("benefits", Cases.Only(Cases.Benefit(("unitValue", new JsonObject { ["rate"] = rate })))));
    }

    [Fact]
    public async Task Uncertain_figures_are_drawn_and_the_same_seed_draws_the_same()
    {
        var organisation = await server.NewLedgerAsync();
        var draft = Sample.Rate(("measure", "casualties"), ("basis", "willingness-to-pay"), ("amount", 1000), ("low", 800), ("high", 1200));
        var rate = (await organisation.PostAsync("/v1/rates", draft)).Succeeded(201).Json.Text("id");
        var certain = (await organisation.PostAsync(Cases.Path, Simulated(rate, null))).Succeeded(200).Json;
        Assert.Equal(JsonValueKind.Null, certain.GetProperty("simulation").ValueKind);
        var drawn = (await organisation.PostAsync(Cases.Path, Simulated(rate, 7))).Succeeded(200);
        Assert.Equal(drawn.Text, (await organisation.PostAsync(Cases.Path, Simulated(rate, 7))).Text);
        Assert.NotEqual(drawn.Text, (await organisation.PostAsync(Cases.Path, Simulated(rate, 8))).Text);
        Assert.Equal(certain.GetProperty("npsv").GetDecimal(), drawn.Json.GetProperty("npsv").GetDecimal());
        var simulation = drawn.Json.GetProperty("simulation");
        Assert.Equal((500, 7), (simulation.GetProperty("runs").GetInt32(), simulation.GetProperty("seed").GetInt32()));
        Assert.Equal(rate, Assert.Single(simulation.GetProperty("tornado").EnumerateArray()).Text("draw"));
        Assert.InRange(simulation.GetProperty("npsv").GetProperty("p50").GetDecimal(), 5500m, 6500m);
        (await organisation.PostAsync(Cases.Path, Cases.Of(("simulation", new JsonObject { ["runs"] = 0 })))).IsRefused(
            400,
            "number_is_out_of_range /simulation/runs"
        );

        static JsonObject Simulated(string rate, int? seed) =>
            Cases.Of(
                ("benefits", Cases.Only(Cases.Benefit(("unitValue", new JsonObject { ["rate"] = rate })))),
                ("simulation", seed is null ? null : new JsonObject { ["runs"] = 500, ["seed"] = seed })
            );
    }

    [Theory]
    [InlineData("""{}""", "member_is_required /title", "member_is_required /currency", "list_is_empty /benefits")]
    [InlineData(
        """{"title":"T","currency":"GBP","costs":[{}],"benefits":[{}],"colour":1}""",
        "unknown_member_of_the_body /colour",
        "member_is_required /costs/0/title",
        "member_is_required /costs/0/class",
        "member_is_required /costs/0/amounts",
        "member_is_required /benefits/0/code",
        "member_is_required /benefits/0/title",
        "member_is_required /benefits/0/quantity",
        "member_is_required /benefits/0/category",
        "member_is_required /benefits/0/firstBenefitYear",
        "member_is_required /benefits/0/durationYears"
    )]
    [InlineData(
        """{"title":"T","currency":"GBP","baseYear":"13","schedule":"blue-book","deflator":{"series":"none"},"costs":[{"title":"C","class":"output","amounts":[{"year":-1,"amount":"x"}]}]}""",
        "price_year_is_not_valid /baseYear",
        "unknown_schedule /schedule",
        "unknown_series /deflator/series",
        "cost_is_not_an_input /costs/0/class",
        "year_is_out_of_range /costs/0/amounts/0/year",
        "member_has_the_wrong_type /costs/0/amounts/0/amount"
    )]
    [InlineData(
        """{"title":"T","currency":"GBP","baseYear":"2013","deflator":{"index":{"2009":90}},"costs":[{"title":"C","class":"public-spend","amounts":[{"year":0,"amount":{"central":1,"low":2,"high":3},"priceYear":"2009"}],"optimismBias":{"rate":1}}]}""",
        "unknown_member_of_the_body /costs/0/optimismBias/rate",
        "member_is_required /costs/0/optimismBias/central",
        "range_does_not_contain_the_amount /costs/0/amounts/0/amount/low",
        "price_year_not_in_series /costs/0/amounts/0/priceYear"
    )]
    public async Task Everything_wrong_is_told_at_once_where_it_stands(string body, params string[] errors)
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PostAsync(Cases.Path, body)).IsRefused(400, errors);
    }

    [Theory]
    [InlineData("deadweight", """{"value":1.5,"source":"S"}""", "share_is_outside_0_to_1 /benefits/0/deadweight/value")]
    [InlineData(
        "deadweight",
        """{"value":{"central":0.5,"low":-0.5,"high":0.6},"source":"S"}""",
        "share_is_outside_0_to_1 /benefits/0/deadweight/value/low"
    )]
    [InlineData("deductions", "\"additive\"", "shares_exceed_one /benefits/0/deductions")]
    [InlineData(
        "comparator",
        """{"change":-0.1,"source":"S"}""",
        "quantity_is_given_twice /benefits/0/quantity",
        "comparator_needs_a_baseline /benefits/0/comparator",
        "deadweight_is_given_twice /benefits/0/deadweight"
    )]
    [InlineData(
        "unitValue",
        """{"source":"S","components":[{"party":"nhs","category":"fiscal","amount":1}],"amount":2}""",
        "components_do_not_sum_to_the_whole /benefits/0/unitValue/components"
    )]
    [InlineData("quantity", "0.0000001", "quantity_has_more_than_six_decimals /benefits/0/quantity")]
    public async Task What_a_benefit_may_not_say_is_refused_where_it_stands(string member, string value, params string[] errors)
    {
        var organisation = await server.NewOrganisationAsync();
        var benefit = Cases.Benefit(
            ("attributionToOthers", new JsonObject { ["value"] = 0.9, ["source"] = "S" }),
            (member, JsonNode.Parse(value))
        );
        (await organisation.PostAsync(Cases.Path, Cases.Of(("benefits", Cases.Only(benefit))))).IsRefused(400, errors);
    }

    [Fact]
    public async Task A_request_that_is_not_taken_is_refused_as_others_are()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PostAsync(Cases.Path, "[]")).IsRefused(400, "body_is_not_an_object ");
        (await organisation.PostAsync(Cases.Path, $"{{\"title\":\"{new string('x', 2 * 1024 * 1024)}\"}}")).IsRefused(
            413,
            "body_is_too_large "
        );
        (await organisation.PostAsync(Cases.Path + "?knownAt=2026-01-01T00:00:00Z", Cases.Of())).IsRefused(
            400,
            "unknown_query_parameter /knownAt"
        );
        (await organisation.PostAsync(Cases.Path, Cases.Of(), ("Idempotency-Key", "two words"))).IsRefused(
            400,
            "idempotency_key_is_not_valid "
        );
    }
}
