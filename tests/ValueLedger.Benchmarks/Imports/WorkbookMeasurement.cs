using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Imports;

/// <summary>Workbooks beside the same rows as CSV, into ledgers of which some contributors are registered.</summary>
internal sealed class WorkbookMeasurement : IMeasurement
{
    private const int Seed = 3;

    public string Name => "workbook";

    public string About => "workbooks beside the same rows as CSV";

    public IReadOnlyList<string> Tools { get; } = [];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        var count = place.Rows / 10;
        (string Kind, string File, List<(TimeSpan Took, long Memory)> Measured)[] files =
        [
            ("CSV", RowFile.WriteCsv(place, RandomRow.Make(count, Seed)), []),
            (".xlsx", SheetFile.WriteXlsx(place, RandomRow.Make(count, Seed)), []),
            (".ods", SheetFile.WriteOds(place, RandomRow.Make(count, Seed)), []),
        ];
        for (var round = 1; round <= place.Rounds; round++)
        {
            foreach (var file in files)
            {
                await using var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
                var import = await ImportSender.SendAsync(ledger.Http, file.File);
                file.Measured.Add((import.Took, ledger.Server.PeakMemory()));
                place.Say($"{file.Kind}: {Figures.Seconds(import.Took)} ({import.Stages}), {Figures.Megabytes(file.Measured[^1].Memory)}");
            }
        }

        return [Beside(".xlsx", files[1].Measured), Beside(".ods", files[2].Measured)];

        Finding Beside(string kind, List<(TimeSpan Took, long Memory)> measured)
        {
            var (ours, csv) = (Figures.Median(measured.Select(one => one.Took)), Figures.Median(files[0].Measured.Select(one => one.Took)));
            var (memory, ofCsv) = (
                Figures.Median(measured.Select(one => one.Memory)),
                Figures.Median(files[0].Measured.Select(one => one.Memory))
            );
            return Finding.AtLeast(
                $"import of a workbook ({kind}) of {count:#,0} rows with notes, until it is completed",
                "the same rows as CSV",
                csv / ours,
                $"{Figures.Seconds(ours)} beside {Figures.Seconds(csv)}, {Figures.Megabytes(memory)} beside {Figures.Megabytes(ofCsv)}",
                0.7,
                1.0
            );
        }
    }
}
