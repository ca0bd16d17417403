using System.Text;
using ValueLedger.Api.Imports.Reading;

namespace ValueLedger.Api.Tests.Imports;

public sealed class NdjsonTests
{
    private const string Line = """{"programme":"watch","measure":"hours","quantity":2.5,"date":"2024-05-01"}""";

    [Fact]
    public async Task Each_line_is_an_entry_with_the_number_of_its_line()
    {
        var read = await FileReading.NdjsonAsync($"\uFEFF\r\n{Line}\r\n \t\n  {Line} \n\n{Line}");
        Assert.Equal([2, 4, 6], read.Numbers);
        Assert.All(read.Rows, row => Assert.Equal((2.5m, 0), (row.Draft.Quantity, row.Problems.Count)));
    }

    [Fact]
    public async Task Evidence_is_read_with_its_documents()
    {
        var row = Assert.Single(
            (
                await FileReading.NdjsonAsync(
                    """{"evidence":{"items":[{"title":"Sheet \u00e9","uri":null},{}],"grade":"system-recorded"},"note":"a\nb"}"""
                )
            ).Rows
        );
        Assert.Equal(
            """{"programme":null,"measure":null,"quantity":null,"date":null,"startDate":null,"startTime":null,"endTime":null,"party":null,"team":null,"contributor":null,"reference":null,"note":"a\nb","evidence":{"grade":"system-recorded","items":[{"title":"Sheet é","uri":null,"sha256":null},{"title":null,"uri":null,"sha256":null}]},"exchange":null}""",
            row.Json
        );
    }

    [Theory]
    [InlineData("""{"quantity":"2"}""", "member_has_the_wrong_type", "/quantity", "2")]
    [InlineData("""{"quantity":1e99}""", "number_is_out_of_range", "/quantity", "1e99")]
    [InlineData("""{"date":"05/12/2015"}""", "date_is_not_valid", "/date", "05/12/2015")]
    [InlineData("""{"note":"a\u0000"}""", "text_has_control_characters", "/note", "a\0")]
    [InlineData("""{"note":"\ud800"}""", "text_is_not_unicode", "/note", null)]
    [InlineData("""{"colour":1}""", "unknown_member_of_the_body", "/colour", "1")]
    [InlineData("""{"note":"a","note":"b"}""", "duplicate_member_of_the_body", "/note", "b")]
    [InlineData("""{"evidence":{"items":[{"title":7}]}}""", "member_has_the_wrong_type", "/evidence/items/0/title", "7")]
    [InlineData("[]", "body_is_not_an_object", null, null)]
    [InlineData("""{"note":"a"} {}""", "body_is_not_json", null, null)]
    [InlineData("""{"note":"a",}""", "body_is_not_json", null, null)]
    public async Task A_line_is_read_as_strictly_as_a_single_entry(string line, string code, string? column, string? found)
    {
        var problem = (await FileReading.NdjsonAsync(line)).Problem(code);
        Assert.Equal((1, column, found), (problem.Row, problem.Column, problem.Found));
    }

    [Fact]
    public async Task A_line_that_is_not_utf8_is_refused_and_the_next_is_read()
    {
        byte[] file = [.. Encoding.UTF8.GetBytes($"{Line}\n{{\"note\":\"caf"), 0xe9, .. Encoding.UTF8.GetBytes($"\"}}\n{Line}\n")];
        var read = await FileReading.OfAsync(new MemoryStream(file), new ImportOptions(ImportFormat.Ndjson));
        Assert.Equal(
            [
                [],
                ["body_is_not_utf8"],
                [],
            ],
            read.Rows.Select(row => row.Codes)
        );
    }

    [Fact]
    public async Task Lines_of_utf16_are_refused_as_a_whole() =>
        Assert.Equal(
            ["file_is_not_utf8"],
            (
                await FileReading.OfAsync(
                    new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Line)]),
                    new ImportOptions(ImportFormat.Ndjson)
                )
            ).Codes
        );

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    public async Task A_file_without_lines_is_refused(string text) =>
        Assert.Equal(["file_is_empty"], (await FileReading.NdjsonAsync(text)).Codes);

    [Fact]
    public async Task A_line_that_is_too_long_is_passed_over_and_the_next_is_read()
    {
        var read = await FileReading.NdjsonAsync(
            $"{Line}\n{{\"note\":\"{new string('x', 5_000_000)}\"}}\n{Line}\n{{\"note\":\"{new string('x', 1_100_000)}\"}}\n{Line}"
        );
        Assert.Equal(
            [
                [],
                ["row_is_too_long"],
                [],
                ["row_is_too_long"],
                [],
            ],
            read.Rows.Select(row => row.Codes)
        );
        Assert.Equal([1, 2, 3, 4, 5], read.Numbers);
    }

    [Fact]
    public async Task More_lines_than_fit_in_memory_at_once_are_read_one_batch_after_the_other()
    {
        var reader = (
            await ImportReader.OpenAsync(
                new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Line + "\n", 50_000)))),
                new ImportOptions(ImportFormat.Ndjson)
            )
        ).Value!;
        var rows = 0;
        await foreach (var batch in reader.ReadAsync())
        {
            Assert.InRange(batch.Count, 1, 5_000);
            Assert.Equal(rows + 1, batch[0].Row);
            rows += batch.Count;
        }

        Assert.Equal(50_000, rows);
    }
}
