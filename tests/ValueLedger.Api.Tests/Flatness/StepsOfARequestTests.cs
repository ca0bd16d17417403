using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Flatness;

/// <summary>
/// What a request takes follows what it answers, and not how much was recorded: a ledger with eight times as many entries of the same
/// programmes, teams, people and months answers in as many steps, whatever another organisation has.
/// </summary>
public sealed class StepsOfARequestTests
{
    private const int Programmes = 3;
    private const int Teams = 3;
    private const int Months = 12;
    private const int People = 10;

    /// <summary>Rows in which everybody gives to every programme, with every team and in every month.</summary>
    private const int Once = Programmes * Teams * Months * People;

    private const int MoreOften = 8;
    private const string Year = "from=2024-01-01&to=2024-12-31";

    /// <summary>Parts of two months.</summary>
    private const string CutMonths = "from=2024-02-10&to=2024-11-20";

    private const string APersonsEntries = "The page is put together from the keys of all entries of the person.";
    private const string EntriesOfCutMonths = "Whole months are summed, and of the others the entries are read.";

    /// <summary>What takes more steps where there are more entries, and why: never more than they are more.</summary>
    private static readonly Dictionary<string, string> Growing = new()
    {
        ["/v1/entries?limit=20&contributor=v-1"] = APersonsEntries,
        ["/v1/entries?limit=20&contributor=v-9"] = APersonsEntries,
        [$"/v1/summaries?{CutMonths}"] = EntriesOfCutMonths,
        [$"/v1/summaries?{CutMonths}&groupBy=programme"] = EntriesOfCutMonths,
        [$"/v1/summaries?{CutMonths}&groupBy=measure,month"] = EntriesOfCutMonths,
    };

    private static readonly string[] Requests =
    [
        "/v1/entries?limit=20",
        "/v1/entries?limit=20&order=newest",
        "/v1/entries?limit=20&contributor=v-1",
        "/v1/entries?limit=20&contributor=v-9",
        "/v1/entries?limit=20&reference=r-7",
        "/v1/entries?limit=20&team=team-1",
        "/v1/entries?limit=20&programme=programme-1",
        "/v1/entries?limit=20&programme=programme-1&measure=hours&from=2024-06-01&to=2024-06-03",
        "/v1/entries/changes?limit=20",
        "/v1/contributors?limit=5",
        "/v1/contributors/v-1",
        "/v1/contributors/v-9",
        "/v1/teams",
        "/v1/programmes/programme-1",
        $"/v1/summaries?{Year}",
        $"/v1/summaries?{Year}&programme=programme-1",
        $"/v1/summaries?{Year}&team=team-1",
        $"/v1/summaries?{Year}&measure=hours",
        $"/v1/summaries?{Year}&groupBy=programme,month",
        $"/v1/summaries?{Year}&groupBy=measure",
        $"/v1/summaries?{Year}&groupBy=team",
        $"/v1/summaries?{Year}&groupBy=quarter,stage",
        $"/v1/summaries?{Year}&groupBy=area",
        $"/v1/summaries?{Year}&groupBy=contributor",
        $"/v1/summaries?{Year}&groupBy=deprivationQuintile",
        $"/v1/summaries?{CutMonths}",
        $"/v1/summaries?{CutMonths}&groupBy=programme",
        $"/v1/summaries?{CutMonths}&groupBy=measure,month",
        $"/v1/summaries?{Year}&knownAt=THEN",
        $"/v1/summaries?{Year}&groupBy=programme,month&knownAt=THEN",
        "/v1/log?limit=20",
        "/v1/log/checkpoint",
        "/v1/rates",
    ];

    [SqliteFact]
    public async Task A_request_takes_as_many_steps_in_a_large_ledger_as_in_a_small_one()
    {
        var small = await StepsAsync(1);
        var large = await StepsAsync(MoreOften);
        Assert.DoesNotContain(0, small.Values);
        var more = small
            .Where(one => large[one.Key] > (one.Value * 1.3) + 100)
            .ToDictionary(one => one.Key, one => $"{one.Key}: {one.Value} steps, and {large[one.Key]} in the large ledger");
        Assert.True(more.Keys.All(Growing.ContainsKey), string.Join('\n', more.Values));
        Assert.Empty(Growing.Keys.Except(more.Keys));
        Assert.All(Growing.Keys, request => Assert.InRange(large[request], 0, small[request] * MoreOften * 1.3));
    }

    private static async Task<Dictionary<string, long>> StepsAsync(int times)
    {
        await using var server = new LedgerServer();
        var (other, organisation) = (await NewAsync(server), await NewAsync(server));
        // The first record is long past in both.
        var then = (await organisation.GetAsync($"/v1/summaries?{Year}")).Json.Text("knownAt");
        await ImportAsync(other, times);
        await ImportAsync(organisation, times);
        var steps = await ServerSteps.WatchAsync(server);
        var taken = new Dictionary<string, long>();
        foreach (var request in Requests)
        {
            var path = request.Replace("THEN", then, StringComparison.Ordinal);
            var least = long.MaxValue;
            // What is remembered is read by the first; in between something else may have come.
            for (var attempt = 0; attempt < 3; attempt++)
            {
                // An answer is remembered until something is recorded.
                await organisation.RecordAsync(("programme", "programme-0"), ("contributor", "v-0"), ("date", "2024-01-01"));
                var before = steps.Taken;
                (await organisation.GetAsync(path)).Succeeded(200);
                least = Math.Min(least, steps.Taken - before);
            }

            taken[request] = least;
        }

        return taken;
    }

    private static async Task<LedgerOrganisation> NewAsync(LedgerServer server)
    {
        var organisation = await server.NewLedgerAsync();
        for (var programme = 0; programme < Programmes; programme++)
        {
            (await organisation.PutAsync($"/v1/programmes/programme-{programme}", Sample.Programme())).Succeeded(201);
        }

        for (var team = 0; team < Teams; team++)
        {
            (await organisation.PutAsync($"/v1/teams/team-{team}", new JsonObject { ["name"] = $"Team {team}" })).Succeeded(201);
        }

        for (var person = 0; person < People / 2; person++)
        {
            var registered = new JsonObject { ["deprivationQuintile"] = 1 + (person % 5) };
            (await organisation.PutAsync($"/v1/contributors/v-{person}", registered)).Succeeded(201);
        }

        (await organisation.PostAsync("/v1/rates", Sample.Rate())).Succeeded(201);
        return organisation;
    }

    private static async Task ImportAsync(LedgerOrganisation organisation, int times)
    {
        var csv = new StringBuilder("programme,team,contributor,date,measure,quantity,reference,note\n");
        for (var row = 0; row < Once * times; row++)
        {
            var (programme, team, person) = (row % Programmes, row / Programmes % Teams, row / (Programmes * Teams) % People);
            var (month, day) = (row / (Programmes * Teams * People) % Months, row / Once);
            csv.Append(
                CultureInfo.InvariantCulture,
                $"programme-{programme},team-{team},v-{person},2024-{month + 1:00}-{(day * 3) + 2:00},hours,0.5,r-{row},Seen at no. {row}\n"
            );
        }

        var import = await organisation.OverAsync(await organisation.ImportAsync(csv.ToString()));
        Assert.Equal(("completed", Once * times), (import.Text("status"), import.Count("recorded")));
    }
}
