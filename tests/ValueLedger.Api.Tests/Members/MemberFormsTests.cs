using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ValueLedger.Api.Tests.Attested;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Api.Tests.Statements.Forms;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Members;

/// <summary>What an entry or measure may state beside the usual, and where it shows: two ledgers that differ in one member differ in these
/// forms and in no other.</summary>
public sealed partial class MemberFormsTests : IAsyncDisposable
{
    private const string Note = "Grüße & <b>“notes”</b>";
    private const string ByEntry = "the entries behind a line have it";
    private const string ByMeasure = "a measure states it, not an entry";
    private const string ByAssets = "/v1/assets/summary has it";

    /// <summary>Why a form does not show a member; every other cell of the table changes something.</summary>
    private static readonly Dictionary<(string Member, string Form), string> DoesNotShow = new()
    {
        [("assessor", "summary")] = ByEntry,
        [("assessor", "summaries.csv")] = ByEntry,
        [("assessor", "statement")] = ByEntry,
        [("assessor", "statement.csv")] = ByEntry,
        [("assessor", "page")] = ByEntry,
        [("assessor", "workbook")] = ByEntry,
        [("standardDeviation", "journal")] = "a comment tells the reading and how many were asked",
        [("asset", "statement")] = ByAssets,
        [("asset", "statement.csv")] = ByAssets,
        [("asset", "page")] = ByAssets,
        [("asset", "workbook")] = ByAssets,
        [("compulsory", "summaries.csv")] = "the table of totals has it",
        [("compulsory", "entries")] = ByMeasure,
        [("compulsory", "entries.csv")] = ByMeasure,
        [("compulsory", "changes")] = ByMeasure,
        [("compulsory", "journal")] = ByMeasure,
        [("scale", "summary")] = "it limits what can be recorded",
        [("scale", "summaries.csv")] = "it limits what can be recorded",
        [("scale", "entries")] = ByMeasure,
        [("scale", "entries.csv")] = ByMeasure,
        [("scale", "changes")] = ByMeasure,
        [("scale", "journal")] = ByMeasure,
        [("scale", "statement.csv")] = "measures.csv has it",
        [("scale", "page")] = "measures.csv has it",
        [("scale", "workbook")] = "measures.csv has it",
    };

    private readonly LedgerServer _server = new();

    public static TheoryData<string> Members =>
        ["of", "standardDeviation", "bound", "assessor", "asset", "decidedBy", "financedBy", "compulsory", "scale"];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Every_form_shows_a_member_or_says_why_not(string member)
    {
        var (one, other) = (await FormsAsync(member, 0), await FormsAsync(member, 1));
        var changed = one.Keys.Where(form => one[form] != other[form]).ToList();
        Assert.All(
            one.Keys,
            form =>
                Assert.True(
                    changed.Contains(form) == !DoesNotShow.ContainsKey((member, form)),
                    $"{form}: {(changed.Contains(form) ? FirstDifference(one[form], other[form]) : "no difference")}"
                )
        );
    }

    /// <summary>What is kept beside an entry's quantity cannot be changed unnoticed, and stays when the texts of its contributor are
    /// erased.</summary>
    [Theory]
    [InlineData("of", "\"of\":40", "\"of\":41")]
    [InlineData("standardDeviation", "\"standardDeviation\":1", "\"standardDeviation\":3")]
    [InlineData("bound", "about", "exact")]
    [InlineData("assessor", "volunteers", "residents")]
    [InlineData("asset", "hall", "yard")]
    [InlineData("decidedBy", "volunteers", "residents")]
    [InlineData("financedBy", "\"amount\":10", "\"amount\":11")]
    public async Task It_survives_an_erasure_and_cannot_be_changed_unnoticed(string member, string kept, string forged)
    {
        var organisation = await _server.NewLedgerAsync();
        await RecordAsync(organisation, member, 0);
        var before = (await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text;
        (await organisation.DeleteAsync("/v1/contributors/v-1?texts=true")).Succeeded(204);
        var after = (await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text;
        Assert.Equal(before.Replace(Note, "", StringComparison.Ordinal), after);
        Assert.Empty(_server.WrongLogs());
        _server.Tamper(
            "UPDATE entry SET details = replace(details, @kept, @forged) WHERE details LIKE '%' || @kept || '%'",
            new { kept, forged }
        );
        Assert.NotEmpty(_server.WrongLogs());
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<Dictionary<string, string>> FormsAsync(string member, int which)
    {
        var organisation = await _server.NewLedgerAsync();
        await RecordAsync(organisation, member, which);
        var grouping = member is "decidedBy" or "asset" ? $"&groupBy={member}" : "";
        var prepared = await organisation.PrepareAsync();
        var place = prepared.Header("Location")!;
        var workbook = ReadWorkbook.Of(await organisation.WorkbookAsync(prepared));
        return new Dictionary<string, string>
        {
            ["summary"] = await TextAsync($"/v1/summaries?from=2024-01-01&to=2024-12-31{grouping}"),
            ["summaries.csv"] = await TextAsync($"/v1/summaries.csv?from=2024-01-01&to=2024-12-31{grouping}"),
            ["statement"] = await TextAsync(place),
            ["statement.csv"] = await TextAsync($"{place}.csv"),
            ["page"] = await TextAsync($"{place}.html"),
            ["workbook"] = Same(
                organisation,
                string.Join(
                    '\n',
                    workbook.Sheets.SelectMany(
                        sheet => sheet.Value,
                        (sheet, cell) => $"{sheet.Key}!{cell.Key} {(cell.Value.Formula, cell.Value.Number, cell.Value.Text)}"
                    )
                )
            ),
            ["entries"] = await TextAsync("/v1/entries"),
            ["entries.csv"] = await TextAsync("/v1/entries.csv"),
            ["changes"] = await TextAsync("/v1/entries/changes"),
            ["journal"] = await TextAsync("/v1/entries.journal"),
        };

        async Task<string> TextAsync(string path) => Same(organisation, (await organisation.GetAsync(path)).Succeeded(200).Text);
    }

    private static async Task RecordAsync(LedgerOrganisation organisation, string member, int which)
    {
        await PutAsync("parties/residents", new JsonObject { ["name"] = "Residents", ["sector"] = "citizen" });
        await PutAsync("measures/grants", Sample.Measure("input", "public-spend", "GBP"));
        await PutAsync("measures/gifts", Sample.Measure("input", "citizen-money", "GBP"));
        await PutAsync("measures/satisfied", Sample.With(Sample.Measure("outcome", "outcome", "person"), ("aggregation", "share")));
        await PutAsync(
            "measures/rated",
            Sample.With(
                Sample.Measure("outcome", "outcome", "point"),
                ("aggregation", "mean"),
                ("scale", new JsonObject { ["from"] = 0, ["to"] = member == "scale" && which == 1 ? 20 : 10 })
            )
        );
        await organisation.PutAsync(
            "/v1/measures/hours",
            Sample.With(
                Sample.Measure("input", "citizen-time", "hour"),
                ("title", "Hours"),
                ("compulsory", member == "compulsory" && which == 1)
            )
        );
        foreach (var asset in (string[])["hall", "yard"])
        {
            await PutAsync($"assets/{asset}", Asset(asset));
        }

        await organisation.RecordAsync(("contributor", "v-1"), ("note", Note));
        var stated = Stated(member, which);
        await organisation.RecordAsync([("contributor", "v-1"), ("date", "2024-05-02"), .. stated]);

        async Task PutAsync(string path, JsonObject body) => (await organisation.PutAsync($"/v1/{path}", body)).Succeeded(201);
    }

    /// <summary>An entry with one of two values of a member.</summary>
    private static (string Name, JsonNode? Value)[] Stated(string member, int which) =>
        member switch
        {
            "of" => [("measure", "satisfied"), ("quantity", 30), ("of", which == 0 ? 40 : 50)],
            "standardDeviation" => [("measure", "rated"), ("quantity", 7), ("of", 40), ("standardDeviation", which == 0 ? 1 : 2)],
            "scale" => [("measure", "rated"), ("quantity", 7), ("of", 40)],
            "bound" => [("measure", "letters"), ("quantity", 30), ("bound", which == 0 ? "about" : "more-than")],
            "assessor" => [("measure", "satisfied"), ("quantity", 30), ("of", 40), ("assessor", which == 0 ? "volunteers" : "residents")],
            "asset" => [("measure", "hours"), ("asset", which == 0 ? "hall" : "yard")],
            "decidedBy" => [("measure", "grants"), ("quantity", 90), ("decidedBy", which == 0 ? "volunteers" : "residents")],
            "financedBy" =>
            [
                ("measure", "grants"),
                ("quantity", 90),
                ("financedBy", new JsonArray(new JsonObject { ["party"] = "residents", ["amount"] = which == 0 ? 10 : 20 })),
            ],
            _ => [("measure", "hours"), ("quantity", 3)],
        };

    private static JsonObject Asset(string title) =>
        new()
        {
            ["title"] = title,
            ["kind"] = "space",
            ["holder"] = new JsonObject { ["party"] = "residents" },
            ["measure"] = "hours",
            ["capacity"] = new JsonObject { ["quantity"] = 10, ["per"] = "week" },
            ["from"] = "2024-01-01",
        };

    private static string FirstDifference(string one, string other)
    {
        var at = Math.Max(0, one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count() - 60);
        return $"{one[at..Math.Min(one.Length, at + 160)]} | {other[at..Math.Min(other.Length, at + 160)]}";
    }

    /// <summary>Without what differs from one ledger to the next: codes, ids, moments and hashes. A table quotes a hash that begins with a
    /// plus sign.</summary>
    private static string Same(LedgerOrganisation organisation, string text) =>
        OfTheLedger().Replace(text.Replace(organisation.Code, "council", StringComparison.Ordinal), "…");

    [GeneratedRegex(
        "<style>[^<]*</style>|<time[^>]*>[^<]*</time>|\"next\":\"[^\"]*\"|[0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2},? (?:at )?[0-9]{1,2}:[0-9:.]+[^<\n]*|[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|'?(?:[A-Za-z0-9+/]|&#x2B;|\\\\u002B){43}=|20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?|Draft [^ <\"]+"
    )]
    private static partial Regex OfTheLedger();
}
