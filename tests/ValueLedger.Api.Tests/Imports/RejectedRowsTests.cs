using System.Text;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Tests.Imports;

public sealed class RejectedRowsTests
{
    [Fact]
    public async Task Rejected_rows_have_their_problem_and_can_be_mended_and_sent_again()
    {
        var text =
            $"Hours;programme;measure;date;note\r\ntwo;watch;hours;2024-05-01;\"a \"\"b\"\"\r\n;c\"\r\n3;watch;hours;2024-05-01;'=1+1\r\nfour;watch;hours;2024-05-01;=1+1\r\n=1+1;watch;hours;2024-05-01;-5\r\n";
        var read = await FileReading.CsvAsync(text, DateFormat.Iso, "Hours:quantity");
        var download = await DownloadAsync(read, ImportFormat.Csv);
        var rows = Csv.Read(download);
        Assert.Equal(["two", "four", "'=1+1"], rows.Select(row => row["Hours"]));
        Assert.Equal(["a \"b\"\r\n;c", "'=1+1", "-5"], rows.Select(row => row["note"]));
        Assert.All(rows, row => Assert.Contains("number_is_not_valid", row["problem"], StringComparison.Ordinal));
        var mended = await FileReading.CsvAsync(
            download.Replace("two", "2").Replace("four", "4").Replace("'=1+1,watch", "2,watch", StringComparison.Ordinal),
            DateFormat.Iso,
            "Hours:quantity"
        );
        Assert.All(mended.Rows, row => Assert.Empty(row.Problems));
        Assert.Equal(["a \"b\"\r\n;c", "=1+1", "-5"], mended.Rows.Select(row => row.Draft.Note));
        Assert.Equal(
            read.Rows.Where(row => row.Problems.Count > 0).Select(row => Encoding.UTF8.GetString(row.Mended)),
            mended.Rows.Select(row =>
                Encoding
                    .UTF8.GetString(row.Mended)
                    .Replace("2,watch,hours,2024-05-01,\"a", "two,watch,hours,2024-05-01,\"a", StringComparison.Ordinal)
                    .Replace("4,watch", "four,watch", StringComparison.Ordinal)
                    .Replace("2,watch,hours,2024-05-01,-5", "'=1+1,watch,hours,2024-05-01,-5", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public async Task A_file_that_is_rejected_twice_has_one_column_of_problems()
    {
        var first = await DownloadAsync(
            await FileReading.CsvAsync($"{FileReading.Columns}\nwatch,hours,two,2024-05-01\n"),
            ImportFormat.Csv
        );
        var second = await DownloadAsync(await FileReading.CsvAsync(first), ImportFormat.Csv);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Without_rejected_rows_there_is_a_header()
    {
        using var file = new MemoryStream();
        await new RejectedRows(file, ImportFormat.Csv, (await FileReading.CsvAsync(FileReading.Columns)).Header).BeginAsync();
        Assert.Equal(FileReading.Columns + ",problem\r\n", Encoding.UTF8.GetString(file.ToArray()));
    }

    [Fact]
    public async Task Rejected_lines_of_json_carry_their_problem_and_are_read_without_it()
    {
        var read = await FileReading.NdjsonAsync("{\"quantity\":\"2\"}\n  { \"note\":7}\n{\"colour\":{}}\nnothing\n[1]\n");
        var download = await DownloadAsync(read, ImportFormat.Ndjson);
        Assert.All(download.Split('\n')[..3], line => Assert.StartsWith("{\"problem\":\"", line, StringComparison.Ordinal));
        Assert.Equal(["nothing", "[1]", ""], download.Split('\n')[3..]);
        var again = await FileReading.NdjsonAsync(download);
        Assert.Equal(read.Rows.Select(row => string.Join(' ', row.Problems)), again.Rows.Select(row => string.Join(' ', row.Problems)));
        Assert.Equal(2m, (await FileReading.NdjsonAsync(download.Replace("\"2\"", "2", StringComparison.Ordinal))).Rows[0].Draft.Quantity);
    }

    [Theory]
    [InlineData("{\"problem\":\"a\\\"}\\\\\"}", "{}")]
    [InlineData("{\"problem\":\"a\",\"note\":\"b\"}", "{\"note\":\"b\"}")]
    public void A_line_is_read_without_its_problem(string line, string rest) =>
        Assert.Equal(rest, Encoding.UTF8.GetString(ProblemMember.Without(Encoding.UTF8.GetBytes(line)).Span));

    [Theory]
    [InlineData("{\"problem\":\"a\"")]
    [InlineData("{\"problem\":\"a\\\"}")]
    [InlineData("{\"problem\":7}")]
    [InlineData("{\"note\":\"b\",\"problem\":\"a\"}")]
    public async Task A_problem_that_is_not_ours_is_a_member_like_any_other(string line) =>
        Assert.NotEmpty((await FileReading.NdjsonAsync(line)).Rows[0].Problems);

    [Fact]
    public async Task What_is_wrong_with_the_meaning_is_told_with_the_column_and_what_was_found()
    {
        var opened = await ImportReader.OpenAsync(
            new MemoryStream(Encoding.UTF8.GetBytes("Scheme;measure;quantity;date;evidenceGrade\nnowhere;hours;two;;\n")),
            new ImportOptions(ImportFormat.Csv) { Map = ColumnMap.Of(["Scheme:programme"]).Value! }
        );
        await foreach (var batch in opened.Value!.ReadAsync())
        {
            var told = opened.Value.With(
                batch[0],
                [
                    CatalogueProblems.UnknownProgramme.At("/programme", "No programme has the code."),
                    Core.Problems.MemberProblems.MemberIsRequired.At("/quantity", "'quantity' is required."),
                    Core.Problems.MemberProblems.MemberIsRequired.At("/date", "'date' is required."),
                    EntryProblems.UnknownEntry.At("", "None."),
                ]
            );
            Assert.Equal(
                [
                    ("quantity", "number_is_not_valid", "two"),
                    ("Scheme", "unknown_programme", "nowhere"),
                    ("date", "member_is_required", null),
                    (null, "unknown_entry", null),
                ],
                told.Select(problem => (problem.Column, problem.Code.Name, problem.Found))
            );
            Assert.Equal("evidenceGrade", opened.Value.ColumnOf("/evidence/grade"));
            Assert.Equal("team", opened.Value.ColumnOf("/team"));
        }
    }

    [Fact]
    public void Problems_are_written_as_csv()
    {
        var problem = new RowProblem(7, "note", ReadingProblems.CellIsTooLong, "=\"x\"", "At most, this.", "/note");
        Assert.Equal("row,column,code,found,expected", Encoding.UTF8.GetString(ProblemsCsv.Header));
        Assert.Equal("7,note,cell_is_too_long,\"'=\"\"x\"\"\",\"At most, this.\"", Encoding.UTF8.GetString(ProblemsCsv.Line(problem)));
    }

    private static async Task<string> DownloadAsync(FileReading read, ImportFormat format)
    {
        using var file = new MemoryStream();
        var rejected = new RejectedRows(file, format, read.Header);
        foreach (var row in read.Rows.Where(row => row.Problems.Count > 0))
        {
            await rejected.WriteAsync(row.Mended, row.Problems.Select(problem => problem.ToString()));
        }

        return Encoding.UTF8.GetString(file.ToArray());
    }
}
