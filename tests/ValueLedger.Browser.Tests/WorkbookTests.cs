using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

/// <summary>A workbook is put right in place like a CSV file.</summary>
public sealed class WorkbookTests(Chromium chromium)
{
    private static readonly (string, string[][])[] Messy =
    [
        (
            "Notes",
            [
                ["Kept by the office"],
                ["Ask Jo"],
            ]
        ),
        (
            "Sessions",
            [
                ["Befriending 2026"],
                [],
                ["Scheme", "What", "Date", "Hours", "", "Remark"],
                ["befriending", "volunteer-time", "2026-03-04", "2.5", "", "=tea"],
                ["befriending", "volunteer-time", "2026-03-05", "two", "", ""],
                [],
                ["befriendin", "volunteer-time", "09/03/2026", "PT1H30M", "x", ""],
                ["befriending", "volunteer-time", "2026-03-10", "4", "", ""],
            ]
        ),
    ];

    [Fact]
    public async Task The_sheet_with_entries_is_found_and_put_right_where_it_is_wrong()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, Workbook.Of(Messy));
        await Expect(visitor.Page.GetByLabel("Sheet", new() { Exact = false }).First).ToHaveValueAsync("Sessions");
        await Expect(visitor.Page.GetByText("It is the first sheet whose rows have a day and an amount.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByLabel("Headings are in row")).ToHaveValueAsync("3");
        await Expect(visitor.Page.Locator("table.sheet")).ToContainTextAsync("=tea");
        await Expect(visitor.Page.GetByLabel("What “Column E” is")).ToHaveValueAsync("");

        await visitor.Page.GetByLabel("Dates are written").SelectOptionAsync("dd/mm/yyyy");
        await visitor.Page.GetByLabel("Hours are written").SelectOptionAsync("h:mm");
        await Expect(visitor.Lead).ToContainTextAsync("of 4 rows can be recorded.");
        await visitor.Page.GetByLabel("Hours, row 4").FillAsync("2:30");
        await visitor.Page.GetByLabel("Hours, row 5").FillAsync("2:00");
        await visitor.Button("Check again").ClickAsync();
        await visitor.Button("Use befriending").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("4 of 4 rows can be recorded.");
        await visitor.Button("Record 4 rows").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("4 of 4 rows were recorded.");
        await Expect(visitor.Heading("sessions.ods")).ToBeVisibleAsync();
        Assert.Equal(10m, await HoursAsync(council));
        await visitor.GoAsync("/record");
        await Expect(visitor.Row("sessions.ods")).ToContainTextAsync("✓ Recorded");
    }

    /// <summary>The answer to the first check comes after the answer to the second.</summary>
    [Fact]
    public async Task What_is_shown_is_the_check_of_what_was_chosen_last()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, Workbook.Of(Messy));
        await Expect(visitor.Page.GetByLabel("Headings are in row")).ToHaveValueAsync("3");
        var (checks, second) = (0, new TaskCompletionSource());
        await visitor.Page.RouteAsync(
            "**/v1/imports?*",
            async route =>
            {
                if (Interlocked.Increment(ref checks) == 1)
                {
                    await second.Task;
                }

                await route.ContinueAsync();
            }
        );
        await visitor.Page.GetByLabel("Dates are written").SelectOptionAsync("dd/mm/yyyy");
        await visitor.Page.GetByLabel("Hours are written").SelectOptionAsync("h:mm");
        await Expect(visitor.Page.GetByLabel("Hours, row 4")).ToBeVisibleAsync();
        var late = visitor.Page.WaitForResponseAsync(answer => answer.Url.Contains("/v1/imports", StringComparison.Ordinal));
        second.SetResult();
        await late;
        await Expect(visitor.Page.GetByLabel("Hours, row 4")).ToBeVisibleAsync();
        await visitor.Page.GetByLabel("Hours, row 4").FillAsync("2:30");
    }

    [Fact]
    public async Task Rows_keep_the_numbers_of_the_file_when_one_above_them_is_left_out()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, Workbook.Of(Messy));
        await visitor.Page.GetByLabel("Dates are written").SelectOptionAsync("dd/mm/yyyy");
        await visitor
            .Page.GetByRole(AriaRole.Row, new() { Name = "“two”" })
            .GetByRole(AriaRole.Button, new() { Name = "Leave out" })
            .ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("2 of 3 rows can be recorded. The other 1 needs fixing.");
        await Expect(visitor.Page.GetByLabel("Scheme, row 7")).ToHaveValueAsync("befriendin");
        await visitor.Button("Record 2 rows").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("2 of 3 rows were recorded.");
        await Expect(visitor.Page.Locator(".records")).ToContainTextAsync("Row 7");
    }

    [Fact]
    public async Task Another_sheet_or_another_row_of_headings_can_be_chosen()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, Workbook.Of(Messy));
        await visitor.Page.GetByLabel("Headings are in row").SelectOptionAsync("1");
        await Expect(visitor.Page.GetByLabel("What “Befriending 2026” is")).ToBeVisibleAsync();
        await visitor.Page.GetByLabel("Sheet").First.SelectOptionAsync("Notes");
        await Expect(visitor.Page.Locator("table.sheet")).ToContainTextAsync("Ask Jo");
    }

    [Fact]
    public async Task A_text_is_decoded_as_the_server_reads_it()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/record");
        var content =
            "sep=;\r\nProgramme;What;Date;Hours;Note\r\nbefriending;volunteer-time;2026-03-04;two;Caf\u00e9\r\nbefriending;volunteer-time;2026-03-05;2;\r\n";
        await ChooseAsync(visitor, System.Text.Encoding.Latin1.GetBytes(content), "old.csv");
        await Expect(visitor.Page.Locator("table.sheet")).ToContainTextAsync("Café");
        await Expect(visitor.Page.GetByLabel("Hours, row 2")).ToHaveValueAsync("two");
    }

    private static Task ChooseAsync(Visitor visitor, byte[] content, string name = "sessions.ods") =>
        visitor
            .Page.Locator("#sheet")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "application/octet-stream",
                    Buffer = content,
                }
            );

    private static async Task<decimal> HoursAsync(Council council) =>
        (await council.GetAsync("/v1/summaries?from=2026-03-01&to=2026-03-12"))
            .GetProperty("total")
            .GetProperty("citizenHours")
            .GetDecimal();
}
