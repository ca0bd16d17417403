using ValueLedger.Api.Imports.Reading;

namespace ValueLedger.Api.Tests.Imports;

public sealed class CsvValuesTests
{
    [Theory]
    [InlineData("2.50", "2.50")]
    [InlineData(" 2 ", "2")]
    [InlineData("-2", "-2")]
    [InlineData("-0.0", "0.0")]
    [InlineData("'-2", "-2")]
    [InlineData("1e3", "1000")]
    [InlineData("999999999999.999999", "999999999999.999999")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.2345678901234567890123456789", "1.2345678901234567890123456789")]
    public async Task A_number_is_read_exactly(string cell, string expected)
    {
        var row = Assert.Single((await FileReading.CsvAsync($"{FileReading.Columns}\nwatch,hours,{cell},2024-05-01\n")).Rows);
        Assert.Empty(row.Problems);
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), row.Draft.Quantity);
    }

    [Theory]
    [InlineData("\"2,5\"")]
    [InlineData("\"1,000\"")]
    [InlineData("1 000")]
    [InlineData("+2")]
    [InlineData(".5")]
    [InlineData("2.")]
    [InlineData("007")]
    [InlineData("£2")]
    [InlineData("2h")]
    [InlineData("=1+1")]
    [InlineData("--2")]
    [InlineData("1.2.3")]
    [InlineData("-")]
    [InlineData("NaN")]
    [InlineData("٣")]
    public async Task Anything_but_a_plain_number_is_refused(string cell)
    {
        var problem = (await FileReading.CsvAsync($"{FileReading.Columns}\nwatch,hours,{cell},2024-05-01\n")).Problem(
            "number_is_not_valid"
        );
        Assert.Equal(("quantity", cell.Trim('"')), (problem.Column, problem.Found));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("0.12345678901234567890123456789")]
    public async Task A_number_that_cannot_be_kept_exactly_is_refused(string cell) =>
        (await FileReading.CsvAsync($"{FileReading.Columns}\nwatch,hours,{cell},2024-05-01\n")).Problem("number_is_out_of_range");

    [Theory]
    [InlineData("05/12/2015")]
    [InlineData("2015-12-5")]
    [InlineData("2015-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("20151205")]
    [InlineData("2015-12-05T00:01")]
    [InlineData("2015-12-05 00:00:01")]
    [InlineData("2015-12-05T00:00+01:00")]
    [InlineData("05-Dec-15")]
    [InlineData("42343")]
    public async Task A_date_is_never_guessed(string cell)
    {
        var problem = (await FileReading.CsvAsync($"{FileReading.Columns}\nwatch,hours,2,{cell}\n")).Problem("date_is_not_valid");
        Assert.Equal(("date", cell, "/date"), (problem.Column, problem.Found, problem.Pointer));
    }

    [Theory]
    [InlineData("05/12/2015", "2015-12-05")]
    [InlineData("29/02/2016", "2016-02-29")]
    [InlineData("2015-12-05", "2015-12-05")]
    [InlineData("5/12/2015", "2015-12-05")]
    [InlineData("5.12.2015", "2015-12-05")]
    [InlineData("05-12-2015", "2015-12-05")]
    [InlineData("05/12/2015 00:00:00", "2015-12-05")]
    [InlineData("05/12/2015T00:00", "2015-12-05")]
    [InlineData("2015-12-05T00:00:00.000", "2015-12-05")]
    [InlineData("05/12/2015 12:00:00 AM", "2015-12-05")]
    [InlineData("2015-12-05T00:00:00+00:00", "2015-12-05")]
    [InlineData("2015-12-05T00:00:00Z", "2015-12-05")]
    public async Task The_day_comes_first_where_the_sender_says_so(string cell, string expected)
    {
        var row = Assert.Single(
            (await FileReading.CsvAsync($"{FileReading.Columns},startDate\nwatch,hours,2,{cell},{cell}\n", DateFormat.DayMonthYear)).Rows
        );
        Assert.Equal((expected, expected), ($"{row.Draft.Date:uuuu-MM-dd}", $"{row.Draft.StartDate:uuuu-MM-dd}"));
    }

    [Theory]
    [InlineData("12/31/2015")]
    [InlineData("5/12.2015")]
    [InlineData("05/12/2015 19:30")]
    [InlineData("05 12 2015")]
    [InlineData("05/12/15")]
    [InlineData("29/02/2015")]
    public async Task The_day_first_is_as_strict(string cell) =>
        (await FileReading.CsvAsync($"{FileReading.Columns}\nwatch,hours,2,{cell}\n", DateFormat.DayMonthYear)).Problem(
            "date_is_not_valid"
        );

    [Theory]
    [InlineData("24:00")]
    [InlineData("7:3")]
    [InlineData("13:30 PM")]
    [InlineData("0:30 AM")]
    [InlineData("19:60")]
    [InlineData("19:30:60")]
    [InlineData("19.30")]
    [InlineData("7pm")]
    public async Task A_time_that_is_none_is_refused(string cell) =>
        Assert.Equal(
            "startTime",
            (await FileReading.CsvAsync($"{FileReading.Columns},startTime\n{FileReading.Cells},{cell}\n"))
                .Problem("time_is_not_valid")
                .Column
        );

    [Fact]
    public async Task A_grade_that_is_none_is_told_with_those_there_are()
    {
        var problem = (await FileReading.CsvAsync($"{FileReading.Columns},evidenceGrade\n{FileReading.Cells},good\n")).Problem(
            "value_is_not_in_the_list"
        );
        Assert.Equal(("evidenceGrade", "good", "/evidence/grade"), (problem.Column, problem.Found, problem.Pointer));
        Assert.Contains("independently-verified", problem.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wa\0tch,n,n")]
    [InlineData("watch,r\u007f,n")]
    [InlineData("watch,\"r\n1\",n")]
    [InlineData("watch,r,n\u0001")]
    public async Task Control_characters_are_refused(string cells) =>
        (await FileReading.CsvAsync($"measure,quantity,date,programme,reference,note\nhours,2,2024-05-01,{cells}\n")).Problem(
            "text_has_control_characters"
        );

    [Theory]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("''quoted'", "'quoted'")]
    [InlineData("'tis", "'tis")]
    [InlineData("'", "'")]
    [InlineData("'@x", "@x")]
    [InlineData(" a ", "a")]
    public async Task The_mark_against_spreadsheets_comes_off_and_words_stay_as_they_are(string cell, string expected) =>
        Assert.Equal(
            expected,
            Assert.Single((await FileReading.CsvAsync($"{FileReading.Columns},note\n{FileReading.Cells},{cell}\n")).Rows).Draft.Note
        );

    [Fact]
    public async Task Every_problem_of_a_row_is_told_with_its_column()
    {
        var row = Assert.Single((await FileReading.CsvAsync($"{FileReading.Columns},startTime\nwatch,hours,two,soon,late\n")).Rows);
        Assert.Equal(
            [("quantity", "two"), ("date", "soon"), ("startTime", "late")],
            row.Problems.Select(problem => (problem.Column!, problem.Found!))
        );
        Assert.Equal("watch", row.Draft.Programme);
    }
}
