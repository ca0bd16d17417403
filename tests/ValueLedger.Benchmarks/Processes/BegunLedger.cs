using System.Net.Http.Json;
using ValueLedger.Benchmarks.Imports;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Processes;

/// <summary>
/// The ledger that every measurement begins with: everything that the rows name is registered, a fifth of the contributors too, some of
/// them were erased, and another organisation has already imported as many rows as are measured.
/// </summary>
/// <param name="Folder">Its files.</param>
/// <param name="Key">Of the organisation that is measured, which has no entries.</param>
/// <param name="NeighbourKey">Of the other one.</param>
internal sealed record BegunLedger(string Folder, string Key, string NeighbourKey)
{
    public const string FileName = "ledger.db";

    private const string Measured = "measured";
    private const string Neighbour = "neighbour";
    private const int Seed = 99;

    public static async Task<BegunLedger> MakeAsync(Workplace place)
    {
        var folder = place.NewFolder("begun");
        var database = Path.Combine(folder, FileName);
        var (key, neighbours) = (await KeyAsync(database, Measured), await KeyAsync(database, Neighbour));
        await using var server = await ServerProcess.StartAsync(database, ServedLedger.Product);
        using var ledger = server.Client(key);
        await FillCatalogueAsync(ledger);
        for (var contributor = 0; contributor < RandomRow.Erased; contributor++)
        {
            await SendAsync(ledger, HttpMethod.Delete, $"/v1/contributors/v-{contributor:0000}");
        }

        using var neighbour = server.Client(neighbours);
        await FillCatalogueAsync(neighbour);
        var file = RowFile.WriteNdjson(place, RandomRow.Make(place.Rows, Seed));
        var import = await ImportSender.SendAsync(neighbour, file);
        File.Delete(file);
        place.Say($"another organisation: {Figures.Seconds(import.Took)} ({import.Stages})");
        return new BegunLedger(folder, key, neighbours);
    }

    private static async Task<string> KeyAsync(string database, string organisation)
    {
        await AskAsync(
            database,
            "organisations",
            "create",
            organisation,
            "--name",
            organisation,
            "--currency",
            "GBP",
            "--standard-basis",
            "own"
        );
        var told = await AskAsync(database, "keys", "create", "--organisation", organisation, "--scopes", "all", "--name", "benchmarks");
        return told.TrimEnd().Split('\n')[^1];
    }

    private static async Task<string> AskAsync(string database, params string[] arguments) =>
        (await Tool.RunAsync(ServerProcess.StartInfo(database, ["dotnet", ServedLedger.Executable, .. arguments]))).Output;

    private static async Task FillCatalogueAsync(HttpClient ledger)
    {
        await SendAsync(
            ledger,
            HttpMethod.Put,
            $"/v1/measures/{RandomRow.Measure}",
            new
            {
                title = "Hours",
                stage = "input",
                @class = "citizen-time",
                unit = "hour",
            }
        );
        await SendAsync(
            ledger,
            HttpMethod.Post,
            "/v1/rates",
            new
            {
                measure = RandomRow.Measure,
                basis = "own",
                amount = 8.25,
                effectiveFrom = "2023-04-01",
                priceYear = "2023-24",
                source = new
                {
                    title = "An hour",
                    publisher = "The organisation",
                    year = 2023,
                },
                confidenceGrade = 1,
            }
        );
        for (var programme = 0; programme < RandomRow.Programmes; programme++)
        {
            await SendAsync(
                ledger,
                HttpMethod.Put,
                $"/v1/programmes/programme-{programme}",
                new { title = $"Programme {programme}", benefitReach = "collective" }
            );
        }

        for (var team = 0; team < RandomRow.Teams; team++)
        {
            await SendAsync(ledger, HttpMethod.Put, $"/v1/teams/team-{team}", new { name = $"Team {team}" });
        }

        // Each with a team and a quintile.
        for (var contributor = 0; contributor < RandomRow.Registered; contributor++)
        {
            await SendAsync(
                ledger,
                HttpMethod.Put,
                $"/v1/contributors/v-{contributor:0000}",
                new { team = $"team-{contributor % RandomRow.Teams}", deprivationQuintile = (contributor % 5) + 1 }
            );
        }
    }

    private static async Task SendAsync(HttpClient ledger, HttpMethod method, string path, object? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content is null ? null : JsonContent.Create(content) };
        using var answer = await ledger.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{method} {path}: {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
