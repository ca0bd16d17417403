using System.Text;
using ValueLedger.Api.Imports.Reading;

namespace ValueLedger.Api.Tests.Imports;

public sealed class HostileFileTests
{
    private const int Rounds = 400;

    private static readonly string File =
        $"{FileReading.Columns},reference,note\r\n"
        + string.Concat(Enumerable.Range(0, 40).Select(row => $"{FileReading.Cells},r{row},\"a \"\"b\"\", é\r\n✓\"\r\n"));

    private static readonly string Lines = string.Concat(
        Enumerable
            .Range(0, 40)
            .Select(row =>
                $$"""{ "programme":"watch","measure":"hours","quantity":2.5,"date":"2024-05-01","reference":"r{{row}}","note":"é ✓\n","evidence":{"grade":"self-reported","items":[]} }"""
                + "\r\n"
            )
    );

    [Theory]
    [InlineData(ImportFormat.Csv)]
    [InlineData(ImportFormat.Ndjson)]
    public async Task No_file_stops_the_reader_and_how_it_arrives_makes_no_difference(ImportFormat format)
    {
        var random = new Random(20151205);
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1 })
        {
            byte[] file = [.. encoding.Preamble, .. encoding.GetBytes(format == ImportFormat.Csv ? File : Lines)];
            for (var round = 0; round < Rounds; round++)
            {
                var damaged = Damaged(file, random);
                var whole = await FileReading.OfAsync(new MemoryStream(damaged), new ImportOptions(format));
                using var trickling = new TricklingStream(damaged, () => random.Next(1, 40));
                var inPieces = await FileReading.OfAsync(trickling, new ImportOptions(format));
                Assert.Equal(Told(whole), Told(inPieces));
                Assert.Equal(whole.Numbers.Distinct().Order(), whole.Numbers);
            }
        }
    }

    [Fact]
    public async Task Random_bytes_are_no_file()
    {
        var random = new Random(1);
        for (var round = 0; round < 100; round++)
        {
            var bytes = new byte[random.Next(1, 5000)];
            random.NextBytes(bytes);
            Assert.NotEmpty((await FileReading.CsvAsync(bytes)).Refusals);
            var lines = await FileReading.OfAsync(new MemoryStream(bytes), new ImportOptions(ImportFormat.Ndjson));
            Assert.All(lines.Rows, row => Assert.NotEmpty(row.Problems));
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("\",\"")]
    [InlineData("\"\n")]
    [InlineData("\"\"\"\n")]
    [InlineData(",\"\n")]
    [InlineData("\"\r")]
    [InlineData("\r")]
    public async Task Quotes_everywhere_end_somewhere(string text)
    {
        var read = await FileReading.CsvAsync($"{FileReading.Columns}\n" + string.Concat(Enumerable.Repeat(text, 1_200_000 / text.Length)));
        Assert.All(read.Rows, row => Assert.NotEmpty(row.Problems));
    }

    private static string Told(FileReading read) =>
        string.Join(
            '\n',
            [
                .. read.Codes,
                .. read.Warnings,
                .. read.Rows.Select(row => $"{row.Row} {row.Json} {string.Join(' ', row.Problems)} {row.Raw}"),
            ]
        );

    private static byte[] Damaged(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var at = random.Next(10) == 0 ? random.Next(40) : random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, (byte)random.Next(128, 256));
                    break;
                case 3:
                    bytes.Insert(at, (byte)'"');
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(200)));
                    break;
            }
        }

        return [.. bytes];
    }
}
