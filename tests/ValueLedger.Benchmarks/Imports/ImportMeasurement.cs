using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Imports;

/// <summary>Imports into fresh ledgers beside the import of the same rows into a table with three indexes; and what they take of
/// memory.</summary>
internal sealed class ImportMeasurement : IMeasurement
{
    private const int Seed = 1;
    private const double MostMegabytesMore = 50;
    private const double MostMegabytes = 300;
    private const double FewMegabytes = 200;

    private readonly List<(TimedImport Import, long Memory)> _ndjson = [];
    private readonly List<(TimedImport Import, long Memory)> _csv = [];
    private readonly List<(TimedImport Import, long Memory)> _short = [];
    private readonly List<TimeSpan> _sqlite = [];

    public string Name => "import";

    public string About => "imports beside sqlite3's, the last tenth beside the first, memory";

    public IReadOnlyList<string> Tools { get; } = ["sqlite3"];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        var ndjson = RowFile.WriteNdjson(place, RandomRow.Make(place.Rows, Seed));
        var csv = RowFile.WriteCsv(place, RandomRow.Make(place.Rows, Seed));
        var few = RowFile.WriteNdjson(place, RandomRow.Make(place.Rows / 100, Seed));
        for (var round = 1; round <= place.Rounds; round++)
        {
            _sqlite.Add(await BySqliteAsync(place, csv));
            place.Say($"sqlite3 .import: {Figures.Seconds(_sqlite[^1])}");
            await ImportAsync(place, "NDJSON", ndjson, _ndjson);
            await ImportAsync(place, "CSV", csv, _csv);
            await ImportAsync(place, "few rows of NDJSON", few, _short);
        }

        return [Speed(place, "NDJSON", _ndjson), Speed(place, "CSV", _csv), Tenths(), Memory(place)];
    }

    private static async Task<TimeSpan> BySqliteAsync(Workplace place, string csv)
    {
        var folder = place.NewFolder("sqlite");
        var database = Path.Combine(folder, "rows.db");
        await Tool.RunAsync("sqlite3", database, $".read {Tool.Script(place, "table.sql")}");
        var (_, took) = await Tool.RunAsync("sqlite3", database, $".import --csv --skip 1 {csv} entry");
        Directory.Delete(folder, recursive: true);
        return took;
    }

    private static async Task ImportAsync(Workplace place, string what, string file, List<(TimedImport Import, long Memory)> measured)
    {
        await using var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        var import = await ImportSender.SendAsync(ledger.Http, file);
        measured.Add((import, ledger.Server.PeakMemory()));
        place.Say($"{what}: {Figures.Seconds(import.Took)} ({import.Stages}), {Figures.Megabytes(measured[^1].Memory)}");
    }

    private Finding Speed(Workplace place, string format, List<(TimedImport Import, long Memory)> measured)
    {
        var (ours, theirs) = (Figures.Median(measured.Select(one => one.Import.Took)), Figures.Median(_sqlite));
        return Finding.AtLeast(
            $"import of {place.Rows:#,0} rows of {format} over HTTP, until it is completed",
            "`sqlite3` `.import` of the same rows into a table with three live indexes",
            theirs / ours,
            $"{Figures.Seconds(ours)} beside {Figures.Seconds(theirs)}",
            0.7,
            1.0
        );
    }

    private Finding Tenths() =>
        Finding.AtLeast(
            "rows a second while the last tenth of that import is appended",
            "while its first tenth is",
            Figures.Median(_ndjson.Select(one => one.Import.LastTenthBesideFirst)),
            "NDJSON",
            0.7,
            0.9
        );

    private Finding Memory(Workplace place)
    {
        var (many, few) = (Figures.Median(_ndjson.Select(one => one.Memory)), Figures.Median(_short.Select(one => one.Memory)));
        var (all, more) = (Math.Round(many / 1048576.0), Math.Round((many - few) / 1048576.0));
        return new Finding(
            $"most memory of the server while it imports {place.Rows:#,0} rows of NDJSON",
            $"while it imports {place.Rows / 100:#,0}",
            $"{more:+0;-0} MB ({all} MB beside {Figures.Megabytes(few)})",
            $"+{MostMegabytesMore} MB at most, under {MostMegabytes} MB",
            $"under {FewMegabytes} MB",
            more > MostMegabytesMore || all >= MostMegabytes ? Reached.Missed
                : all < FewMegabytes ? Reached.Aim
                : Reached.Must
        );
    }
}
