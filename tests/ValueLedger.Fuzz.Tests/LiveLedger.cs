using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Core.Amounts;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Fuzz.Tests;

/// <summary>An organisation with something of everything in it, and what its answers gave: ids, cursors, entity tags.</summary>
internal sealed class LiveLedger(LedgerOrganisation organisation)
{
    private const int MostKept = 200;

    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["programme"] = ["community-speedwatch", "befriending", "time-bank"],
        ["measure"] =
        [
            "volunteer-time",
            "warning-letters",
            "serious-casualties",
            "domestic-violence-incidents",
            "police-time",
            "wellbeing",
        ],
        ["party"] = ["volunteers", "society", "police", "council", "nhs"],
        ["team"] = ["malmesbury", "corsham"],
        ["contributor"] = ["v-0193", "v-0207", "v-1"],
        ["giver"] = ["m-017", "m-042", "community"],
        ["receiver"] = ["m-017", "m-042", "community"],
        ["member"] = ["m-017", "m-042", "community"],
        ["name"] = ["uk-minimum-wage", "a-name", "hours-of-teams"],
        ["scope"] = ["entries:read", "all", "keys:manage"],
        ["baseYear"] = ["2013", "2013-14", "2023-24"],
        ["priceYear"] = ["2013", "2013-14", "2023-24"],
        ["schedule"] = ["green-book", "none", "green-book-health"],
        ["currency"] = ["GBP", "EUR", "JPY"],
        ["unit"] = ["hour", "item", "casualty", "GBP"],
        ["column"] = ["quantity", "date", "note", "team"],
        ["coProduction"] = ["co-delivery", "co-design/user-forum"],
        ["timeZone"] = ["Europe/London", "Asia/Kathmandu"],
    };

    private readonly Dictionary<string, List<string>> _found = [];
    private int _references;

    public LedgerOrganisation Organisation => organisation;

    /// <summary>With all scopes; another when a request has revoked it.</summary>
    public string Key { get; set; } = organisation.Key;

    /// <summary>A text that fits the name of a member, as often as not.</summary>
    public string Word(string name, Random random)
    {
        if (name is "reference" or "title" or "note" or "reason" or "source" or "service")
        {
            return string.Create(CultureInfo.InvariantCulture, $"{name}-{++_references} of \u00e9t\u00e9");
        }

        if (name == "code")
        {
            name = ((string[])["programme", "measure", "party", "team", "contributor", "giver"])[random.Next(6)];
        }

        return Words.TryGetValue(name, out var words) && random.Next(10) > 0 ? words[random.Next(words.Length)]
            : name is "id" or "rate" or "to" or "cursor" && Found(name == "cursor" ? "nextCursor" : "id", random) is { } found ? found
            : string.Create(CultureInfo.InvariantCulture, $"x-{random.Next(50)}");
    }

    /// <summary>Something that an answer had under this name; null when none had.</summary>
    public string? Found(string name, Random random) => _found.TryGetValue(name, out var values) ? values[random.Next(values.Count)] : null;

    /// <summary>Keeps what other requests may name.</summary>
    public void Learn(string operation, string? entityTag, JsonNode? answer)
    {
        Keep("etag", entityTag);
        Walk(operation, answer, 0);
    }

    public static async Task<LiveLedger> CreateAsync(LedgerServer server, string code, Random random)
    {
        var organisation = await server.NewOrganisationAsync(code, Basis.OpportunityCost);
        var ledger = new LiveLedger(organisation);
        await ledger.FillAsync(random);
        return ledger;
    }

    /// <summary>How many records every log has.</summary>
    public static Dictionary<int, long> Sizes(LedgerServer server, IEnumerable<LiveLedger> ledgers)
    {
        var reader = server.Services.GetRequiredService<LedgerReader>();
        return reader.ReadAll(view =>
            ledgers.ToDictionary(ledger => ledger.Organisation.Number, ledger => view.Head(ledger.Organisation.Number).Size)
        );
    }

    private void Walk(string operation, JsonNode? node, int depth)
    {
        switch (node)
        {
            case JsonObject members when depth < 4:
                foreach (var (name, value) in members)
                {
                    if (
                        value is JsonValue single
                        && single.TryGetValue<string>(out var text)
                        && name is "id" or "nextCursor" or "line" or "next"
                    )
                    {
                        Keep(name, value.GetValue<string>());
                        Keep($"{operation}.{name}", value.GetValue<string>());
                    }

                    Walk(operation, value, depth + 1);
                }

                break;
            case JsonArray items:
                foreach (var item in items.Take(20))
                {
                    Walk(operation, item, depth + 1);
                }

                break;
        }
    }

    private void Keep(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (!_found.TryGetValue(name, out var values))
        {
            _found[name] = values = [];
        }

        if (values.Count < MostKept)
        {
            values.Add(value);
        }
        else
        {
            values[value.Length * 31 % MostKept] = value;
        }
    }

    private async Task FillAsync(Random random)
    {
        foreach (var programme in Words["programme"])
        {
            await SendAsync(
                "PUT",
                $"programmes/{programme}",
                new JsonObject
                {
                    ["title"] = $"The programme {programme}",
                    ["serviceArea"] = "community-safety",
                    ["coProduction"] = new JsonArray("co-delivery"),
                }
            );
        }

        foreach (var party in Words["party"])
        {
            await SendAsync(
                "PUT",
                $"parties/{party}",
                new JsonObject { ["name"] = party, ["sector"] = party == "volunteers" ? "citizen" : "public" }
            );
        }

        await SendAsync("PUT", "teams/malmesbury", new JsonObject { ["name"] = "Malmesbury", ["area"] = "Malmesbury" });
        await SendAsync("PUT", "teams/corsham", new JsonObject { ["name"] = "Corsham", ["programme"] = "community-speedwatch" });
        await MeasureAsync("volunteer-time", "input", "citizen-time", "hour");
        await MeasureAsync("police-time", "input", "public-staff-time", "hour");
        await MeasureAsync("warning-letters", "output", "output", "item");
        await MeasureAsync("serious-casualties", "outcome", "outcome", "casualty");
        await MeasureAsync("domestic-violence-incidents", "outcome", "outcome", "incident");
        await MeasureAsync("wellbeing", "outcome", "outcome", "point");
        for (var number = 0; number < 60; number++)
        {
            var measure = ((string[])["volunteer-time", "police-time", "warning-letters", "serious-casualties"])[random.Next(4)];
            await SendAsync(
                "POST",
                "entries",
                new JsonObject
                {
                    ["programme"] = Words["programme"][random.Next(2)],
                    ["measure"] = measure,
                    ["quantity"] = random.Next(1, 30),
                    ["date"] = $"202{random.Next(3, 6)}-0{random.Next(1, 9)}-1{random.Next(9)}",
                    ["reference"] = $"r-{number}",
                    ["note"] = "two\nlines",
                    ["contributor"] = measure == "volunteer-time" ? $"v-{random.Next(9)}" : null,
                }
            );
        }

        foreach (var operation in Operation.All.Where(operation => operation.Bodies.Count > 0))
        {
            // The examples of the document, as far as they fit this ledger.
            var path = operation
                .Path.Replace("{programme}", "time-bank", StringComparison.Ordinal)
                .Replace("{name}", "uk-minimum-wage", StringComparison.Ordinal)
                .Replace("{code}", operation.Id == "PutMember" ? "m-017" : "community-speedwatch", StringComparison.Ordinal);
            if (
                !path.Contains('{', StringComparison.Ordinal)
                && operation.Bodies[0].ContentType == "application/json"
                && operation.Bodies[0].Example is { } example
                && operation.Id
                    is not ("PutProgramme" or "PutParty" or "PutTeam" or "PutMeasure" or "PutContributor" or "ChangeOrganisation")
            )
            {
                await SendAsync(operation.Method.Method, path[4..], example, operation.Id);
            }
        }

        await SendAsync("PUT", "timebanks/time-bank/members/m-042", new JsonObject { ["joined"] = "2024-01-01" });
        for (var number = 0; number < 5; number++)
        {
            await SendAsync(
                "POST",
                "timebanks/time-bank/exchanges",
                new JsonObject
                {
                    ["giver"] = "m-017",
                    ["receiver"] = "m-042",
                    ["hours"] = 1.5m,
                    ["date"] = $"2024-03-0{number + 1}",
                }
            );
        }

        await SendAsync(
            "POST",
            "statements",
            new JsonObject
            {
                ["programmes"] = new JsonArray("community-speedwatch"),
                ["from"] = "2024-01-01",
                ["to"] = "2024-12-31",
            },
            "PrepareStatement"
        );
        await SendAsync(
            "POST",
            "imports?mode=partial",
            JsonValue.Create("programme,measure,quantity,date\ncommunity-speedwatch,volunteer-time,2,2024-05-01\nx,y,z,w\n"),
            "SendImport"
        );
        foreach (var list in (string[])["entries?limit=20", "rates", "keys", "statements", "imports"])
        {
            await SendAsync("GET", list, null, list);
        }
    }

    private Task MeasureAsync(string code, string stage, string kind, string unit) =>
        SendAsync(
            "PUT",
            $"measures/{code}",
            new JsonObject
            {
                ["title"] = code,
                ["stage"] = stage,
                ["class"] = kind,
                ["unit"] = unit,
            }
        );

    private async Task SendAsync(string method, string path, JsonNode? body, string operation = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), $"/v1/{path}");
        if (body is not null)
        {
            var isText = body is JsonValue;
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(isText ? body.GetValue<string>() : body.ToJsonString()));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(isText ? "text/csv" : "application/json");
        }

        using var answer = await organisation.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "application/json")
        {
            Learn(operation, answer.Headers.ETag?.ToString(), JsonNode.Parse(text));
        }
    }
}
