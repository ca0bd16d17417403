using System.Text;
using ValueLedger.Api.Imports.Reading;

namespace ValueLedger.Api.Tests.Imports;

public sealed class CsvFormTests
{
    private const string Header = FileReading.Columns + ",note";

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task The_header_shows_what_parts_the_cells(char separator)
    {
        var read = await FileReading.CsvAsync(
            $"{Header}\n{FileReading.Cells},\"a,b;c\td\"\n"
                .Replace(',', separator)
                .Replace($"a{separator}b", "a,b", StringComparison.Ordinal)
        );
        Assert.Equal("a,b;c\td", Assert.Single(read.Rows).Draft.Note);
        Assert.Equal("a,b;c\td", Encoding.UTF8.GetString(read.Rows[0].Mended).Split('"')[1]);
    }

    [Fact]
    public async Task A_separator_in_a_quoted_header_does_not_count() =>
        Assert.Equal(
            "n",
            Assert
                .Single(
                    (
                        await FileReading.CsvAsync(
                            "programme;measure;quantity;date;\"a, b, c, d, e, f\"\nwatch;hours;2;2024-05-01;n\n",
                            DateFormat.Iso,
                            "a, b, c, d, e, f:note"
                        )
                    ).Rows
                )
                .Draft.Note
        );

    [Fact]
    public async Task A_line_that_names_the_separator_is_no_row() =>
        Assert.Equal(
            [2],
            (await FileReading.CsvAsync($"sep=;\r\n{FileReading.Columns}\r\n{FileReading.Cells}\r\n".Replace(',', ';'))).Numbers
        );

    [Fact]
    public async Task Rows_are_numbered_as_a_spreadsheet_shows_them_and_empty_ones_count()
    {
        var read = await FileReading.CsvAsync(
            $"\r\n{Header}\r\n{FileReading.Cells},\"two\r\nlines\"\r\n\r\n,,,,\r\n \"\",,\t,,\r\n{FileReading.Cells},x\r\n"
        );
        Assert.Equal([3, 7], read.Numbers);
        Assert.Equal("two\r\nlines", read.Rows[0].Draft.Note);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Any_line_break_ends_a_row_and_the_last_may_lack_it(string lineBreak)
    {
        var read = await FileReading.CsvAsync(string.Join(lineBreak, FileReading.Columns, FileReading.Cells, "", FileReading.Cells));
        Assert.Equal([2, 4], read.Numbers);
        Assert.All(read.Rows, row => Assert.Equal(2.5m, row.Draft.Quantity));
    }

    [Fact]
    public async Task A_header_without_rows_is_a_file_without_entries()
    {
        var read = await FileReading.CsvAsync(FileReading.Columns);
        Assert.Empty(read.Rows);
        Assert.Empty(read.Refusals);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n")]
    [InlineData(" ,\t, \n")]
    public async Task A_file_with_nothing_in_it_is_refused(string text) =>
        Assert.Equal(["file_is_empty"], (await FileReading.CsvAsync(text)).Codes);

    [Fact]
    public async Task A_header_without_an_end_is_refused()
    {
        Assert.Equal(["header_is_too_long"], (await FileReading.CsvAsync(new string('a', 70_000) + "\n")).Codes);
        Assert.Equal(["header_is_too_long"], (await FileReading.CsvAsync(new string('\n', 300_000))).Codes);
        Assert.Equal(["header_is_too_long"], (await FileReading.CsvAsync("\"" + new string('a', 3_000_000))).Codes);
    }

    [Theory]
    [InlineData("programme,\"measure,quantity,date\n")]
    [InlineData("programme,\"measure\"s,quantity,date\n")]
    public async Task A_header_that_is_broken_is_refused(string text) =>
        Assert.Equal(["header_is_not_readable"], (await FileReading.CsvAsync(text)).Codes);

    [Theory]
    [InlineData("watch,hours,2")]
    [InlineData("watch,hours,2,5,2024-05-01")]
    public async Task A_row_with_more_or_fewer_cells_than_the_header_is_refused_and_the_next_is_read(string ragged)
    {
        var read = await FileReading.CsvAsync($"{FileReading.Columns}\n{ragged}\n{FileReading.Cells}\n");
        Assert.Equal(["cells_do_not_match_the_header"], read.Rows[0].Codes);
        Assert.Equal((2, null, ragged), (read.Rows[0].Problems[0].Row, read.Rows[0].Problems[0].Column, read.Rows[0].Problems[0].Found));
        Assert.Empty(read.Rows[1].Problems);
    }

    [Fact]
    public async Task Text_after_a_closing_quote_is_refused_and_the_next_row_is_read()
    {
        var read = await FileReading.CsvAsync($"{Header}\n{FileReading.Cells},\"a\"b\n{FileReading.Cells},a \"b\" c\n");
        Assert.Equal(["text_follows_the_closing_quote"], read.Rows[0].Codes);
        Assert.Equal("a \"b\" c", read.Rows[1].Draft.Note);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_costs_one_row_and_not_the_file()
    {
        var read = await FileReading.CsvAsync(
            $"{Header}\r\n{FileReading.Cells},\"open\r\n{FileReading.Cells},b\r\n\r\n{FileReading.Cells},c\r\n"
        );
        Assert.Equal([2, 3, 5], read.Numbers);
        Assert.Equal(["quote_is_not_closed"], read.Rows[0].Codes);
        Assert.Equal(FileReading.Cells + ",\"open", read.Rows[0].Raw);
        Assert.Equal(["b", "c"], read.Rows.Skip(1).Select(row => row.Draft.Note));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(50_000)]
    public async Task A_quote_that_is_closed_too_late_costs_one_row_wherever_it_stands(int rows)
    {
        var many = string.Concat(Enumerable.Repeat($"{FileReading.Cells},x\n", rows));
        var read = await FileReading.CsvAsync(
            $"{Header}\n{many}{FileReading.Cells},\"open\n{string.Concat(Enumerable.Repeat(many, 50_000 / rows))}{FileReading.Cells},\"y\"\n"
        );
        Assert.Equal(rows + 1 + 50_000 + 1, read.Rows.Count);
        Assert.Equal(rows + 2, Assert.Single(read.Rows, row => row.Problems.Count > 0).Row);
        Assert.Equal(rows + 50_003, read.Rows[^1].Row);
        Assert.Equal("y", read.Rows[^1].Draft.Note);
    }

    [Fact]
    public async Task A_cell_that_is_too_long_is_told_with_its_column()
    {
        var problem = (await FileReading.CsvAsync($"{Header}\n{FileReading.Cells},{new string('x', 70_000)}\n")).Problem(
            "cell_is_too_long"
        );
        Assert.Equal("note", problem.Column);
        Assert.True(problem.Found!.Length < 300);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_row_that_is_too_long_is_passed_over_and_the_next_is_read(string lineBreak)
    {
        var read = await FileReading.CsvAsync(
            $"{Header}{lineBreak}{FileReading.Cells},{new string('x', 5_000_000)}{lineBreak}{FileReading.Cells},b{lineBreak}"
        );
        Assert.Equal(["row_is_too_long"], read.Rows[0].Codes);
        Assert.Equal((3, "b"), (read.Rows[1].Row, read.Rows[1].Draft.Note));
        Assert.Equal(2, read.Rows.Count);
    }
}
