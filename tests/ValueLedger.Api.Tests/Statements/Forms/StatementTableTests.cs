using System.Globalization;
using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Wire;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

public sealed class StatementTableTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    /// <summary>Fixed: whoever reads the table by a program counts on it.</summary>
    private const string Columns =
        "section,line,item,programme,code,measure,title,party,team,inputs,class,mobilisation,stage,direction,aggregation,basis,grade,quintile,category,assumption,step,year,"
        + "month,quantity,unit,entries,monthsWithEntries,months,contributors,citizenHours,valuedCitizenHours,rate,rateAmount,priceYear,value,real,agencyCost,partnerInputs,"
        + "citizenInputs,fullSocialCost,agencyCostPerUnit,fullCostPerUnit,agencyCostPerGrossUnit,fullCostPerGrossUnit,observed,grossQuantity,deadweightQuantity,netQuantity,"
        + "share,remaining,factor,amount,beforeFading,faded,gross,net,presentValue,presentValueBenefits,npsv,cost,fiscal,economic,social,environmental,gain,transfers,numerator,"
        + "denominator,ratio,bound,partial,errs,agencyCostPartial,fullCostPartial,agencyCostBound,fullCostBound,figure,low,high,distribution,draw,p5,p50,p95,undefinedRuns,"
        + "journalEntries,journalQuantity,status,reason,flags,lines,source,publisher,sourceYear,url,seenIn,completeUntil,licence,confidenceGrade,from,to,text,weighted,growth,"
        + "financedBy,quantityBound,mean,of,design,planKind,planned,difference,differenceShare";

    [Fact]
    public async Task The_table_of_Speedwatch_has_what_was_published()
    {
        var rows = Csv.Read((await (await server.PrepareSpeedwatchAsync()).TableAsync()).Text);
        var hours = rows.Single(row => row["section"] == "citizenInputs" && row["item"] == "line");
        Assert.Equal(
            ("citizen-1", "volunteer-time", "14076", "hour", "8", "112608.00"),
            (hours["line"], hours["measure"], hours["quantity"], hours["unit"], hours["rateAmount"], hours["value"])
        );
        Assert.Equal(
            ["44910", "4211"],
            rows.Where(row => row["section"] == "outputs" && row["item"] == "line")
                .OrderByDescending(row => row["measure"])
                .Select(row => row["quantity"])
        );
        Assert.Equal("112608.00", rows.Single(row => row["line"] == "cost-total")["fullSocialCost"]);
    }

    [Fact]
    public async Task Its_columns_are_always_the_same()
    {
        var table = await (await server.PrepareSpeedwatchAsync()).TableAsync();
        Assert.Equal(Columns, table.Text[..table.Text.IndexOf("\r\n", StringComparison.Ordinal)]);
        Assert.Equal(Columns, (await Empty()).Split("\r\n")[0]);

        async Task<string> Empty() => (await (await server.PrepareEmptyAsync()).TableAsync()).Text;
    }

    [Fact]
    public async Task Every_number_of_the_document_stands_in_a_row_of_its_section_and_line()
    {
        FormedStatement[] statements =
        [
            await server.PrepareSpeedwatchAsync(),
            await server.PrepareRichAsync(),
            await server.PrepareEmptyAsync(),
        ];
        foreach (var statement in statements)
        {
            var rows = Csv.Read((await statement.TableAsync()).Text);
            var numbers = NumbersOf(statement.Prepared.Json, "", null).ToList();
            Assert.True(numbers.Count > 50, "The document was not walked.");
            Assert.Empty(
                numbers
                    .Where(number => !rows.Exists(row => Has(row, number)))
                    .Select(number => $"{number.Path} of {number.Line}: {number.Text}")
            );
        }
    }

    [Fact]
    public async Task Every_text_of_the_document_stands_in_a_row_of_its_section()
    {
        var statement = await server.PrepareRichAsync();
        var rows = Csv.Read((await statement.TableAsync()).Text);
        var texts = TextsOf(statement.Prepared.Json, "").ToList();
        Assert.True(texts.Count > 500, "The document was not walked.");
        Assert.Empty(
            texts
                .Where(text => !rows.Exists(row => IsWithin(row["section"], text.Path) && row.Values.Any(cell => Says(cell, text.Text))))
                .Select(text => $"{text.Path}: {text.Text}")
        );
    }

    [Fact]
    public async Task Lines_and_rounding_add_up_to_the_total_of_their_section()
    {
        var rows = Csv.Read((await (await server.PrepareRichAsync()).TableAsync()).Text);
        var bases = rows.Where(row => row["section"] == "bases").Select(row => $"bases/{row["basis"]}/citizenInputs").ToList();
        Assert.True(bases.Count > 1);
        string[] sections =
        [
            "citizenInputs",
            "publicCosts",
            "partnerInputs",
            "comparatives/citizenInputs",
            "results/volunteerInvestmentAndValue/citizenTime",
            .. bases,
        ];
        Assert.All(sections, section => Casts(section, "value"));
        Assert.All(["gross", "net", "presentValue"], column => Casts("outcomes/benefits", column));
        Assert.All(["agencyCost", "fullSocialCost"], column => Casts("costs", column));
        Assert.All(["cost", "fiscal", "gain", "transfers", "net"], column => Casts("payerGainer", column));

        void Casts(string section, string column)
        {
            var own = rows.Where(row => row["section"] == section).ToList();
            Assert.Equal(Sum(own.Where(row => row["item"] == "total")), Sum(own.Where(row => row["item"] is "line" or "rounding")));
            decimal Sum(IEnumerable<Dictionary<string, string>> some) =>
                some.Sum(row => row[column].Length == 0 ? 0m : decimal.Parse(row[column], CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Steps_of_a_line_add_up_to_its_net_and_years_to_what_is_left_of_them()
    {
        var rows = Csv.Read((await (await server.PrepareRichAsync()).TableAsync()).Text);
        var lines = rows.Where(row => row["section"] == "outcomes/benefits" && row["item"] == "line" && row["net"].Length > 0).ToList();
        Assert.True(lines.Count > 2);
        Assert.All(
            lines,
            line =>
            {
                var steps = Of(line, "step");
                Assert.Equal(["gross", "deadweight", "displacement", "attribution-to-others"], steps.Select(step => step["step"]).Take(4));
                Assert.Equal(
                    (Number(line["net"]), Number(line["netQuantity"])),
                    (steps.Sum(step => Number(step["amount"])), steps.Sum(step => Number(step["quantity"])))
                );
                List<Dictionary<string, string>> years = [.. Of(line, "year"), .. Of(line, "years/total")];
                Assert.True(years.Count > 1);
                Assert.All(years, year => Assert.Equal(Number(year["net"]), Number(year["beforeFading"]) + Number(year["faded"])));
            }
        );

        List<Dictionary<string, string>> Of(Dictionary<string, string> line, string item) =>
            [.. rows.Where(row => row["section"] == line["section"] && row["line"] == line["line"] && row["item"] == item)];
        static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Words_that_a_spreadsheet_would_run_are_marked()
    {
        var rows = Csv.Read((await (await server.PrepareRichAsync()).TableAsync()).Text);
        Assert.Equal("'" + RichStatement.Formula, rows.First(row => row["measure"] == "visits" && row["section"] == "outputs")["title"]);
        Assert.DoesNotContain(
            rows.SelectMany(row => row.Values),
            cell => cell.Length > 0 && "=@\t\r".Contains(cell[0], StringComparison.Ordinal)
        );
    }

    private static bool Has(Dictionary<string, string> row, NumberOfTheDocument number) =>
        IsWithin(row["section"], number.Path) && (number.Line is null || row["line"] == number.Line) && row.ContainsValue(number.Text);

    private static bool IsWithin(string section, string path) =>
        path == PathOf(section) || path.StartsWith(PathOf(section) + "/", StringComparison.Ordinal);

    /// <summary>Of the bases each has sections of its own, so that every one adds up.</summary>
    private static string PathOf(string section) =>
        section.Split('/') is ["bases", var basis, .. var rest] && Enum.GetValues<Basis>().Any(one => WireEnum.Word(one) == basis)
            ? string.Join('/', (string[])["bases", .. rest])
            : section;

    /// <summary>As it is, marked, or one of several words.</summary>
    private static bool Says(string cell, string text) => cell == text || cell == "'" + text || cell.Split(' ').Contains(text);

    private static IEnumerable<NumberOfTheDocument> NumbersOf(JsonElement json, string path, string? line) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject()
                .SelectMany(member => NumbersOf(member.Value, $"{path}/{member.Name}".TrimStart('/'), LineOf(json) ?? line)),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(item => NumbersOf(item, path, line)),
            JsonValueKind.Number => [new NumberOfTheDocument(path, line, json.GetRawText())],
            _ => [],
        };

    private static string? LineOf(JsonElement json) =>
        json.TryGetProperty("line", out var line) && line.ValueKind == JsonValueKind.String ? line.GetString() : null;

    private static IEnumerable<(string Path, string Text)> TextsOf(JsonElement json, string path) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject()
                .SelectMany(member => TextsOf(member.Value, $"{path}/{member.Name}".TrimStart('/'))),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(item => TextsOf(item, path)),
            JsonValueKind.String when json.GetString() is { Length: > 0 } text => [(path, text)],
            _ => [],
        };

    private sealed record NumberOfTheDocument(string Path, string? Line, string Text);
}
