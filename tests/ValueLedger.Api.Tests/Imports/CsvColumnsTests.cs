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

    [Theory]
    [InlineData("donors:25000; lottery:100.5", "donors 25000, lottery 100.5")]
    [InlineData("donors : 25000", "donors 25000")]
    [InlineData("donors", null)]
    [InlineData("donors:25000;", null)]
    [InlineData("donors:twenty", null)]
    [InlineData(":5", null)]
    public async Task Who_financed_a_cost_is_written_as_parties_with_amounts(string cell, string? parts)
    {
        var row = Assert.Single((await FileReading.CsvAsync($"programme,measure,quantity,date,financedBy\nwatch,spend,1,2024-05-01,{cell}\n")).Rows);
        Assert.Equal(parts is null ? ["financed_by_is_not_valid"] : [], row.Problems.Select(problem => problem.Code.Name));
        Assert.Equal(
            parts,
            row.Draft.FinancedBy is { } read
                ? string.Join(", ", read.Select(part => FormattableString.Invariant($"{part.Party} {part.Amount}")))
                : null
        );
    }

    [Fact]
    public async Task Details_are_read_in_the_form_of_the_files_numbers()
    {
        var row = Assert.Single(
            (
                await FileReading.OfAsync(
                    new MemoryStream(
                        "programme;measure;quantity;date;of;standardDeviation;bound;assessor;asset;decidedBy\nwatch;rating;4,2;2024-05-01;1.040;0,8;more-than;residents;hall;council\n"u8.ToArray()
                    ),
                    new ImportOptions(ImportFormat.Csv) { Numbers = NumberForm.Plain with { HasDecimalComma = true } }
                )
            ).Rows
        );
        Assert.Empty(row.Problems);
        Assert.Equal(
            (4.2m, 1040m, 0.8m, "MoreThan", "residents", "hall", "council"),
            (
                row.Draft.Quantity,
                row.Draft.Of,
                row.Draft.StandardDeviation,
                row.Draft.Bound.ToString(),
                row.Draft.Assessor,
                row.Draft.Asset,
                row.Draft.DecidedBy
            )
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
