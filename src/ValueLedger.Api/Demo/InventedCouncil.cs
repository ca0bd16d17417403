using System.Net.Http.Headers;
using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Demo;

/// <summary>
/// Two years of an invented council: programmes with what they cost and changed, plans, a time bank, and hours in suspense. It is sent over
/// HTTP, request by request as it stands in <c>council.json</c>, as a council's own programs would send it.
/// </summary>
internal static class InventedCouncil
{
    public const string Organisation = "avondale-invented";

    /// <summary>The last of the two financial years.</summary>
    public static readonly DateRange Year = new(new LocalDate(2025, 4, 1), new LocalDate(2026, 3, 31));

    /// <summary>What its statement is about; in the first one, 219.25 hours in March were typed as 291.25.</summary>
    public static readonly StatementOfTheDemo Statement = new(
        new StatementDraft
        {
            Programmes = ["befriending"],
            From = Year.From,
            To = Year.To,
            Basis = Basis.Own,
            CompareBases = [Basis.MinimumWage],
        },
        "sheet-befriending-be-central-2026-03",
        291.25m,
        219.25m,
        "Two figures were swapped: the sheet says 219.25"
    );

    private const string LastReference = "slip-2025-11-12";

    /// <summary>Number of the organisation, whether created now or before.</summary>
    public static Task<int> CreateAsync(LedgerWriter writer) =>
        writer.AdministerAsync(ledger =>
            TurnResult.Kept(
                OrganisationStore.Find(ledger, Organisation)
                    ?? OrganisationStore.Create(
                        ledger,
                        SpeedwatchFigures.Accept(
                            new OrganisationDraft
                            {
                                Code = Organisation,
                                Name = "Avondale District Council (invented)",
                                Currency = "GBP",
                                TimeZone = "Europe/London",
                                StandardBasis = Basis.Own,
                            }.Validate()
                        )
                    )
            )
        );

    public static bool IsRecorded(LedgerReader reader, int organisation) =>
        reader.Read(organisation, ledger => Journal.FindReference(ledger, organisation, LastReference)) is not null;

    /// <summary>Sends every request. A run of the same day that was interrupted is continued: its idempotency keys are known.</summary>
    public static async Task SendAsync(Uri server, string key)
    {
        // A proxy that this machine uses for the outer world would not find the server.
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        foreach (var (place, step) in Read().Index())
        {
            using var request = new HttpRequestMessage(new HttpMethod(step.Method), step.Path) { Content = JsonContent.Create(step.Body) };
            if (step.Method == "POST")
            {
                request.Headers.Add("Idempotency-Key", $"demo-{place}");
            }

            using var answer = await http.SendAsync(request);
            if (!answer.IsSuccessStatusCode && answer.StatusCode != System.Net.HttpStatusCode.Conflict)
            {
                throw new InvalidOperationException(
                    $"The demo's request {step.Method} {step.Path} was refused: {await answer.Content.ReadAsStringAsync()}"
                );
            }
        }
    }

    private static Step[] Read()
    {
        using var file = typeof(InventedCouncil).Assembly.GetManifestResourceStream("Demo/council.json")!;
        return JsonSerializer.Deserialize<Step[]>(file, JsonSerializerOptions.Web)!;
    }

    private sealed record Step(string Method, string Path, JsonElement Body);
}
