using System.Globalization;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Summaries;

public sealed class SummaryCsvTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Theory]
    [InlineData("")]
    [InlineData("&groupBy=programme,month")]
    public async Task The_figures_are_those_of_the_json(string groupBy)
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 6.708333m)));
        await organisation.RecordAsync(("contributor", "v-1"), ("team", "north"));
        await organisation.RecordAsync(("date", "2024-06-01"));
        await organisation.RecordAsync(("measure", "letters"), ("quantity", 3));
        var query = $"?from=2024-01-01&to=2024-12-31{groupBy}";
        var json = (await organisation.GetAsync($"/v1/summaries{query}")).Succeeded(200).Json;
        var answer = (await organisation.GetAsync($"/v1/summaries.csv{query}")).Succeeded(200);
        Assert.Equal("text/csv", answer.ContentType);
        var lines = Csv.Read(answer.Text);
        var groups = groupBy.Length == 0 ? [json.GetProperty("total")] : json.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(groups.Sum(group => 1 + group.GetProperty("measures").GetArrayLength()), lines.Count);
        foreach (var (line, group) in lines.Where(line => line["measure"].Length == 0).Zip(groups))
        {
            foreach (
                var figure in (string[])
                    [
                        "entries",
                        "citizenHours",
                        "contributors",
                        "teams",
                        "citizenInputValue",
                        "partnerInputValue",
                        "publicCost",
                        "mobilisationCost",
                        "fullSocialCost",
                    ]
            )
            {
                Assert.Equal(group.GetProperty(figure).GetRawText(), line[figure]);
            }
        }

        Assert.Equal(
            33.54m,
            lines
                .Where(line => line["citizenInputValue"].Length > 0)
                .Sum(line => decimal.Parse(line["citizenInputValue"], CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public async Task A_grouped_summary_of_nothing_is_its_header()
    {
        var organisation = await server.NewLedgerAsync();
        var answer = (await organisation.GetAsync("/v1/summaries.csv?from=2024-01-01&to=2024-12-31&groupBy=programme,month")).Succeeded(
            200
        );
        Assert.StartsWith("programme,month,measure,", answer.Text, StringComparison.Ordinal);
        Assert.Empty(Csv.Read(answer.Text));
    }
}
