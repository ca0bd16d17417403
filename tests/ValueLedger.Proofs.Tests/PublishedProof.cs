using System.Text.Json;

namespace ValueLedger.Proofs.Tests;

/// <summary>One case of TestData/rfc6962-proofs.json, read by its name.</summary>
internal sealed class PublishedProof(JsonElement facts)
{
    private static readonly JsonElement Published = JsonDocument.Parse(File.ReadAllBytes("TestData/rfc6962-proofs.json")).RootElement;

    public bool MustHold => !facts.GetProperty("wantErr").GetBoolean();

    public byte[][]? Proof =>
        facts.GetProperty("proof") is { ValueKind: JsonValueKind.Array } nodes
            ? [.. nodes.EnumerateArray().Select(node => node.GetBytesFromBase64())]
            : null;

    public static TheoryData<string> Names(string kind) => [.. Published.GetProperty(kind).EnumerateArray().Select(NameOf)];

    public static PublishedProof Named(string kind, string name) =>
        new(Published.GetProperty(kind).EnumerateArray().Single(facts => NameOf(facts) == name));

    public ulong Number(string name) => facts.GetProperty(name).GetUInt64();

    public byte[] Hash(string name) => facts.GetProperty(name).GetBytesFromBase64();

    private static string NameOf(JsonElement facts) => facts.GetProperty("case").GetString()!;
}
