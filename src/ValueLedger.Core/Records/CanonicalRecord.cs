using System.Text.Json;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Core.Records;

/// <summary>The canonical form of every record except entries: its header, its type and its content as JSON.</summary>
public static class CanonicalRecord
{
    public static byte[] Encode<T>(RecordHeader header, string type, T content) =>
        CanonicalJson.Encode(
            JsonSerializer.SerializeToElement(
                new Dictionary<string, object?>
                {
                    ["$v"] = RecordHeader.EncodingVersion,
                    ["actor"] = header.Actor,
                    ["content"] = content,
                    ["organisation"] = header.Organisation,
                    ["recordedAt"] = header.RecordedAt,
                    ["request"] = header.Request?.ToString(),
                    ["sequence"] = header.Sequence,
                    ["type"] = type,
                },
                WireJson.Options
            )
        );

    /// <summary>The content of a record in this form; members that were null are missing.</summary>
    public static T Content<T>(string canonical)
    {
        using var document = JsonDocument.Parse(canonical);
        return document.RootElement.GetProperty("content").Deserialize<T>(WireJson.Drafts)!;
    }
}
