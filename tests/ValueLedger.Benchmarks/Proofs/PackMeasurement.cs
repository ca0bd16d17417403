using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using ValueLedger.Benchmarks.Imports;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Proofs;

/// <summary>What an auditor waits for: a pack with every row of an import, its verification, and that of the whole database.</summary>
internal sealed class PackMeasurement : IMeasurement
{
    private const int Seed = 9;

    private static readonly string Executable = Path.Combine(AppContext.BaseDirectory, "valueledger.dll");

    public string Name => "pack";

    public string About => "audit packs and their verification";

    public IReadOnlyList<string> Tools { get; } = [];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        await using var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        await ImportSender.SendAsync(ledger.Http, RowFile.WriteCsv(place, RandomRow.Make(place.Rows, Seed)));
        var draft = new
        {
            programmes = Enumerable.Range(0, RandomRow.Programmes).Select(programme => $"programme-{programme}"),
            from = RandomRow.FirstDay.AddYears(1),
            to = RandomRow.FirstDay.AddYears(2).AddDays(-1),
        };
        using var statement = await ledger.Http.PostAsJsonAsync("/v1/statements", draft);
        statement.EnsureSuccessStatusCode();
        var pack = place.NewPath("pack.zip");
        var began = Stopwatch.GetTimestamp();
        await using (var file = File.Create(pack))
        {
            await using var body = await ledger.Http.GetStreamAsync(new Uri($"{statement.Headers.Location}.pack", UriKind.Relative));
            await body.CopyToAsync(file);
        }

        var written = Stopwatch.GetElapsedTime(began);
        var (_, verified) = await Tool.RunAsync("dotnet", Executable, "verify", pack);
        var (_, whole) = await Tool.RunAsync(ServerProcess.StartInfo(ledger.Database, [.. ServedLedger.Product[..^1], "verify"]));
        var rows = place.Rows.ToString("#,0", CultureInfo.InvariantCulture);
        return
        [
            Finding.Within($"`.pack` with {rows} entries, notes and people registered before", written, TimeSpan.FromSeconds(10)),
            Finding.Within($"`valueledger verify` of that pack", verified, TimeSpan.FromSeconds(10)),
            Finding.Within(
                $"`verify` of a database with {rows} entries, at 50,000 a second",
                whole,
                TimeSpan.FromSeconds(place.Rows / 50_000.0)
            ),
        ];
    }
}
