using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Rates;

public sealed class RatesCsvTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData("")]
    [InlineData("?measure=hours")]
    [InlineData("?basis=minimum-wage")]
    [InlineData("?on=2024-02-01")]
    public async Task A_row_is_a_rate_of_the_list_with_its_source(string query)
    {
        var organisation = await NewRatesAsync();
        var answer = (await organisation.GetAsync($"/v1/rates.csv{query}")).Succeeded(200);
        Assert.Equal(("text/csv", "attachment; filename=\"rates.csv\""), (answer.ContentType, answer.Header("Content-Disposition")));
        var rows = Csv.Read(answer.Text);
        var rates = await organisation.ItemsAsync($"/v1/rates{query}");
        Assert.NotEmpty(rates);
        rows.HasRowsLike(rates, "source", "components");
        foreach (var (rate, row) in rates.Zip(rows))
        {
            Assert.All(
                rate.GetProperty("source").EnumerateObject(),
                member =>
                    Assert.Equal(
                        Csv.Cell(member.Value),
                        row["source" + char.ToUpperInvariant(member.Name[0]) + member.Name[1..]].TrimStart('\'')
                    )
            );
            Assert.Equal($"{rate.GetProperty("components").GetArrayLength()}", row["components"]);
        }
    }

    [Fact]
    public async Task With_components_only_a_row_is_a_component_of_a_rate()
    {
        var organisation = await NewRatesAsync();
        var answer = (await organisation.GetAsync("/v1/rates.csv?components=only")).Succeeded(200);
        Assert.Equal("attachment; filename=\"rate-components.csv\"", answer.Header("Content-Disposition"));
        var rows = Csv.Read(answer.Text);
        var split = (await organisation.ItemsAsync("/v1/rates")).Single(rate => rate.GetProperty("components").GetArrayLength() > 0);
        rows.HasRowsLike([.. split.GetProperty("components").EnumerateArray()]);
        Assert.All(
            rows,
            row =>
                Assert.Equal(
                    (split.Text("id"), "hours", "A measure", "volunteers", "Volunteers"),
                    (row["rate"], row["measure"], row["measureTitle"], row["party"], row["partyName"])
                )
        );
        Assert.Empty(Csv.Read((await organisation.GetAsync("/v1/rates.csv?components=only&basis=minimum-wage")).Text));
    }

    [Theory]
    [InlineData("?measure=none", "unknown_measure /measure")]
    [InlineData("?components=all", "value_is_not_in_the_list /components")]
    [InlineData("?limit=1", "unknown_query_parameter /limit")]
    public async Task What_cannot_be_asked_is_refused(string query, string error) =>
        (await (await server.NewOrganisationAsync()).GetAsync($"/v1/rates.csv{query}")).IsRefused(400, error);

    private async Task<LedgerOrganisation> NewRatesAsync()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PutAsync("/v1/measures/staff", Sample.Measure("input", "public-staff-time", "hour"));
        var parts = JsonNode.Parse(
            """[{"party":"volunteers","category":"social","amount":5.5,"cashability":0.25},{"party":"volunteers","category":"fiscal","amount":2.5}]"""
        );
        await RecordAsync(Sample.Rate(("components", parts), ("licence", "OGL, v3"), ("confidenceGrade", 2), ("low", 7), ("high", 9.5m)));
        await RecordAsync(Sample.Rate(("basis", "minimum-wage"), ("effectiveTo", "2024-06-01"), ("priceYear", "2023-24")));
        await RecordAsync(
            Sample.Rate(
                ("measure", "staff"),
                ("basis", "actual-cost"),
                ("amount", 31.123456m),
                (
                    "source",
                    JsonNode.Parse("""{"title":"+Pay scale","publisher":"Rat & Söhne","year":2024,"url":"https://example.org/a,b"}""")
                )
            )
        );
        return organisation;

        async Task RecordAsync(JsonObject rate) => (await organisation.PostAsync("/v1/rates", rate)).Succeeded(201);
    }
}
