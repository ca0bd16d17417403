using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Ledger;

/// <summary>Requests of an organisation. A body that is a text or bytes is sent as it is.</summary>
internal static class Calls
{
    public static Task<Answer> GetAsync(this LedgerOrganisation organisation, string path, params (string Name, string Value)[] headers) =>
        organisation.Http.SendAsync(HttpMethod.Get, path, null, headers);

    public static Task<Answer> PostAsync(
        this LedgerOrganisation organisation,
        string path,
        object body,
        params (string Name, string Value)[] headers
    ) => organisation.Http.SendAsync(HttpMethod.Post, path, body, headers);

    public static Task<Answer> PutAsync(
        this LedgerOrganisation organisation,
        string path,
        object body,
        params (string Name, string Value)[] headers
    ) => organisation.Http.SendAsync(HttpMethod.Put, path, body, headers);

    public static Task<Answer> PatchAsync(
        this LedgerOrganisation organisation,
        string path,
        object body,
        params (string Name, string Value)[] headers
    ) => organisation.Http.SendAsync(HttpMethod.Patch, path, body, headers);

    public static Task<Answer> DeleteAsync(this LedgerOrganisation organisation, string path) =>
        organisation.Http.SendAsync(HttpMethod.Delete, path, null);

    public static async Task<Answer> SendAsync(
        this HttpClient http,
        HttpMethod method,
        string path,
        object? body,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(
                body as byte[] ?? Encoding.UTF8.GetBytes(body as string ?? JsonSerializer.Serialize(body))
            );
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await Answer.ReadAsync(await http.SendAsync(request));
    }

    /// <summary>How many records the log has: what is the same before and after, nothing was recorded between.</summary>
    public static async Task<long> LogSizeAsync(this LedgerOrganisation organisation) =>
        (await organisation.GetAsync("/v1/summaries?from=2024-01-01&to=2024-12-31")).Json.GetProperty("logSize").GetInt64();

    public static async Task<JsonElement[]> ItemsAsync(this LedgerOrganisation organisation, string path)
    {
        var answer = await organisation.GetAsync(path);
        Assert.True(answer.Status == 200, answer.Text);
        return [.. answer.Json.GetProperty("items").EnumerateArray()];
    }

    /// <summary>Refused, and this is the first of its problems.</summary>
    public static Answer IsRefusedFirst(this Answer answer, int status, string code)
    {
        Assert.Equal((status, code), (answer.Status, answer.Json.GetProperty("code").GetString()));
        return answer;
    }

    /// <summary>The answer to what is refused: a problem with this status and code and no others.</summary>
    public static void IsRefused(this Answer answer, int status, params string[] errors)
    {
        Assert.True(answer.Status == status, $"{answer.Status} {answer.Text}");
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal(errors, answer.Errors);
    }

    public static Answer Succeeded(this Answer answer, int status)
    {
        Assert.True(answer.Status == status, $"{answer.Status} {answer.Text}");
        return answer;
    }

    public static string Text(this JsonElement json, string member) => json.GetProperty(member).GetString()!;

    public static string? Header(this Answer answer, string name) =>
        answer.Message.Headers.TryGetValues(name, out var values) || answer.Message.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;
}
