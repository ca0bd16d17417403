using System.Net.Http.Headers;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Imports.Workbooks;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports.Layouts;

/// <summary>
/// Files in the layouts of programs that councils use, with made-up contents: two workbooks that LibreOffice wrote, and exports of a form,
/// of a data frame, of a time bank and of a grants register (360Giving) as their documentation describes them. Each goes in by one command.
/// </summary>
public sealed class RealLayoutTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    public static TheoryData<string, string, string, int, decimal> Layouts =>
        new()
        {
            {
                "libreoffice-rota.ods",
                SheetFile.Ods,
                "headerRow=3&quantityFormat=h:mm&map=Start:startTime,End:endTime,Hours:quantity,Area:note&set=programme:litter,measure:hours&totals=skip",
                3,
                6m
            },
            { "excel-expenses.xlsx", SheetFile.Xlsx, "map=Item:measure,Amount:quantity,Receipt:reference", 3, 1263.49m },
            {
                "google-form-responses.csv",
                "text/csv",
                "dateFormat=mm/dd/yyyy&map=Volunteer ID:contributor,Date of session:date,Start time:startTime,End time:endTime,Hours:quantity,Comments:note&ignore=Timestamp&set=programme:watch,measure:hours&titles=true",
                2,
                3.75m
            },
            {
                "pandas-frame.csv",
                "text/csv",
                "map=when:date,hours:quantity,v_id:contributor,activity:programme&ignore=*&set=measure:hours&round=6&titles=true",
                3,
                5.4m
            },
            {
                "time-bank-exchanges.csv",
                "text/csv",
                "dateFormat=dd/mm/yyyy&decimal=comma&map=Provider:exchangeGiver,Recipient:exchangeReceiver,Hours:quantity,Service:exchangeService&ignore=Status&set=programme:bank,measure:exchanged-hours",
                2,
                2.25m
            },
            {
                "grants-register.csv",
                "text/csv",
                "thousands=comma&map=Identifier:reference,Description:note,Amount Awarded:quantity,Award Date:date,Grant Programme:Title:programme&ignore=*&set=measure:spend&titles=true",
                2,
                17345.67m
            },
        };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task A_file_of_another_program_goes_in_by_one_command(string name, string type, string query, int entries, decimal total)
    {
        var organisation = await CouncilAsync();
        var import = (await organisation.ImportAsync(File(name), type, $"?{query}")).Succeeded(200).Json;
        Assert.True(import.Text("status") == "completed", import.GetRawText());
        var recorded = await organisation.ItemsAsync("/v1/entries");
        Assert.Equal((entries, total), (recorded.Length, recorded.Sum(entry => entry.GetProperty("quantity").GetDecimal())));
        server.IsWhole();
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task The_preview_of_a_file_of_another_program_names_its_header_and_finds_day_and_quantity(
        string name,
        string type,
        string query,
        int entries,
        decimal total
    )
    {
        Assert.NotEqual((0, 0m, ""), (entries, total, query));
        var organisation = await CouncilAsync();
        var file = File(name);
        file.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        var preview = (await Answer.ReadAsync(await organisation.Http.PostAsync("/v1/imports/preview", file))).Succeeded(200).Json;
        Assert.Equal(query.Contains("headerRow=3", StringComparison.Ordinal) ? 3 : 1, preview.GetProperty("headerRow").GetInt32());
        Assert.Superset(
            new HashSet<string?>(["date", "quantity"]),
            preview.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("member").GetString()).ToHashSet()
        );
    }

    private async Task<LedgerOrganisation> CouncilAsync()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync("/v1/programmes/litter", new { title = "Litter Pick" })).Succeeded(201);
        (await organisation.PutAsync("/v1/programmes/grants", new { title = "Litter" })).Succeeded(201);
        (
            await organisation.PutAsync(
                "/v1/measures/spend",
                new
                {
                    title = "Spending",
                    stage = "input",
                    @class = "public-spend",
                    unit = "GBP",
                }
            )
        ).Succeeded(201);
        (await organisation.PutAsync("/v1/programmes/bank", new { title = "Time bank" })).Succeeded(201);
        foreach (var member in (string[])["m-1", "m-2"])
        {
            (await organisation.PutAsync($"/v1/timebanks/bank/members/{member}", new { joined = "2024-01-01" })).Succeeded(201);
        }

        return organisation;
    }

    private static ByteArrayContent File(string name) =>
        new(System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Imports", "Layouts", name)));
}
