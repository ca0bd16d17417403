using System.Text;
using ValueLedger.Api.Http;

namespace ValueLedger.Api.Tests.Http;

public sealed class SpreadsheetMarkTests
{
    private static readonly string[] Pieces =
    [
        "=",
        "+",
        "-",
        "@",
        "＝",
        "＋",
        "－",
        "＠",
        "−",
        "﹢",
        "'",
        "''",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\u3000",
        "\u0001",
        "a",
        "1",
        "é",
        "😀",
        "",
    ];

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 1249 555")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("\n=1")]
    [InlineData("\nnote")]
    [InlineData("\r\nnote")]
    [InlineData("\tnote")]
    [InlineData("  =1")]
    [InlineData("\u00A0=1")]
    [InlineData("\u200B\uFEFF ＝1")]
    [InlineData("'=1")]
    [InlineData("'twas")]
    [InlineData("'")]
    public void What_a_spreadsheet_would_run_gets_an_apostrophe(string words) => Assert.Equal("'" + words, SpreadsheetMark.Put(words));

    [Theory]
    [InlineData("")]
    [InlineData("School run - B4040")]
    [InlineData("a=b")]
    [InlineData("  a=b")]
    [InlineData("first line\n=second line")]
    public void Anything_else_is_as_it_was(string words) => Assert.Equal(words, SpreadsheetMark.Put(words));

    [Fact]
    public void What_is_read_is_what_was_written_and_no_written_cell_begins_as_a_formula()
    {
        var mixtures =
            from first in Pieces
            from second in Pieces
            from third in Pieces
            from fourth in (string[])["=2", "x", ""]
            select first + second + third + fourth;
        foreach (var words in mixtures)
        {
            var written = SpreadsheetMark.Put(words);
            Assert.Equal(words, Encoding.UTF8.GetString(SpreadsheetMark.Take(Encoding.UTF8.GetBytes(written))));
            Assert.DoesNotContain(
                written.TrimStart()[..Math.Min(1, written.TrimStart().Length)],
                (string[])["=", "+", "-", "@", "＝", "＋", "－", "＠"]
            );
        }
    }
}
