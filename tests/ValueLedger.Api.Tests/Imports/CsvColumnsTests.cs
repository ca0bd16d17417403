using ValueLedger.Api.Imports.Reading;

namespace ValueLedger.Api.Tests.Imports;

public sealed class CsvColumnsTests
{
    [Fact]
    public async Task Every_column_is_read_in_any_order_whatever_its_case()
    {
        var read = await FileReading.CsvAsync(
            "Note , evidencegrade,reference,contributor,team,party,endTime,startTime,startDate,date,quantity,measure,PROGRAMME\n"
                + "\"Rain, wind\",supervisor-confirmed,r 1,v-1,north,volunteers,21:00:15,19:30,2024-04-30,2024-05-01,0.000001,hours,watch\n"
        );
        var row = Assert.Single(read.Rows);
        Assert.Empty(row.Problems);
        Assert.Equal(
            """{"programme":"watch","measure":"hours","quantity":0.000001,"date":"2024-05-01","startDate":"2024-04-30","startTime":"19:30","endTime":"21:00:15","party":"volunteers","team":"north","contributor":"v-1","reference":"r 1","note":"Rain, wind","evidence":{"grade":"supervisor-confirmed","items":null},"exchange":null}""",
            row.Json
        );
    }

    [Fact]
    public async Task An_empty_cell_is_a_member_that_was_not_sent()
    {
        var row = Assert.Single(
            (
                await FileReading.CsvAsync(
                    "programme,measure,quantity,date,team,note,evidenceGrade,startTime\nwatch,, ,2024-05-01,,,\"\",\t\n"
                )
            ).Rows
        );
        Assert.Empty(row.Problems);
        Assert.Equal(
            (null, null, null, null, null, null),
            (row.Draft.Measure, row.Draft.Quantity, row.Draft.Team, row.Draft.Note, row.Draft.Evidence, row.Draft.StartTime)
        );
    }

    [Fact]
    public async Task A_header_that_matches_nothing_is_refused_with_what_is_expected()
    {
        var read = await FileReading.CsvAsync("programme,measure,quantity,date,colour\n");
        var refusal = Assert.Single(read.Refusals);
        Assert.Equal(("header_is_unknown", "/header"), (refusal.Code.Name, refusal.Pointer));
        Assert.All(EntryColumns.Read, column => Assert.Contains(column, refusal.Message, StringComparison.Ordinal));
        Assert.Contains("\"colour\"", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_wrong_with_a_header_is_told_at_once() =>
        Assert.Equal(
            ["header_is_unknown", "header_is_missing", "header_is_missing", "header_is_duplicate"],
            (await FileReading.CsvAsync("programme,Measure,measure,colour,\n")).Codes
        );

    [Theory]
    [InlineData("measure,quantity,date", "programme")]
    [InlineData("programme,quantity,date", "measure")]
    [InlineData("programme,measure,date", "quantity")]
    [InlineData("programme,measure,quantity", "date")]
    public async Task A_header_that_every_entry_needs_is_missed(string header, string missing)
    {
        var refusal = Assert.Single((await FileReading.CsvAsync(header + "\n")).Refusals);
        Assert.Equal("header_is_missing", refusal.Code.Name);
        Assert.Contains($"'{missing}'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_gives_other_headers_their_meaning_and_problems_name_them()
    {
        var read = await FileReading.CsvAsync(
            "Scheme,What: kind,Hours given,Day\nwatch,hours,2,2024-05-01\nwatch,hours,two,2024-05-01\n",
            DateFormat.Iso,
            "scheme:programme",
            "What: kind:measure",
            "Hours given:quantity",
            "Day:date"
        );
        Assert.Equal(("watch", "hours", 2m), (read.Rows[0].Draft.Programme, read.Rows[0].Draft.Measure, read.Rows[0].Draft.Quantity));
        var problem = Assert.Single(read.Rows[1].Problems);
        Assert.Equal(
            (3, "Hours given", "number_is_not_valid", "two", "/quantity"),
            (problem.Row, problem.Column, problem.Code.Name, problem.Found, problem.Pointer)
        );
    }

    [Fact]
    public async Task A_mapped_header_that_is_not_in_the_file_is_refused() =>
        Assert.Equal(
            ["column_map_is_not_valid"],
            (await FileReading.CsvAsync(FileReading.Columns + "\n", DateFormat.Iso, "Hours:quantity")).Codes
        );

    [Fact]
    public async Task A_mapped_header_beside_ours_is_a_duplicate() =>
        Assert.Equal(
            ["header_is_duplicate"],
            (await FileReading.CsvAsync(FileReading.Columns + ",Hours\n", DateFormat.Iso, "Hours:quantity")).Codes
        );

    [Theory]
    [InlineData("quantity")]
    [InlineData(":quantity")]
    [InlineData("Hours:")]
    [InlineData("Hours:colour")]
    [InlineData("Hours:leafHash")]
    public void A_map_that_says_nothing_is_refused(string pair) =>
        Assert.Equal("column_map_is_not_valid", Assert.Single(ColumnMap.Of([pair]).Problems).Code.Name);

    [Fact]
    public void A_header_is_mapped_once() =>
        Assert.Equal("column_map_is_not_valid", Assert.Single(ColumnMap.Of(["Hours:quantity", "hours:note"]).Problems).Code.Name);
}
