using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

public sealed class StatementPageTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task The_page_of_Speedwatch_shows_what_was_published()
    {
        var page = await (await server.PrepareSpeedwatchAsync()).DocumentAsync();
        Assert.Equal("Draft: cost-benefit statement: Community Speedwatch, 1 September 2013 to 31 January 2016", page.Title);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            [
                "Volunteer time citizens’ time citizen-1",
                "Volunteers",
                "2",
                "14,076 hours",
                "1 self-reported",
                "£8.00 the organisation’s own rate",
                "£112,608.00",
            ],
            Cells(page, "citizen-1")
        );
        Assert.Equal(["4,211 visits", "44,910 items"], [Cells(page, "output-1")[1], Cells(page, "output-2")[1]]);
        Assert.Equal(["£26.7414", "£2.5074"], [Cells(page, "output-1")[^1], Cells(page, "output-2")[^1]]);
        var glance = Words(page.QuerySelector("#at-a-glance")!);
        Assert.Contains("Benefits Not known", glance, StringComparison.Ordinal);
        Assert.Contains("Net present social value Not known", glance, StringComparison.Ordinal);
        Assert.Contains("Benefit-cost ratio Not known", glance, StringComparison.Ordinal);
        Assert.Contains(
            "Nothing recorded of public bodies + nothing recorded of partners + £112,608.00 of citizens.",
            glance,
            StringComparison.Ordinal
        );
        // The one entry is dated in the third year of the period, and present values are discounted by two years.
        Assert.Equal(["Volunteers party-1", "£105,120.77", "Not known"], Cells(page, "party-1")[..3]);
        Assert.Equal(
            [
                "citizen-1",
                "Value of the input",
                "£112,608.00",
                "Not known: no benefit that counts here has a value in money, which is not the same as no benefit.",
            ],
            page.QuerySelectorAll("[aria-labelledby=switching-values-caption] tbody tr").Single().Children.Select(Words)
        );
        Assert.Contains(
            "Volunteer time volunteer-time Citizens’ time hour Added up",
            string.Join(" ", page.QuerySelectorAll("[aria-labelledby=measures-caption] tbody tr")[1].Children.Select(Words)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("−£112,608.00", Words(page.Body!), StringComparison.Ordinal);
        Assert.Contains("No outcome was recorded.", Words(page.QuerySelector("#results .notice")!), StringComparison.Ordinal);
        Assert.Contains(
            "The cost of that programme to public bodies is not known",
            Words(page.QuerySelector("#reservations")!),
            StringComparison.Ordinal
        );
        Assert.Contains("No partner inputs were recorded.", Words(page.QuerySelector("#partner-inputs")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_line_total_and_ratio_is_shown()
    {
        foreach (var statement in await AllAsync())
        {
            var page = await statement.DocumentAsync();
            var lines = Objects(statement.Prepared.Json)
                .Where(item => item.TryGetProperty("line", out var line) && line.ValueKind == JsonValueKind.String)
                .ToList();
            Assert.NotEmpty(lines);
            Assert.All(lines.Where(line => !IsEmptyRounding(line)), line => Assert.NotNull(page.GetElementById(line.Text("line"))));
            Assert.All(
                lines.Where(line => line.Text("line").EndsWith("-total", StringComparison.Ordinal)),
                line => Assert.Empty(MoneyOf(line).Except(Cells(page, line.Text("line"))))
            );
            var ratios = Objects(statement.Prepared.Json).Where(item => item.TryGetProperty("denominator", out _)).ToList();
            var values = page.QuerySelectorAll("data")
                .Select(data => decimal.Parse(data.GetAttribute("value")!, CultureInfo.InvariantCulture))
                .ToHashSet();
            Assert.All(
                ratios.Where(ratio => ratio.GetProperty("value").ValueKind == JsonValueKind.Number),
                ratio => Assert.Contains(ratio.GetProperty("value").GetDecimal(), values)
            );
            var results = Objects(statement.Prepared.Json.GetProperty("results")).Where(item => item.TryGetProperty("denominator", out _));
            var rows = page.QuerySelectorAll("[aria-labelledby=ratios-caption] tbody tr")
                .Select(row => $"{Words(row.Children[2])} {Words(row.Children[3])}")
                .ToList();
            Assert.Empty(
                results.Select(ratio => $"{Known(ratio.GetProperty("numerator"))} {Known(ratio.GetProperty("denominator"))}").Except(rows)
            );
        }
    }

    [Fact]
    public async Task Benefits_are_shown_step_by_step_from_gross_to_net()
    {
        var page = await (await server.PrepareRichAsync()).DocumentAsync();
        var steps = page.QuerySelectorAll("#benefit-3-ladder .ladder tbody tr")
            .Select(row => string.Join(" | ", row.Children.Take(4).Select(Words)))
            .ToList();
        Assert.Equal(
            [
                "Observed |  | 60 incidents | ",
                "Baseline |  | 262 incidents | ",
                "Change | −77.1% | −202 | ",
                "Gross change |  | 202 incidents | £679,019.32",
                "Would have happened anyway | 16.6667% | −33.666734 incidents | −£113,170.11",
                "Happened in place of the same outcome elsewhere | 0% | 0 incidents | £0.00",
                "Attributed to others | 90% | −151.4999394 incidents | −£509,264.29",
                "Net change |  | 16.8333266 incidents | £56,584.92",
                "Unit value |  |  | £2,470.00",
                "of which health | 50% |  | £1,171.00",
                "of which police | 100% |  | £581.00",
                "of which volunteers |  |  | £718.00",
                "Drop-off per year | 10% |  | ",
                "Optimism bias | 15% |  | ",
                "Present value |  |  | £179,143.57",
            ],
            steps
        );
        var second = page.QuerySelectorAll("[aria-labelledby=benefit-3-years-caption] tbody tr")[1].Children.Select(Words).ToList();
        Assert.Equal(("0.900000", "£56,584.92", "−£5,658.49", "£50,926.43"), (second[1], second[3], second[4], second[5]));
        Assert.Equal(60 + 2, page.QuerySelectorAll("[aria-labelledby=benefit-1-years-caption] tbody tr").Length);
    }

    [Fact]
    public async Task Every_table_can_be_read_aloud()
    {
        foreach (var statement in await AllAsync())
        {
            var page = await statement.DocumentAsync();
            var tables = page.QuerySelectorAll<IHtmlTableElement>("table").ToList();
            Assert.NotEmpty(tables);
            Assert.All(
                tables,
                table =>
                {
                    Assert.NotEmpty(Words(table.Caption!));
                    Assert.NotEmpty(table.QuerySelectorAll("thead th[scope=col]"));
                    Assert.Empty(table.QuerySelectorAll("thead td, th:not([scope])"));
                    Assert.All(
                        table.QuerySelectorAll("tbody tr"),
                        row => Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope"))
                    );
                    var widths = table
                        .QuerySelectorAll("tr")
                        .Select(row => row.Children.Cast<IHtmlTableCellElement>().Sum(cell => cell.ColumnSpan))
                        .Distinct();
                    Assert.Single(widths);
                }
            );
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.All(page.QuerySelectorAll("section"), section => Assert.Single(section.QuerySelectorAll("h2")));
            Assert.All(page.QuerySelectorAll("time"), time => Assert.NotEmpty(time.GetAttribute("datetime")!));
        }
    }

    [Fact]
    public async Task Ids_are_unique_and_every_link_within_the_page_leads_somewhere()
    {
        foreach (var statement in await AllAsync())
        {
            var page = await statement.DocumentAsync();
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.Empty(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids));
            Assert.Empty(
                page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!).Except(ids)
            );
        }
    }

    [Fact]
    public async Task Nothing_is_loaded_and_nothing_runs()
    {
        var answer = await (await server.PrepareRichAsync()).PageAsync();
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer.Text);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [src], [style]"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
        );
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(#|https?://)", link.GetAttribute("href")!));
        var sheets = page.QuerySelectorAll("style").Select(style => style.TextContent).ToList();
        Assert.All(sheets, sheet => Assert.DoesNotMatch(@"url\(|@import|<", sheet));
        var hashes = sheets.Select(sheet => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))}'");
        Assert.Equal(
            $"default-src 'none'; style-src {string.Join(' ', hashes)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            answer.Header("Content-Security-Policy")
        );
    }

    [Fact]
    public async Task What_people_wrote_is_text_and_never_markup()
    {
        var statement = await server.PrepareRichAsync();
        Assert.DoesNotContain("<script", (await statement.PageAsync()).Text, StringComparison.OrdinalIgnoreCase);
        var page = await statement.DocumentAsync();
        Assert.Contains(RichStatement.Script, Words(page.QuerySelector("h1")!), StringComparison.Ordinal);
        Assert.Contains(RichStatement.Script, page.Title, StringComparison.Ordinal);
        Assert.Contains(
            "https://www.example.org/wages?a=1&b=2",
            page.QuerySelectorAll("#rates a.url").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task A_period_without_entries_says_so_at_the_top()
    {
        var page = await (await server.PrepareEmptyAsync()).DocumentAsync();
        Assert.StartsWith("Nothing was recorded in this period", Words(page.QuerySelector("#reservations li")!), StringComparison.Ordinal);
        Assert.All(
            [
                "No citizens’ inputs were recorded.",
                "The ledger has no public inputs.",
                "No partner inputs were recorded.",
                "No outputs were recorded.",
                "No outcomes were recorded.",
                "No simulation was asked for.",
            ],
            sentence => Assert.Contains(sentence, Words(page.Body!), StringComparison.Ordinal)
        );
    }

    private async Task<FormedStatement[]> AllAsync() =>
        [await server.PrepareSpeedwatchAsync(), await server.PrepareRichAsync(), await server.PrepareEmptyAsync()];

    private static bool IsEmptyRounding(JsonElement line) =>
        line.Text("line").EndsWith("-rounding", StringComparison.Ordinal)
        && line.EnumerateObject().All(member => member.Value.ValueKind != JsonValueKind.Number || member.Value.GetDecimal() == 0);

    /// <summary>Amounts of a total that are not nought, which may be shown as words or left out.</summary>
    private static IEnumerable<string> MoneyOf(JsonElement line) =>
        line.EnumerateObject()
            .Where(member =>
                member.Value.ValueKind == JsonValueKind.Number
                && member.Name is not ("entries" or "contributors" or "hours" or "citizenHours")
                && member.Value.GetDecimal() != 0
            )
            .Select(member => Pounds(member.Value.GetDecimal()));

    private static string Known(JsonElement amount) => amount.ValueKind == JsonValueKind.Null ? "Not known" : Pounds(amount.GetDecimal());

    private static string Pounds(decimal amount) =>
        (amount < 0 ? "−£" : "£") + Math.Abs(amount).ToString("#,##0.00####", CultureInfo.InvariantCulture);

    private static string[] Cells(IHtmlDocument page, string line) => [.. page.GetElementById(line)!.Children.Select(Words)];

    /// <summary>As it is read: any run of white space is one space.</summary>
    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<JsonElement> Objects(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(json),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Objects),
            _ => [],
        };
}
