using System.Text;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

public sealed class ExportTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task Exported_entries_that_stand_are_read_back_and_no_others()
    {
        var organisation = await server.NewLedgerAsync();
        var reversed = await organisation.RecordAsync(("reference", "gone"));
        (await organisation.PostAsync($"/v1/entries/{reversed}/reversal", new { reason = "Sent twice" })).Succeeded(201);
        var corrected = await organisation.RecordAsync(("reference", "kept"), ("quantity", 3));
        var replacement = Sample.Entry(
            ("quantity", 0.000001m),
            ("startDate", "2024-04-30"),
            ("startTime", "19:30"),
            ("endTime", "21:00:15"),
            ("party", "volunteers"),
            ("team", "north"),
            ("contributor", "v-1"),
            ("note", "=\"x\", y\r\n'z")
        );
        (await organisation.PostAsync($"/v1/entries/{corrected}/correction", new { reason = "Miscounted", entry = replacement })).Succeeded(
            201
        );
        var last = await organisation.RecordAsync(("reference", "'-1"));
        var read = await FileReading.CsvAsync((await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text);
        Assert.Equal([6, 7], read.Numbers);
        Assert.Equal(4, read.PassedOver);
        Assert.All(read.Rows, row => Assert.Empty(row.Problems));
        Assert.Equal(
            """{"programme":"watch","measure":"hours","quantity":0.000001,"date":"2024-05-01","startDate":"2024-04-30","startTime":"19:30","endTime":"21:00:15","party":"volunteers","team":"north","contributor":"v-1","reference":"kept","note":"=\"x\", y\r\n'z","evidence":{"grade":"self-reported","items":null},"exchange":null,"of":null,"standardDeviation":null,"bound":"exact","assessor":null,"asset":null,"decidedBy":null,"financedBy":null}""",
            read.Rows[0].Json
        );
        Assert.Equal(("'-1", last), (read.Rows[1].Draft.Reference, read.Rows[1].RecordedAs.ToString()));
    }

    [Fact]
    public async Task The_template_has_every_column_and_examples_that_can_be_recorded()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PutAsync("/v1/programmes/community-speedwatch", Sample.Programme())).Succeeded(201);
        (await organisation.PutAsync("/v1/measures/volunteer-time", Sample.Measure("input", "citizen-time", "hour"))).Succeeded(201);
        (await organisation.PutAsync("/v1/measures/warning-letters", Sample.Measure("output", "output", "item"))).Succeeded(201);
        (await organisation.PutAsync("/v1/parties/volunteers", new { name = "Volunteers", sector = "citizen" })).Succeeded(201);
        (await organisation.PutAsync("/v1/teams/malmesbury", new { name = "Malmesbury" })).Succeeded(201);
        var template = ImportTemplate.Csv;
        Assert.StartsWith(string.Join(',', EntryColumns.Read) + "\r\n", Encoding.UTF8.GetString(template), StringComparison.Ordinal);
        var read = await FileReading.CsvAsync(template);
        Assert.Equal(3, read.Rows.Count);
        foreach (var row in read.Rows)
        {
            Assert.Empty(row.Problems);
            (await organisation.PostAsync("/v1/entries", row.Json.Replace(",\"items\":null", "", StringComparison.Ordinal))).Succeeded(201);
        }
    }
}
