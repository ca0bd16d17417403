using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Tests.Attested;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Proofs;
using ValueLedger.Storage.Log;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.AuditPacks;

/// <summary>A lifelike ledger, the packs of its published statement and of its draft, and its key.</summary>
public sealed class LifelikePacks : IAsyncLifetime
{
    public LedgerServer Server { get; } = new();

    public LedgerOrganisation Watch { get; private set; } = null!;

    public byte[] Published { get; private set; } = [];

    public byte[] Draft { get; private set; } = [];

    /// <summary>Where the published one is.</summary>
    public string Path { get; private set; } = "";

    public SigningKey Key => Server.Services.GetRequiredService<SigningKeyFile>().Current;

    public async ValueTask InitializeAsync()
    {
        Watch = await LifelikeLedger.FillAsync(Server);
        var statements = (await Watch.GetAsync("/v1/statements")).Succeeded(200).Json.GetProperty("items").EnumerateArray().ToList();
        Path = PathOf(statements.Single(IsPublished));
        Published = await GetAsync(Path);
        Draft = await GetAsync(PathOf(statements.First(statement => !IsPublished(statement))));
    }

    public Task<byte[]> GetAsync(string path) => Watch.Http.GetByteArrayAsync(path);

    /// <summary>The hash of every record of the log.</summary>
    public async Task<IReadOnlyList<Hash32>> LeafHashesAsync() =>
        [
            .. (await Watch.Http.GetStringAsync("/v1/log.ndjson"))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => Hash32.FromBytes(Convert.FromBase64String(JsonNode.Parse(line)!["leafHash"]!.GetValue<string>()))),
        ];

    /// <summary>The lines of the records of a pack.</summary>
    internal static List<string> RecordsOf(PackEditor pack) =>
        [.. pack.Text(AuditPack.Records).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private static string PathOf(JsonElement statement) => $"/v1/statements/{statement.Text("id")}.pack";

    private static bool IsPublished(JsonElement statement) => statement.Text("state") == "published";
}
