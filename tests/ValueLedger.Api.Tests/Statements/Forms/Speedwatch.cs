using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>What was published of Wiltshire Community Speedwatch, September 2013 to January 2016.</summary>
internal static class Speedwatch
{
    public static async Task<FormedStatement> PrepareSpeedwatchAsync(this LedgerServer server)
    {
        var organisation = await server.NewOrganisationAsync();
        await organisation.PatchAsync("/v1/organisation", new { name = "Wiltshire Council" });
        await organisation.PutAsync(
            "/v1/programmes/community-speedwatch",
            new { title = "Community Speedwatch", startDate = "2013-09-01" }
        );
        await organisation.PutAsync("/v1/parties/volunteers", new { name = "Volunteers", sector = "citizen" });
        await MeasureAsync("volunteer-time", "Volunteer time", "input", "citizen-time", "hour");
        await MeasureAsync("warning-letters", "Warning letters", "output", "output", "item");
        await MeasureAsync("home-visits", "Home visits", "output", "output", "visit");
        await organisation.PostAsync(
            "/v1/rates",
            Sample.Rate(
                ("measure", "volunteer-time"),
                ("effectiveFrom", "2013-09-01"),
                (
                    "source",
                    new JsonObject
                    {
                        ["title"] = "Implied by the published worth of the hours",
                        ["publisher"] = "Wiltshire Council",
                        ["year"] = 2016,
                        ["url"] = "https://www.example.org/speedwatch",
                    }
                )
            )
        );
        await RecordAsync("volunteer-time", 14_076, ("party", "volunteers"));
        await RecordAsync("warning-letters", 44_910);
        await RecordAsync("home-visits", 4_211);
        var asked = new
        {
            programmes = new[] { "community-speedwatch" },
            from = "2013-09-01",
            to = "2016-01-31",
        };
        return new FormedStatement(organisation, (await organisation.PostAsync(StatementCalls.Path, asked)).Succeeded(201));

        async Task MeasureAsync(string code, string title, string stage, string measureClass, string unit) =>
            (
                await organisation.PutAsync(
                    $"/v1/measures/{code}",
                    Sample.With(Sample.Measure(stage, measureClass, unit), ("title", title))
                )
            ).Succeeded(201);

        Task RecordAsync(string measure, decimal quantity, params (string Name, JsonNode? Value)[] members) =>
            organisation.RecordAsync([
                ("programme", "community-speedwatch"),
                ("measure", measure),
                ("quantity", quantity),
                ("date", "2016-01-31"),
                ("startDate", "2013-09-01"),
                .. members,
            ]);
    }
}
