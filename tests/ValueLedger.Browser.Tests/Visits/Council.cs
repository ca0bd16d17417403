using System.Net.Http.Json;
using System.Text.Json;
using ValueLedger.Testing;

namespace ValueLedger.Browser.Tests.Visits;

/// <summary>An invented council with five programmes, two years of entries and a time bank, recorded over HTTP.</summary>
public sealed record Council(LedgerOrganisation Organisation)
{
    private static readonly JsonElement[] Recorded = Read();

    private static readonly string[] Befriending = ["befriending"];

    public string Key => Organisation.Key;

    public HttpClient Http => Organisation.Http;

    public static async Task<Council> NewAsync(LedgerServer server)
    {
        var council = new Council(await server.NewOrganisationAsync());
        foreach (var step in Recorded)
        {
            using var request = new HttpRequestMessage(
                new HttpMethod(step.GetProperty("method").GetString()!),
                step.GetProperty("path").GetString()
            );
            request.Content = JsonContent.Create(step.GetProperty("body"));
            using var answer = await council.Http.SendAsync(request);
            Assert.True(answer.IsSuccessStatusCode, $"{request.RequestUri}: {await answer.Content.ReadAsStringAsync()}");
        }

        return council;
    }

    public async Task<JsonElement> GetAsync(string path) => await Http.GetFromJsonAsync<JsonElement>(path);

    /// <summary>Records something that must succeed, and gives its path.</summary>
    public async Task<string> PostAsync(string path, object? content = null)
    {
        using var answer = content is null ? await Http.PostAsync(path, null) : await Http.PostAsJsonAsync(path, content);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location?.OriginalString ?? path;
    }

    /// <summary>The path of a new draft about befriending.</summary>
    public Task<string> PrepareAsync() =>
        PostAsync(
            "/v1/statements",
            new
            {
                programmes = Befriending,
                from = "2025-04-01",
                to = "2026-03-31",
            }
        );

    /// <summary>Four hours for a programme, in the year that is shown first.</summary>
    public Task<string> RecordAsync(string programme) =>
        PostAsync(
            "/v1/entries",
            new
            {
                programme,
                measure = "volunteer-time",
                quantity = 4,
                date = "2025-06-01",
            }
        );

    public async Task PutAsync(string path, object content)
    {
        using var answer = await Http.PutAsJsonAsync(path, content);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static JsonElement[] Read()
    {
        using var stream = typeof(Council).Assembly.GetManifestResourceStream("council.json")!;
        return JsonSerializer.Deserialize<JsonElement[]>(stream)!;
    }
}
