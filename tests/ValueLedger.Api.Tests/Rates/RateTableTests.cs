using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Rates;

public sealed class RateTableTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Header = "measure,basis,amount,effectiveFrom,sourceTitle";
    private const string Row = "hours,own,8.00,2024-01-01,Ours";

    [Fact]
    public async Task A_table_with_every_column_is_recorded_as_rates_are()
    {
        var organisation = await server.NewLedgerAsync();
        const string Columns =
            "measure,basis,amount,unit,effectiveFrom,effectiveTo,priceYear,sourceTitle,sourcePublisher,sourceYear,sourceUrl,sourceStatus,sourceSeenIn,sourceCompleteUntil,licence,confidenceGrade,bound,low,high,distribution,draw";
        const string Cells =
            "hours,replacement-cost,12.5,hour,2024-01-01,2024-06-01,2023-24,\"Pay, by grade\",Council,2023,https://example.org/,secondary,a copy,2024-12-31,OGL,2,about,12,13.5,pert,pay";
        var answer = (
            await SendAsync(
                organisation,
                $"{Columns}\r\n{Cells}\r\n{Cells.Replace("2024-01-01,2024-06-01", "2024-06-01,", StringComparison.Ordinal)}\r\n"
            )
        )
            .Succeeded(201)
            .Json;
        Assert.Equal((2, 2, 0), Counts(answer));
        var rate = answer.GetProperty("rates")[0];
        Assert.Equal(
            """{"title":"Pay, by grade","publisher":"Council","year":2023,"url":"https://example.org/","status":"secondary","seenIn":"a copy","completeUntil":"2024-12-31"}""",
            JsonSerializer.Serialize(rate.GetProperty("source"))
        );
        Assert.Equal(
            ("replacement-cost", 12.5m, "2024-06-01", "2023-24", "OGL", 2, "about", 12m, 13.5m, "pert", "pay"),
            (
                rate.Text("basis"),
                rate.GetProperty("amount").GetDecimal(),
                rate.Text("effectiveTo"),
                rate.Text("priceYear"),
                rate.Text("licence"),
                rate.GetProperty("confidenceGrade").GetInt32(),
                rate.Text("bound"),
                rate.GetProperty("low").GetDecimal(),
                rate.GetProperty("high").GetDecimal(),
                rate.Text("distribution"),
                rate.Text("draw")
            )
        );
        Assert.Equal(rate.GetRawText(), (await organisation.GetAsync($"/v1/rates/{rate.Text("id")}")).Text);
        Assert.Equal(2, (await organisation.ItemsAsync("/v1/rates")).Length);
    }

    [Fact]
    public async Task The_same_table_again_records_nothing()
    {
        var organisation = await server.NewLedgerAsync();
        var csv = $"{Header}\n{Row}\n{Row.Replace("2024-01-01", "2025-01-01", StringComparison.Ordinal)}\n";
        var first = (await SendAsync(organisation, csv)).Succeeded(201).Json;
        var size = await organisation.LogSizeAsync();
        var again = (await SendAsync(organisation, csv)).Succeeded(200).Json;
        Assert.Equal((2, 0, 2), Counts(again));
        Assert.Equal(first.GetProperty("rates").GetRawText(), again.GetProperty("rates").GetRawText());
        Assert.Equal(size, await organisation.LogSizeAsync());
        var mended = (await SendAsync(organisation, csv.Replace("8.00,2025", "9,2025", StringComparison.Ordinal))).Succeeded(201).Json;
        Assert.Equal((2, 1, 1), Counts(mended));
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task A_table_is_recorded_once_under_an_idempotency_key()
    {
        var organisation = await server.NewLedgerAsync();
        (await SendAsync(organisation, $"{Header}\n{Row}\n")).Succeeded(201);
        var csv = $"{Header}\n{Row}\n{Row.Replace("own", "living-wage", StringComparison.Ordinal)}\n";
        var first = (await SendAsync(organisation, csv, "", ("Idempotency-Key", "k"))).Succeeded(201);
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 99)));
        var again = (await SendAsync(organisation, csv, "", ("Idempotency-Key", "k"))).Succeeded(201);
        Assert.Equal((2, 1, 1), Counts(first.Json));
        Assert.Equal(first.Text, again.Text);
        Assert.Equal("true", again.Header("Idempotency-Replayed"));
        (await SendAsync(organisation, $"{Header}\n{Row}\n", "", ("Idempotency-Key", "k"))).IsRefused(
            422,
            "idempotency_key_reused_with_other_content "
        );
    }

    [Fact]
    public async Task A_trial_tells_what_would_be_new_and_records_nothing()
    {
        var organisation = await server.NewLedgerAsync();
        await SendAsync(organisation, $"{Header}\n{Row}\n");
        var size = await organisation.LogSizeAsync();
        var trial = (
            await SendAsync(
                organisation,
                $"{Header}\n{Row}\n{Row.Replace("own", "living-wage", StringComparison.Ordinal)}\n",
                "?dryRun=true"
            )
        )
            .Succeeded(200)
            .Json;
        Assert.Equal((2, 1, 1), Counts(trial));
        Assert.Equal(
            [JsonValueKind.String, JsonValueKind.Null],
            trial.GetProperty("rates").EnumerateArray().Select(rate => rate.GetProperty("id").ValueKind)
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Everything_wrong_with_every_row_is_told_by_row_and_column_and_nothing_is_recorded()
    {
        var organisation = await server.NewLedgerAsync();
        var size = await organisation.LogSizeAsync();
        const string Csv = """
            Measure;BASIS;amount;effectiveFrom;sourceTitle;sourceYear;confidenceGrade;priceYear;low

            letters;own;8,00;2024-02-30;;24;7;2013-15;3
            hours;magic;;2024-01-01;T;x;1.5;;
            hours;own;1;2024-01-01
            hours;own;"1"0;2024-01-01;T;;;;
            hours;own;1;2024-03-01;T;;;;
            hours;own;2;2024-03-01;T;;;;
            "hours;own;1;2024-01-01;T;2024;1;2024;
            nope;own;2;2024-04-01;T;;;;
            """;
        var refused = await SendAsync(organisation, Csv);
        refused.IsRefused(
            400,
            "output_cannot_carry_a_benefit /rows/3/measure",
            "number_is_not_valid /rows/3/amount",
            "date_is_not_valid /rows/3/effectiveFrom",
            "price_year_is_not_valid /rows/3/priceYear",
            "member_is_required /rows/3/sourceTitle",
            "number_is_out_of_range /rows/3/sourceYear",
            "confidence_grade_is_outside_1_to_6 /rows/3/confidenceGrade",
            "range_is_incomplete /rows/3/high",
            "value_is_not_in_the_list /rows/4/basis",
            "member_is_required /rows/4/amount",
            "number_is_not_valid /rows/4/sourceYear",
            "number_is_not_valid /rows/4/confidenceGrade",
            "cells_do_not_match_the_header /rows/5",
            "text_follows_the_closing_quote /rows/6",
            "rate_is_given_twice /rows/8",
            "quote_is_not_closed /rows/9",
            "unknown_measure /rows/10/measure"
        );
        Assert.StartsWith("Row 3, amount: \"8,00\" is not a number", refused.Messages[1], StringComparison.Ordinal);
        Assert.StartsWith("Row 8: Row 7 has ", refused.Messages[^3], StringComparison.Ordinal);
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Theory]
    [InlineData("", "file_is_empty ")]
    [InlineData("\n\n", "file_is_empty ")]
    [InlineData(Header, "list_is_empty /rows")]
    [InlineData(
        "measure,basis,amount,effectiveFrom,sourceTitle,colour,Amount\n",
        "header_is_unknown /header",
        "header_is_duplicate /header"
    )]
    [InlineData("measure;amount\nhours;1\n", "header_is_missing /header", "header_is_missing /header", "header_is_missing /header")]
    [InlineData("\"measure\n", "header_is_not_readable /header")]
    public async Task A_file_that_is_no_table_of_rates_is_refused_whole(string csv, params string[] errors) =>
        (await SendAsync(await server.NewLedgerAsync(), csv)).IsRefused(400, errors);

    [Fact]
    public async Task What_spreadsheets_save_is_read()
    {
        var organisation = await server.NewLedgerAsync();
        const string Text = "sep=;\r\nmeasure;basis;amount;effectiveFrom;sourceTitle\r\nhours;own;8;2024-01-01;'=Café\r\n;;;;\r\n";
        Assert.Equal("=Café", Title((await SendAsync(organisation, Text)).Succeeded(201)));
        Assert.Equal("=Café", Title((await SendAsync(organisation, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)])).Succeeded(200)));
        Assert.Equal("=Café", Title((await SendAsync(organisation, Encoding.Latin1.GetBytes(Text))).Succeeded(200)));
        (await SendAsync(organisation, [.. Encoding.UTF8.GetBytes($"{Header}\r\nhours,own,8,2024-01-01,Café "), 0xFF])).IsRefused(
            400,
            "row_has_broken_characters /rows/2"
        );

        static string Title(Answer answer) => answer.Json.GetProperty("rates")[0].GetProperty("source").Text("title");
    }

    [Fact]
    public async Task A_table_has_a_thousand_rows_at_most_and_no_more_bytes_than_a_body()
    {
        var organisation = await server.NewLedgerAsync();
        Assert.Equal((1000, 1000, 0), Counts((await SendAsync(organisation, Table(1000))).Succeeded(201).Json));
        (await SendAsync(organisation, Table(1001))).IsRefused(400, "list_is_too_long /rows");
        (await SendAsync(organisation, $"{Header}\n{Row}{new string(' ', 1024 * 1024)}\n")).IsRefused(413, "body_is_too_large ");

        static string Table(int rows) =>
            Header
            + string.Concat(
                Enumerable.Range(0, rows).Select(row => $"\nhours,own,{row},{new DateOnly(2001, 1, 1).AddDays(row):yyyy-MM-dd},Ours")
            );
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData(null)]
    public async Task Only_csv_is_taken(string? type) =>
        (await SendAsync(await server.NewLedgerAsync(), Encoding.UTF8.GetBytes($"{Header}\n{Row}\n"), type)).IsRefused(
            415,
            "content_type_is_not_csv "
        );

    private static Task<Answer> SendAsync(
        LedgerOrganisation organisation,
        string csv,
        string query = "",
        params (string Name, string Value)[] headers
    ) => SendAsync(organisation, Encoding.UTF8.GetBytes(csv), "text/csv; charset=utf-8", query, headers);

    private static async Task<Answer> SendAsync(
        LedgerOrganisation organisation,
        byte[] csv,
        string? type = "text/csv",
        string query = "",
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/rates.csv{query}") { Content = new ByteArrayContent(csv) };
        request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await Answer.ReadAsync(await organisation.Http.SendAsync(request));
    }

    private static (int Rows, int Recorded, int AlreadyRecorded) Counts(JsonElement answer) =>
        (
            answer.GetProperty("rows").GetInt32(),
            answer.GetProperty("recorded").GetInt32(),
            answer.GetProperty("alreadyRecorded").GetInt32()
        );
}
