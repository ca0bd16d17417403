using System.Text.RegularExpressions;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>The page as a browser prints it on A4.</summary>
public sealed partial class PrintedStatementTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task Every_printed_page_has_its_number_and_the_foot_of_the_statement()
    {
        var pages = await Browser.PrintAsync((await (await server.PrepareSpeedwatchAsync()).PageAsync()).Text);
        Assert.InRange(pages.Count, 3, 6);
        Assert.All(
            pages.Index(),
            page =>
            {
                Assert.Contains($"Page {page.Index + 1} of {pages.Count}", page.Item, StringComparison.Ordinal);
                Assert.Contains(
                    "Wiltshire Council: cost-benefit statement, 1 September 2013 to 31 January 2016. Draft, as known at",
                    page.Item,
                    StringComparison.Ordinal
                );
            }
        );
        Assert.Contains("Community Speedwatch", pages[0], StringComparison.Ordinal);
        Assert.Contains("£112,608.00", pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_goes_on_has_its_head_again()
    {
        var pages = await Browser.PrintAsync((await (await server.PrepareRichAsync()).PageAsync()).Text);
        var years = pages.Where(page => YearOfWork().IsMatch(page)).ToList();
        Assert.True(years.Count > 1, "Sixty years stand on more than one page.");
        Assert.All(
            years,
            page =>
                Assert.Matches(
                    @"Year\s+Part that counts in the year\s+Discount factor\s+Without drop-off\s+Drop-off\s+Net, before optimism bias\s+Present value",
                    page
                )
        );
        Assert.Contains("<script>alert(1)</script>", pages[0], StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\s*\d+\s+1\.000000\s+0\.\d{6}\s+£4,412\.10", RegexOptions.Multiline)]
    private static partial Regex YearOfWork();
}
