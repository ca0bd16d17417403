using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>Sends files, and looks at what came of them.</summary>
internal static class Sending
{
    public const string Year = "/v1/summaries?from=2024-01-01&to=2024-12-31";

    public static Task<Answer> ImportAsync(
        this LedgerOrganisation organisation,
        string csv,
        string query = "",
        params (string Name, string Value)[] headers
    ) => organisation.ImportAsync(new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "text/csv", query, headers);

    public static Task<Answer> ImportLinesAsync(
        this LedgerOrganisation organisation,
        string ndjson,
        string query = "",
        params (string Name, string Value)[] headers
    ) => organisation.ImportAsync(new ByteArrayContent(Encoding.UTF8.GetBytes(ndjson)), "application/x-ndjson", query, headers);

    public static async Task<Answer> ImportAsync(
        this LedgerOrganisation organisation,
        HttpContent file,
        string? contentType,
        string query,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/imports{query}") { Content = file };
        file.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await Answer.ReadAsync(await organisation.Http.SendAsync(request));
    }

    public static Task<Answer> PreviewAsync(this LedgerOrganisation organisation, string csv) =>
        organisation.PreviewAsync(new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "text/csv");

    public static async Task<Answer> PreviewAsync(this LedgerOrganisation organisation, HttpContent file, string type, string query = "")
    {
        file.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await Answer.ReadAsync(await organisation.Http.PostAsync($"/v1/imports/preview{query}", file));
    }

    /// <summary>The import as it ended, however long it takes.</summary>
    public static async Task<JsonElement> OverAsync(this LedgerOrganisation organisation, Answer sent)
    {
        Assert.True(sent.Status is 200 or 202, $"{sent.Status} {sent.Text}");
        return await organisation.OverAsync(sent.Json.Text("id"));
    }

    public static async Task<JsonElement> OverAsync(this LedgerOrganisation organisation, string id)
    {
        while (true)
        {
            var import = (await organisation.GetAsync($"/v1/imports/{id}")).Succeeded(200).Json;
            import.AddsUp();
            if (import.Text("status") != "running")
            {
                return import;
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Status, and what became of the rows: accepted, recorded already, suspended, rejected.</summary>
    public static (string Status, long Accepted, long AlreadyRecorded, long Suspended, long Rejected) Fate(this JsonElement import)
    {
        import.AddsUp();
        return (
            import.Text("status"),
            Count(import, "accepted"),
            Count(import, "alreadyRecorded"),
            Count(import, "suspended"),
            Count(import, "rejected")
        );
    }

    public static long Count(this JsonElement import, string member) => import.GetProperty(member).GetInt64();

    /// <summary>Each problem shown with the import as row, column, code and what was found.</summary>
    public static string[] Problems(this JsonElement import) =>
        [
            .. import
                .GetProperty("problems")
                .EnumerateArray()
                .Select(problem =>
                    $"{problem.GetProperty("row")} {problem.GetProperty("column")} {problem.GetProperty("code")} {problem.GetProperty("found")}"
                ),
        ];

    public static async Task<JsonElement> SummaryAsync(this LedgerOrganisation organisation, string query = "") =>
        (await organisation.GetAsync(Year + query)).Succeeded(200).Json;

    /// <summary>Entries that stand, their hours, and entries that wait.</summary>
    public static (long Entries, decimal Hours, long Suspended) Figures(this JsonElement summary) =>
        (
            summary.GetProperty("total").GetProperty("entries").GetInt64(),
            summary.GetProperty("total").GetProperty("citizenHours").GetDecimal(),
            summary.GetProperty("suspended").GetProperty("entries").GetInt64()
        );

    public static void IsWhole(this LedgerServer server) =>
        Assert.All(server.Services.GetRequiredService<LedgerReader>().ReadAll(LedgerVerifier.Verify), log => Assert.Null(log.FirstWrong));

    private static void AddsUp(this JsonElement import) =>
        Assert.Equal(
            Count(import, "rows"),
            Count(import, "accepted") + Count(import, "alreadyRecorded") + Count(import, "suspended") + Count(import, "rejected")
        );
}
