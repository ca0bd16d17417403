using System.Text;

namespace ValueLedger.Api.Tests.Imports;

public sealed class CsvEncodingTests
{
    private const string Text = FileReading.Columns + ",note\r\n" + FileReading.Cells + ",café £5 €6 ✓ 😀\r\n";

    public static TheoryData<Encoding> WithMarks => [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];

    [Theory]
    [MemberData(nameof(WithMarks))]
    public async Task A_byte_order_mark_says_how_the_file_is_written(Encoding encoding)
    {
        var read = await FileReading.CsvAsync([.. encoding.Preamble, .. encoding.GetBytes(Text)]);
        Assert.Equal("café £5 €6 ✓ 😀", Assert.Single(read.Rows).Draft.Note);
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public async Task Utf8_needs_no_mark()
    {
        var read = await FileReading.CsvAsync(Text);
        Assert.Equal("café £5 €6 ✓ 😀", Assert.Single(read.Rows).Draft.Note);
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public async Task What_is_not_utf8_is_read_as_windows_1252_with_a_warning()
    {
        var bytes = new List<byte>(
            Encoding.ASCII.GetBytes($"{FileReading.Columns},note\r\n{FileReading.Cells},plain\r\n{FileReading.Cells},caf")
        );
        bytes.AddRange([0xe9, (byte)' ', 0xa3, (byte)'5', (byte)' ', 0x80, (byte)'6', (byte)' ', 0x93, 0x94, (byte)'\r', (byte)'\n']);
        var read = await FileReading.CsvAsync(bytes.ToArray());
        Assert.Equal(["plain", "café £5 €6 “”"], read.Rows.Select(row => row.Draft.Note));
        Assert.Equal(["read_as_windows_1252"], read.Warnings);
    }

    [Theory]
    [InlineData(new byte[] { 0xe9 })]
    [InlineData(new byte[] { 0xe2, 0x82 })]
    public async Task A_file_that_ends_within_a_character_of_utf8_is_windows_1252(byte[] last)
    {
        var read = await FileReading.CsvAsync([.. Encoding.ASCII.GetBytes($"{FileReading.Columns},note\n{FileReading.Cells},"), .. last]);
        Assert.Equal(["read_as_windows_1252"], read.Warnings);
        Assert.Equal(last.Length, Assert.Single(read.Rows).Draft.Note!.Length);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_after_letters_that_were_cost_their_row_only()
    {
        var read = await FileReading.CsvAsync([
            .. Encoding.UTF8.GetBytes(Text),
            .. Encoding.ASCII.GetBytes(FileReading.Cells + ",caf"),
            0xe9,
            .. Encoding.UTF8.GetBytes($"\n{FileReading.Cells},é\n"),
        ]);
        Assert.Equal(
            [
                [],
                ["row_has_broken_characters"],
                [],
            ],
            read.Rows.Select(row => row.Codes)
        );
        Assert.Equal("é", read.Rows[2].Draft.Note);
        Assert.Empty(read.Warnings);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Half_a_character_of_utf16_costs_its_row_only(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        var half = encoding.GetBytes("a")[..0].Concat(isBigEndian ? new byte[] { 0xd8, 0x3d } : [0x3d, 0xd8]).ToArray();
        byte[] file =
        [
            .. encoding.Preamble,
            .. encoding.GetBytes($"{FileReading.Columns},note\n{FileReading.Cells},a"),
            .. half,
            .. encoding.GetBytes($"b\n{FileReading.Cells},c\n{FileReading.Cells},d"),
            .. half,
        ];
        var read = await FileReading.CsvAsync(file);
        Assert.Equal(
            [
                ["row_has_broken_characters"],
                [],
                ["row_has_broken_characters"],
            ],
            read.Rows.Select(row => row.Codes)
        );
    }

    [Fact]
    public async Task A_byte_too_few_of_utf16_costs_the_last_row_only()
    {
        byte[] file =
        [
            .. Encoding.Unicode.Preamble,
            .. Encoding.Unicode.GetBytes($"{FileReading.Columns},note\n{FileReading.Cells},c\n{FileReading.Cells},d"),
            (byte)'e',
        ];
        Assert.Equal(
            [
                [],
                ["row_has_broken_characters"],
            ],
            (await FileReading.CsvAsync(file)).Rows.Select(row => row.Codes)
        );
    }

    [Fact]
    public async Task Bytes_that_are_a_mark_elsewhere_are_no_mark_within_the_file()
    {
        var rows = string.Concat(Enumerable.Repeat($"{FileReading.Cells},é\n", 10_000));
        byte[] marked = [0xff, 0xfe, 0xef, 0xbb, (byte)'\n'];
        byte[] file =
        [
            .. Encoding.UTF8.GetBytes($"{FileReading.Columns},note\n{rows}"),
            .. marked,
            .. Encoding.UTF8.GetBytes(rows),
            .. marked,
        ];
        var read = await FileReading.CsvAsync(file);
        Assert.Equal(20_002, read.Rows.Count);
        Assert.Equal([10_002, 20_003], read.Rows.Where(row => row.Problems.Count > 0).Select(row => row.Row));
    }
}
