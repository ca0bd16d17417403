using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Impact;

public sealed class RefusedImpactMapTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData("""{}""", "member_is_required /lines")]
    [InlineData("""{"lines":[],"colour":1}""", "unknown_member_of_the_body /colour")]
    [InlineData(
        """{"lines":[{}]}""",
        "member_is_required /lines/0/code",
        "member_is_required /lines/0/title",
        "member_is_required /lines/0/measure",
        "member_is_required /lines/0/party",
        "member_is_required /lines/0/category",
        "member_is_required /lines/0/firstBenefitYear",
        "member_is_required /lines/0/durationYears"
    )]
    [InlineData("""{"lines":[1, null]}""", "member_has_the_wrong_type /lines/0", "member_has_the_wrong_type /lines/1")]
    public async Task What_is_missing_or_unknown_is_told_at_once(string body, params string[] errors) => await RefusedAsync(body, errors);

    [Theory]
    [InlineData(
        """{"measure":"letters"}""",
        "output_cannot_carry_a_benefit /lines/0/measure",
        "units_do_not_match /lines/0/unitValue/unit"
    )]
    [InlineData("""{"measure":"hours"}""", "input_cannot_carry_a_benefit /lines/0/measure", "units_do_not_match /lines/0/unitValue/unit")]
    [InlineData("""{"measure":"nothing","party":"nobody"}""", "unknown_measure /lines/0/measure", "unknown_party /lines/0/party")]
    [InlineData("""{"unitValue":{"amount":1,"unit":"accident","source":"S"}}""", "units_do_not_match /lines/0/unitValue/unit")]
    [InlineData(
        """{"unitValue":{"rate":"0190b1c2-0000-7000-8000-000000000000"}}""",
        "unit_value_names_an_unknown_rate /lines/0/unitValue/rate"
    )]
    [InlineData("""{"unitValue":{"rate":"not an id"}}""", "unit_value_names_an_unknown_rate /lines/0/unitValue/rate")]
    [InlineData(
        """{"unitValue":{"amount":3,"source":"S","components":[{"party":"nobody","category":"fiscal","amount":1},{"party":"volunteers","category":"social","amount":1}]}}""",
        "components_do_not_sum_to_the_whole /lines/0/unitValue/components",
        "unknown_party /lines/0/unitValue/components/0/party"
    )]
    [InlineData(
        """{"deadweight":{"value":1.2,"source":"S"},"comparator":null,"displacement":{"value":-0.1,"source":"S"},"cashability":2}""",
        "share_is_outside_0_to_1 /lines/0/cashability",
        "share_is_outside_0_to_1 /lines/0/deadweight/value",
        "share_is_outside_0_to_1 /lines/0/displacement/value"
    )]
    [InlineData(
        """{"attributionToOthers":{"value":{"central":0.5,"low":0.6,"high":"x"},"source":"S"}}""",
        "range_does_not_contain_the_amount /lines/0/attributionToOthers/value/low",
        "member_has_the_wrong_type /lines/0/attributionToOthers/value/high"
    )]
    [InlineData(
        """{"attributionToOthers":{"value":{"centre":0.5},"source":"S"}}""",
        "unknown_member_of_the_body /lines/0/attributionToOthers/value/centre",
        "member_is_required /lines/0/attributionToOthers/value/central"
    )]
    [InlineData("""{"deadweight":{"value":0.1,"source":"S"}}""", "deadweight_is_given_twice /lines/0/deadweight")]
    [InlineData(
        """{"schedule":"blue-book","optimismBias":{"grade":2,"table":"mine"}}""",
        "unknown_confidence_table /lines/0/optimismBias/table",
        "unknown_schedule /lines/0/schedule"
    )]
    public async Task What_a_line_may_not_say_is_refused_where_it_stands(string members, params string[] errors)
    {
        var line = ImpactMaps.Line([.. JsonNode.Parse(members)!.AsObject().Select(member => (member.Key, member.Value?.DeepClone()))]);
        await RefusedAsync(ImpactMaps.Of(line), errors);
    }

    [Fact]
    public async Task One_outcome_is_claimed_whole_at_most_inside_one_map()
    {
        await RefusedAsync(
            ImpactMaps.Of(
                ImpactMaps.Claiming("one", "fewer", 0.3m),
                ImpactMaps.Claiming("two", "fewer", 0.5m),
                ImpactMaps.Claiming("three", "less", 0m)
            ),
            "shares_exceed_one /lines/1/sharedOutcome",
            "benefit_is_counted_twice /lines/2/measure"
        );
        var organisation = await server.NewLedgerAsync();
        await organisation.PutMapAsync(ImpactMaps.Of(ImpactMaps.Claiming("one", "fewer", 0.5m), ImpactMaps.Claiming("two", "fewer", 0.5m)));
    }

    [Fact]
    public async Task Two_lines_have_two_codes_and_do_not_count_one_benefit_twice()
    {
        await RefusedAsync(ImpactMaps.Of(ImpactMaps.Line(), ImpactMaps.Line(("category", "fiscal"))), "line_is_given_twice /lines/1/code");
        await RefusedAsync(
            ImpactMaps.Of(ImpactMaps.Line(), ImpactMaps.Line(("code", "again"))),
            "benefit_is_counted_twice /lines/1/measure"
        );
        var organisation = await server.NewLedgerAsync();
        await organisation.PutMapAsync(ImpactMaps.Of(ImpactMaps.Line(), ImpactMaps.Line(("code", "fiscal"), ("category", "fiscal"))));
    }

    [Fact]
    public async Task A_rate_is_named_by_its_id_and_is_per_the_unit_of_the_measure()
    {
        var organisation = await server.NewLedgerAsync();
        var hours = (await organisation.PostAsync("/v1/rates", Sample.Rate())).Succeeded(201).Json.Text("id");
        var casualties = (
            await organisation.PostAsync("/v1/rates", Sample.Rate(("measure", "casualties"), ("basis", "willingness-to-pay")))
        )
            .Succeeded(201)
            .Json.Text("id");
        (await organisation.PutAsync(ImpactMaps.Path, ImpactMaps.Of(Naming(hours)))).IsRefused(
            400,
            "units_do_not_match /lines/0/unitValue/rate"
        );
        await organisation.PutMapAsync(ImpactMaps.Of(Naming(casualties)));
        Assert.Equal(
            casualties,
            (await organisation.GetAsync(ImpactMaps.Path)).Json.GetProperty("lines")[0].GetProperty("unitValue").Text("rate")
        );
        (await (await server.NewLedgerAsync()).PutAsync(ImpactMaps.Path, ImpactMaps.Of(Naming(casualties)))).IsRefused(
            400,
            "unit_value_names_an_unknown_rate /lines/0/unitValue/rate"
        );

        static JsonObject Naming(string rate) => ImpactMaps.Line(("unitValue", new JsonObject { ["rate"] = rate }));
    }

    [Fact]
    public async Task A_map_has_at_most_200_lines()
    {
        var lines = Enumerable
            .Range(0, 201)
            .Select(number =>
                ImpactMaps.Line(
                    ("code", $"line-{number}"),
                    ("sharedOutcome", "all"),
                    ("attributionToOthers", new JsonObject { ["value"] = 1, ["source"] = "S" })
                )
            );
        await RefusedAsync(ImpactMaps.Of([.. lines]), "list_is_too_long /lines");
    }

    private async Task RefusedAsync(object body, params string[] errors)
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        (await organisation.PutAsync(ImpactMaps.Path, body)).IsRefused(400, errors);
        Assert.Equal(size, await organisation.LogSizeAsync());
        (await organisation.GetAsync(ImpactMaps.Path)).IsRefused(404, "no_such_impact_map ");
    }
}
