using System.Text;
using ValueLedger.Benchmarks.Rows;

namespace ValueLedger.Benchmarks.Bounds;

/// <summary>A request that costs as much as a request of its kind can, legal or not.</summary>
/// <param name="What">As the table calls it.</param>
/// <param name="Path">Where it is posted, or asked for when it has no body.</param>
/// <param name="Body">Null for a question.</param>
/// <param name="ContentType">How the body is written.</param>
/// <param name="Shares">Into how many parts its cost is divided: megabytes of an import, millions of drawn values; 1 elsewhere.</param>
internal sealed record WorstBody(string What, string Path, string? Body, string ContentType = "application/json", double Shares = 1)
{
    private const int Megabyte = 1024 * 1024;
    private const int Batch = 8 * Megabyte;
    private const int ImportMegabytes = 2;

    private static readonly string Entry =
        $"\"programme\":\"programme-0\",\"measure\":\"{RandomRow.Measure}\",\"quantity\":1,\"date\":\"2024-05-01\"";

    public static IReadOnlyList<WorstBody> All { get; } =
    [
        OfABatch("4,000,000 numbers for entries", Items("0", Batch)),
        OfABatch("2,700,000 empty objects for entries", Items("{}", Batch)),
        OfABatch("lists in lists for entries", Items(new string('[', 50) + new string(']', 50), Batch)),
        OfABatch(
            "1,000 entries that know nothing",
            string.Join(
                ',',
                Enumerable.Repeat("{\"programme\":\"x\",\"measure\":\"y\",\"quantity\":-1,\"date\":\"2999-01-01\",\"team\":\"z\"}", 1000)
            )
        ),
        OfABatch(
            "1,000 entries with codes of 8 KB",
            string.Join(
                ',',
                Enumerable.Repeat($"{{\"programme\":\"{new string('p', 4000)}\",\"measure\":\"{new string('m', 4000)}\"}}", 1000)
            )
        ),
        OfABatch("1,000 entries as large as they may be", string.Join(',', Enumerable.Range(0, 1000).Select(Largest))),
        OfABatch("a note of 8 MB in escape sequences", $"{{{Entry},\"note\":\"{Repeated("\\u0041", Batch - 500)}\"}}"),
        new("a member with a name of 8 MB", "/v1/entries/batch", $"{{\"{new string('n', Batch - 100)}\":0}}"),
        new("an unknown member of 4,000,000 numbers", "/v1/entries/batch", $"{{\"x\":[{Items("0", Batch - 100)}]}}"),
        new("the same member 690,000 times", "/v1/entries/batch", $"{{{Items("\"entries\":0", Batch - 100)}}}"),
        new(
            "a statement of 90,000 programmes",
            "/v1/statements",
            $"{{\"programmes\":[{Items("\"p-1234567\"", Megabyte - 200)}],\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}}"
        ),
        new("a statement of 20 programmes over 50 years on every basis", "/v1/statements", StatementOver50Years()),
        new("an impact map of 300,000 lines", "/v1/programmes/programme-0/impact-map", $"{{\"lines\":[{Items("{}", Megabyte - 100)}]}}"),
        new("an appraisal of 200 costs of 180 amounts", "/v1/appraisals", Costs(200, 180)),
        new("an appraisal of 200 benefits over 100 years of 50 parts each", "/v1/appraisals", Benefits(200, 50, null)),
        new("an appraisal with 10,000,000 drawn values", "/v1/appraisals", Benefits(99, 1, 24_000), Shares: 10),
        new(
            "a table of 100,000 rates",
            "/v1/rates.csv",
            "measure,basis,amount,effectiveFrom,sourceTitle\n" + Repeated("x,y,z,w,v\n", Megabyte - 100),
            "text/csv"
        ),
        new(
            "an import of rows that know nothing, by megabyte",
            "/v1/imports?mode=partial",
            "programme,measure,quantity,date,reference\n" + Repeated("x,y,z,w,v\n", ImportMegabytes * Megabyte),
            "text/csv",
            ImportMegabytes
        ),
        new(
            "an import of empty objects, by megabyte",
            "/v1/imports?mode=partial",
            Repeated("{}\n", ImportMegabytes * Megabyte),
            "application/x-ndjson",
            ImportMegabytes
        ),
        new(
            "an import of 5,000 unknown members a line, by megabyte",
            "/v1/imports?mode=partial",
            Repeated($"{{{string.Join(',', Enumerable.Range(0, 5000).Select(index => $"\"u{index}\":0"))}}}\n", ImportMegabytes * Megabyte),
            "application/x-ndjson",
            ImportMegabytes
        ),
        new(
            "a summary by everything over a century",
            "/v1/summaries?from=1950-01-01&to=2049-12-31&groupBy=programme,team,measure,party,month",
            null
        ),
        new("a page of 1,000 programmes", "/v1/programmes?limit=1000", null),
    ];

    private static WorstBody OfABatch(string what, string entries) =>
        new($"a batch of {what}", "/v1/entries/batch", $"{{\"entries\":[{entries}]}}");

    private static string Largest(int number)
    {
        var documents = string.Join(
            ',',
            Enumerable
                .Range(0, 20)
                .Select(document => $"{{\"title\":\"{new string('t', 40)}\",\"uri\":\"https://records.example.org/{document}\"}}")
        );
        return $"{{{Entry},\"reference\":\"largest-{number}\",\"note\":\"{new string('n', 3900)}\",\"contributor\":\"c-{number}\",\"evidence\":{{\"items\":[{documents}]}}}}";
    }

    private static string StatementOver50Years()
    {
        var programmes = string.Join(',', Enumerable.Range(0, RandomRow.Programmes).Select(programme => $"\"programme-{programme}\""));
        return $"{{\"programmes\":[{programmes}],\"from\":\"1990-01-01\",\"to\":\"2039-12-31\",\"compareBases\":[{Items("\"own\"", 600)}]}}";
    }

    private static string Costs(int costs, int amounts)
    {
        var years = string.Join(',', Enumerable.Range(0, amounts).Select(year => $"{{\"year\":{year % 100},\"amount\":1}}"));
        return $"{{\"title\":\"A\",\"currency\":\"GBP\",\"costs\":[{string.Join(',', Enumerable.Repeat($"{{\"title\":\"c\",\"class\":\"public-spend\",\"amounts\":[{years}]}}", costs))}]}}";
    }

    private static string Benefits(int benefits, int parts, int? runs)
    {
        const string share = "{\"value\":{\"central\":0.1,\"low\":0,\"high\":0.2},\"source\":\"s\"}";
        var value =
            parts == 1
                ? "\"party\":\"x\",\"category\":\"social\",\"unitValue\":{\"unit\":\"u\",\"source\":\"s\",\"amount\":{\"central\":5,\"low\":1,\"high\":7}}"
                : $"\"unitValue\":{{\"unit\":\"u\",\"source\":\"s\",\"components\":[{string.Join(',', Enumerable.Range(0, parts).Select(part => $"{{\"party\":\"p{part}\",\"category\":\"social\",\"amount\":1}}"))}]}}";
        var lines = Enumerable
            .Range(0, benefits)
            .Select(line =>
                $"{{\"code\":\"b{line}\",\"title\":\"t\",\"quantity\":10,\"direction\":\"increase\",{value},\"deadweight\":{share},\"displacement\":{share},"
                + $"\"attributionToOthers\":{{\"notApplied\":\"none\"}},\"dropOff\":{share},\"firstBenefitYear\":1,\"durationYears\":100}}"
            );
        var simulation = runs is { } drawn ? $"\"simulation\":{{\"runs\":{drawn},\"seed\":1}}," : "";
        return $"{{\"title\":\"A\",\"currency\":\"GBP\",{simulation}\"benefits\":[{string.Join(',', lines)}]}}";
    }

    /// <summary>Parted by commas, so many bytes of it.</summary>
    private static string Items(string item, int bytes) => Repeated(item + ",", bytes - (2 * item.Length) - 20) + item;

    private static string Repeated(string text, int bytes) => new StringBuilder().Insert(0, text, bytes / text.Length).ToString();
}
