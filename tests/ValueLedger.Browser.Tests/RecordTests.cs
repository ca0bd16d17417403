using Microsoft.Playwright;
using ValueLedger.Browser.Tests.Visits;
using static ValueLedger.Browser.Tests.Visits.Visitor;

namespace ValueLedger.Browser.Tests;

public sealed class RecordTests(Chromium chromium)
{
    private const string Sheet = """
        Scheme,What,Team,Person,Date of session,Hours given
        befriending,volunteer-time,be-east,,04/03/2026,2.5
        befriending,volunteer-time,be-east,,05/03/2026,"1,5"
        befriending,volunteer-time,be-eastt,,09/03/2026,3
        befriending,volunteer-time,be-east,,12/03/2026,two

        """;

    [Fact]
    public async Task One_entry_is_recorded_with_the_keyboard_alone()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/record");
        var keyboard = visitor.Page.Keyboard;
        await visitor.Page.Locator("#sheet").FocusAsync();
        await keyboard.PressAsync("Tab");
        await Expect(visitor.Page.GetByLabel("Programme")).ToBeFocusedAsync();
        await keyboard.TypeAsync("Home");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("Volunteer");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("2.5");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("05052026");
        await keyboard.PressAsync("Enter");
        var recorded = visitor.Page.GetByText("Recorded: 2.5 hours for Home library, worth £37.25.");
        await Expect(recorded).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".made")).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Expect(visitor.Heading("Home library, 5 May 2026")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_the_api_refuses_is_said_at_the_field()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/record");
        await visitor.Page.GetByLabel("Programme").SelectOptionAsync("home-library");
        await visitor.Page.GetByLabel("What is counted").SelectOptionAsync("volunteer-time");
        await visitor.Page.GetByLabel("How much").FillAsync("-4");
        await visitor.Page.GetByLabel("Day").FillAsync("2026-03-05");
        await visitor.Button("Record").ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is a problem");
        await Expect(visitor.Page.GetByLabel("How much")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(visitor.Page.Locator(".field .fault:visible")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_sheet_is_put_right_where_it_is_wrong_recorded_and_taken_back()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, Sheet);
        await Expect(visitor.Lead).ToHaveTextAsync("Say how dates are written, then the sheet can be checked.");
        await visitor.Page.GetByLabel("Dates are written").SelectOptionAsync("dd/mm/yyyy");
        await Expect(visitor.Lead).ToHaveTextAsync("1 of 4 rows can be recorded. The other 3 need fixing.");
        await visitor.Button("Use 1.5").ClickAsync();
        await visitor.Button("Use be-east").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("3 of 4 rows can be recorded. The other 1 needs fixing.");
        await visitor.Page.GetByLabel("Hours given, row 5").FillAsync("2");
        await visitor.Button("Check again").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("4 of 4 rows can be recorded.");
        await visitor.Button("Record 4 rows").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("4 of 4 rows were recorded.");
        Assert.Equal(9m, await HoursAsync(council));

        await visitor.Button("Take back all 4 entries").ClickAsync();
        await visitor.Page.GetByLabel("Reason").FillAsync("The wrong sheet");
        await visitor.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await Expect(visitor.Button("Take back all 4 entries")).ToHaveCountAsync(0);
        Assert.Equal(0m, await HoursAsync(council));
        await Expect(visitor.Lead).ToHaveTextAsync("Everything this file recorded was taken back.");
        await Expect(visitor.Page.Locator("dl.facts")).ToContainTextAsync("✗ Taken back");
        await Expect(visitor.Page.Locator("dl.facts")).ToContainTextAsync("Rows that count0");
        await visitor.Link("See what was recorded").ClickAsync();
        await Expect(visitor.Page.GetByText("✗ Taken back")).ToHaveCountAsync(4);
        await visitor.GoAsync("/record");
        var file = visitor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "✓ Recorded" });
        await file.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("Everything this file recorded was taken back.");
    }

    [Fact]
    public async Task A_sheet_that_is_half_done_waits_until_somebody_comes_back()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, Sheet);
        await visitor.Page.GetByLabel("Dates are written").SelectOptionAsync("dd/mm/yyyy");
        await visitor.Button("Use 1.5").ClickAsync();
        await Expect(visitor.Lead).ToContainTextAsync("2 of 4 rows");
        await visitor.Link("Journal").ClickAsync();
        await Expect(visitor.Page.Locator("table.journal")).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Record", Exact = true }).ClickAsync();
        await visitor.Button("Go on with east.csv").ClickAsync();
        await Expect(visitor.Lead).ToContainTextAsync("2 of 4 rows");
        await visitor.Button("Record 2 rows").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("2 of 4 rows were recorded.");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Record", Exact = true }).ClickAsync();
        await Expect(visitor.Heading("A sheet").First).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("A sheet is half done")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nobody_else_sees_what_the_last_one_left_half_done()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, Sheet);
        await Expect(visitor.Lead).ToContainTextAsync("Say how dates are written");
        await visitor.Button("Sign out").ClickAsync();
        await visitor.Page.GetByLabel("API key").FillAsync(council.Key);
        await visitor.Button("Sign in").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("Record a whole sheet, or one entry.");
        await Expect(visitor.Page.GetByText("A sheet is half done")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Thousands_and_a_sum_row_are_read_as_somebody_chooses()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(
            visitor,
            "Programme,What,Date,How many\nbefriending,visits,2026-04-13,\"1,250\"\nbefriending,visits,2026-04-14,12\nTotal,,,\"1,262\"\n"
        );
        await visitor.Page.GetByLabel("Thousands are written").SelectOptionAsync("");
        await visitor.Page.GetByLabel("A last row that is the sum").SelectOptionAsync("");
        await Expect(visitor.Lead).ToHaveTextAsync("1 of 3 rows can be recorded. The other 2 need fixing.");
        await visitor.Page.GetByLabel("Thousands are written").SelectOptionAsync("comma");
        await visitor.Page.GetByLabel("A last row that is the sum").SelectOptionAsync("skip");
        await Expect(visitor.Lead).ToHaveTextAsync("2 of 2 rows can be recorded.");
        await visitor.Button("Record 2 rows").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("2 of 2 rows were recorded.");
    }

    [Fact]
    public async Task A_sum_row_stays_passed_over_when_a_row_above_it_is_put_right()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(
            visitor,
            "Programme,What,Date,How many\nbefriending,visits,2026-04-31,4\n,,,\nbefriending,visits,2026-04-14,12\nTotal,,,16\n"
        );
        await Expect(visitor.Lead).ToContainTextAsync("1 of 2 rows can be recorded.");
        await Expect(visitor.Row("Total")).ToContainTextAsync("Left out");
        await visitor.Page.GetByLabel("Date, row 2").FillAsync("2026-04-30");
        await visitor.Page.GetByLabel("Date, row 2").BlurAsync();
        await Expect(visitor.Button("Record 1 row")).ToBeDisabledAsync();
        await visitor.Button("Check again").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("2 of 2 rows can be recorded.");
        await Expect(visitor.Row("Total")).ToContainTextAsync("Left out");
        await Expect(visitor.Page.GetByText("✓ Ready")).ToHaveCountAsync(2);
        await visitor.Button("Record 2 rows").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("2 of 2 rows were recorded.");
    }

    [Fact]
    public async Task On_a_phone_a_sheet_is_read_put_right_and_recorded()
    {
        await using var visitor = await chromium.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 390, Height = 700 },
            }
        );
        var council = await Council.NewAsync(chromium.Server);
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, "Spent,Day\n\"£1,250.00\",2026-03-02\n12.50,2026-03-03\n");
        await visitor.Page.GetByLabel("“Spent” stands for").SelectOptionAsync("quantity");
        await visitor.Page.GetByLabel("“Day” stands for").SelectOptionAsync("date");
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await visitor.Page.GetByLabel("Every row is of").SelectOptionAsync("befriending");
        await visitor.Page.GetByLabel("Every row counts").SelectOptionAsync("council-spend");
        await visitor.Button("Use 1250.00").Locator("visible=true").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("2 of 2 rows can be recorded.");
        Assert.True(await visitor.BesideAsync() <= 0);
        Assert.Empty(await visitor.FaultsAsync());
        await visitor.Button("Record 2 rows").ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("2 of 2 rows were recorded.");
    }

    [Fact]
    public async Task A_row_can_be_left_out_and_the_others_keep_their_numbers()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, Sheet);
        await visitor.Page.GetByLabel("Dates are written").SelectOptionAsync("dd/mm/yyyy");
        await visitor
            .Page.GetByRole(AriaRole.Row, new() { Name = "“1,5”" })
            .GetByRole(AriaRole.Button, new() { Name = "Leave out" })
            .ClickAsync();
        await Expect(visitor.Lead).ToHaveTextAsync("1 of 3 rows can be recorded. The other 2 need fixing.");
        await Expect(visitor.Page.GetByRole(AriaRole.Row, new() { Name = "3 Left out" })).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByLabel("Team, row 4")).ToHaveValueAsync("be-eastt");
    }

    [Fact]
    public async Task A_column_can_be_given_another_meaning()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, "Sum,Day,Remark\n4,2026-03-02,\"Tea, and talk\"\n");
        await visitor.Page.GetByLabel("What “Sum” is").SelectOptionAsync("quantity");
        await visitor.Page.GetByLabel("What “Day” is").SelectOptionAsync("date");
        await visitor.Page.GetByLabel("What “Remark” is").SelectOptionAsync("note");
        await visitor.Page.GetByLabel("Every row is of").SelectOptionAsync("befriending");
        await visitor.Page.GetByLabel("Every row counts").SelectOptionAsync("volunteer-time");
        await Expect(visitor.Lead).ToHaveTextAsync("1 of 1 row can be recorded.");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_why()
    {
        await using var visitor = await chromium.OpenAsync();
        var council = await chromium.ToLookAtAsync();
        await visitor.SignInAsync(council.Key, "/record");
        await ChooseAsync(visitor, "not a workbook", "sheet.xlsx");
        await Expect(visitor.Heading("This file cannot be read")).ToBeVisibleAsync();
    }

    private static Task ChooseAsync(Visitor visitor, string content, string name = "east.csv") =>
        visitor
            .Page.Locator("#sheet")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "text/csv",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(content),
                }
            );

    /// <summary>Hours of those days on which nothing else is recorded.</summary>
    private static async Task<decimal> HoursAsync(Council council) =>
        (await council.GetAsync("/v1/summaries?from=2026-03-01&to=2026-03-12"))
            .GetProperty("total")
            .GetProperty("citizenHours")
            .GetDecimal();
}
