using System.Net.Http.Headers;
using System.Net.Http.Json;
using ValueLedger.Api.Entries;
using ValueLedger.Benchmarks.Rows;

namespace ValueLedger.Benchmarks.Processes;

/// <summary>A fresh ledger with an organisation, a key, and everything that the rows name.</summary>
internal sealed class ServedLedger : IAsyncDisposable
{
    private static readonly string Executable = typeof(EntryAnswer).Assembly.Location;

    private ServedLedger(string database, string key, ServerProcess server)
    {
        (Database, Key, Server) = (database, key, server);
        Http = new HttpClient
        {
            BaseAddress = server.Address,
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) },
        };
    }

    /// <summary>The command that serves the product as it is.</summary>
    public static string[] Product { get; } = ["dotnet", Executable, "serve"];

    public string Database { get; }

    public string Key { get; }

    public ServerProcess Server { get; }

    public HttpClient Http { get; }

    public static async Task<ServedLedger> StartAsync(Workplace place, string[] command)
    {
        var database = Path.Combine(place.NewFolder("ledger"), "ledger.db");
        await AskAsync(
            database,
            "organisations",
            "create",
            "measured",
            "--name",
            "Measured",
            "--currency",
            "GBP",
            "--standard-basis",
            "own"
        );
        var key = (await AskAsync(database, "keys", "create", "--organisation", "measured", "--scopes", "all", "--name", "benchmarks"))
            .TrimEnd()
            .Split('\n')[^1];
        var ledger = new ServedLedger(database, key, await ServerProcess.StartAsync(database, command));
        await ledger.FillCatalogueAsync();
        return ledger;
    }

    /// <summary>Registers the first contributors, each with a team and a quintile.</summary>
    public async Task RegisterContributorsAsync(int count)
    {
        for (var contributor = 0; contributor < count; contributor++)
        {
            await SendAsync(
                HttpMethod.Put,
                $"/v1/contributors/v-{contributor:0000}",
                new { team = $"team-{contributor % RandomRow.Teams}", deprivationQuintile = (contributor % 5) + 1 }
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(Database)!, recursive: true);
    }

    private static async Task<string> AskAsync(string database, params string[] arguments) =>
        (await Tool.RunAsync(ServerProcess.StartInfo(database, ["dotnet", Executable, .. arguments]))).Output;

    private async Task FillCatalogueAsync()
    {
        await SendAsync(
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
                HttpMethod.Put,
                $"/v1/programmes/programme-{programme}",
                new { title = $"Programme {programme}", benefitReach = "collective" }
            );
        }

        for (var team = 0; team < RandomRow.Teams; team++)
        {
            await SendAsync(HttpMethod.Put, $"/v1/teams/team-{team}", new { name = $"Team {team}" });
        }
    }

    private async Task SendAsync(HttpMethod method, string path, object content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(content) };
        using var answer = await Http.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{method} {path}: {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
